// The same view in React, as a careful team would write it: state in one hook, components that compare their props,
// scripts rendered once for what they depend on. The React of this repository in its production build, without a
// compiler. Left out, beside what the parts say: another language, the dates of a profile, its review, the reading, what
// became of a request.
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { createRoot } from 'react-dom/client'
import { styles } from '../../../../packages/element/src/gdpr-script-panel.styles.js'
import type { Contender, Desk } from '../contender.js'
import { type ContactScene, contactScene } from '../peers/contact.js'
import { labels, LOCALE } from '../peers/language.js'
import { askedByKey, type Place, rove } from '../peers/place.js'
import { WayTo } from './contact.js'
import { Keys } from './folded.js'
import { Bottom, Header, Nav } from './frame.js'
import { QuestionList, Search } from './questions.js'
import { Answer, type AnswerProps, Opening, OpeningBar } from './script.js'
import { usePlace, type Ways } from './use-place.js'

/** Mounts the view written in React. */
export const react: Contender = {
  mount(host, first) {
    const element = document.createElement('div')
    const shadow = element.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
    host.append(element)
    const root = createRoot(shadow)
    const ways: { current: Ways | null } = { current: null }
    const show = (desk: Desk): void => root.render(<ReactView desk={desk} ref={ways} />)
    show(first)
    return {
      root: shadow,
      show,
      open: (script) => ways.current?.open(script),
      remove: () => {
        root.unmount()
        element.remove()
      },
    }
  },
}

function ReactView({ desk, ref }: { readonly desk: Desk; readonly ref: Ref<Ways> }): ReactNode {
  const { state, ways } = usePlace(desk.call.id)
  const { place } = state
  const section = useRef<HTMLElement>(null)
  const contact = useMemo(() => (place.script === 'rights' ? contactScene(desk, place) : null), [desk, place])
  useImperativeHandle(ref, () => ways, [ways])
  useLayoutEffect(() => {
    if (state.focus) section.current?.querySelector<HTMLElement>(state.focus)?.focus()
  }, [state])
  return (
    <section
      ref={section}
      part="panel"
      className="panel"
      lang={LOCALE}
      aria-label={labels['panel.name']}
      onKeyDown={(event) => handleKey(event, ways)}
    >
      <Header desk={desk} /> <Nav tab={place.tab} onTab={ways.showTab} />
      <div id="view" className="view" role="tabpanel" aria-labelledby={`tab-${place.tab}`} tabIndex={-1}>
        {place.tab === 'opening' && <Opening desk={desk} place={place} />}
        {place.tab === 'questions' && <Questions desk={desk} place={place} contact={contact} ways={ways} />}
        <Keys />
      </div>
      <Bottom bar={barOf(place, contact)} onObjection={ways.object} />
      <p className="visually-hidden" role="status" />
    </section>
  )
}

function barOf({ tab }: Place, contact: ContactScene | null): ReactNode {
  if (tab === 'opening') return <OpeningBar />
  return contact?.first ? <WayTo way={contact.first} isPrimary /> : null
}

function handleKey({ nativeEvent }: KeyboardEvent, ways: Ways): void {
  const asked = askedByKey(nativeEvent)
  if (asked === null) return rove(nativeEvent)
  nativeEvent.preventDefault()
  if (asked === 'back') ways.back()
  else ways.openByAgent(asked)
}

function Questions({ desk, place, contact, ways }: Omit<AnswerProps, 'script'>): ReactNode {
  const { script } = place
  return (
    <>
      <Search onBack={script === null ? null : ways.back} />
      <div className={script === null ? 'questions' : 'questions answered'}>
        <QuestionList script={script} onOpen={ways.openByAgent} />
        {script !== null && (
          <Answer desk={desk} place={place} script={script} contact={contact} ways={ways} />
        )}
      </div>
    </>
  )
}
