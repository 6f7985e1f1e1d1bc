// Titles and addresses of the law: two hundred of them, for the few who ask why. Loaded once they do.
import type { CitationEntry } from '@gdpr-script/core/citations'
import type { ReactiveControllerHost } from 'lit'
import { warnOnce } from './warn-once.js'

/** Finds titles and addresses, once they were asked for. */
export class CitationLoader {
  #find: ((citation: string) => CitationEntry | undefined) | null = null
  #isLoading = false
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Title and address of a citation; undefined until loaded, and for one that is not known. */
  find(citation: string): CitationEntry | undefined {
    return this.#find?.(citation)
  }

  /** Loads the table, once. Where it cannot be had, the short names of the law stay. */
  load(): void {
    if (this.#isLoading) return
    this.#isLoading = true
    import('@gdpr-script/core/citations').then(
      ({ citationEntry }) => {
        this.#find = citationEntry
        this.#host.requestUpdate()
      },
      () => warnOnce('citations', 'the titles of the law could not be loaded.'),
    )
  }
}
