import { isServer as isLitOnServer } from 'lit'

/** True where the panel is drawn on a server: there is no page around it, and what comes later comes too late. */
export const isServer: boolean = isLitOnServer
