import { version } from '../version.js'

/** Stands in for the panel where there is no page to show it in: an edge runtime, a worker. It has no Lit in it. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a class, as the panel that it stands in for
export class PagelessPanel {
  /** The version of the package. */
  static readonly version: string = version

  /** Registers nothing: there is no page whose tags could be looked up. */
  static define(): void {
    return undefined
  }
}
