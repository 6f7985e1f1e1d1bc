// By name, so that the rest of the manifest stays out of the bundle.
import { version } from '../package.json'

/** The version of this package. */
export const VERSION = version
