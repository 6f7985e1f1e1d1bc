import { memo, type ReactNode } from 'react'
import type { Desk } from '../contender.js'
import { labels, LANGUAGES, LOCALE } from '../peers/language.js'
import { type Tab, TABS } from '../peers/place.js'

/** Draws for which brand the agent speaks, and how the call stands. */
export const Header = memo(function Header({ desk }: { readonly desk: Desk }): ReactNode {
  const { profile, call } = desk
  const isInbound = (call.direction ?? profile.call?.direction) === 'inbound'
  const [who, from] = [profile.controller.name, profile.caller.name]
  const isOwn = profile.caller.role === 'controller'
  return (
    <header part="header" className="header">
      <div className="brand">
        <p className="brand-name">
          <bdi>{who}</bdi>
        </p>
        {isInbound && <p className="caller">{labels['panel.answering-for'](who)}</p>}
        {!isInbound && !isOwn && <p className="caller">{labels['panel.calling-from'](from)}</p>}
      </div>
      <div className="corner">
        <Language />
        <p className="phase" data-phase={call.phase}>
          {labels.phase[call.phase]}
        </p>
      </div>
      <slot name="header" />
    </header>
  )
})

const Language = memo(function Language(): ReactNode {
  return (
    <select className="language" aria-label={labels['panel.language']} defaultValue={LOCALE}>
      {LANGUAGES.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
})

/** What the tabs take. */
export interface NavProps {
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
}

/** Draws the tabs. */
export const Nav = memo(function Nav({ tab, onTab }: NavProps): ReactNode {
  return (
    <div part="nav" className="nav" role="tablist" aria-label={labels['panel.name']} data-roving="">
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          className="tab"
          aria-selected={one === tab}
          aria-controls="view"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {labels.tab[one]}
        </button>
      ))}
    </div>
  )
})

/** What the bottom takes. */
export interface BottomProps {
  /** What to press next; null = nothing. */
  readonly bar: ReactNode
  readonly onObjection: () => void
}

/** Draws what to press next, and the footer. Left out: what becomes of the no; it is shown as not recorded. */
export function Bottom({ bar, onObjection }: BottomProps): ReactNode {
  return (
    <div className="bottom">
      {bar && <div className="bar">{bar}</div>}
      <Footer onObjection={onObjection} />
    </div>
  )
}

const Footer = memo(function Footer({ onObjection }: Pick<BottomProps, 'onObjection'>): ReactNode {
  return (
    <footer part="footer" className="footer">
      <button type="button" part="action" className="objection" data-status="none" onClick={onObjection}>
        <span>{labels['action.objection']}</span>
      </button>
      <slot name="footer" />
    </footer>
  )
})
