import type { Right, ScriptId } from '@gdpr-script/core/base'
import { useMemo, useState } from 'react'
import { type Place, placeOf, START, type Tab } from '../peers/place.js'

/** Where the agent is, and where the focus goes. */
export interface PlaceState {
  readonly place: Place
  /** A selector; null = the focus stays. */
  readonly focus: string | null
}

/** The ways through the view; they stay the same, so that nothing is drawn again because of them. */
export interface Ways {
  readonly open: (script: ScriptId) => void
  readonly openByAgent: (script: ScriptId) => void
  readonly showTab: (tab: Tab) => void
  readonly chooseRight: (right: Right) => void
  readonly object: () => void
  readonly complain: () => void
  readonly back: () => void
}

const BEGINNING: PlaceState = { place: START, focus: null }

/** Holds where the agent is; another call begins anew. */
export function usePlace(callId: string): { readonly state: PlaceState; readonly ways: Ways } {
  const [state, setState] = useState(BEGINNING)
  const [knownId, setKnownId] = useState(callId)
  const ways = useMemo((): Ways => {
    const go = (to: (place: Place) => Place, focus: string | null = null): void =>
      setState(({ place }) => ({ place: to(place), focus }))
    return {
      open: (script) => go((place) => placeOf(place, script)),
      openByAgent: (script) => go((place) => placeOf(place, script), '#title'),
      object: () => go((place) => placeOf(place, 'objection'), '#title'),
      complain: () => go((place) => placeOf(place, 'complaint'), '#title'),
      showTab: (tab) => go((place) => ({ ...place, tab, script: null })),
      chooseRight: (right) => go((place) => ({ ...place, right })),
      back: () => setState(({ place }) => stateAfterBack(place)),
    }
  }, [])
  if (knownId === callId) return { state, ways }
  setKnownId(callId)
  setState(BEGINNING)
  return { state: BEGINNING, ways }
}

function stateAfterBack(place: Place): PlaceState {
  const focus = place.script && `[data-script="${place.script}"]`
  return { place: { ...place, script: null }, focus }
}
