import { pointerSteps } from './pointer-steps.js'

/** The two things that a place in words needs a language for. */
export interface PlaceWords {
  /** The profile as a whole. */
  readonly whole: string
  /** An entry of a list, counted from 1. */
  readonly item: (position: number) => string
}

/** Writes a JSON Pointer in words: "contacts › service › phone", "purposes › item 2". */
export function placeText(pointer: string, words: PlaceWords): string {
  const steps = pointerSteps(pointer)
  if (steps.length === 0) return words.whole
  return steps.map((step) => (/^\d+$/.test(step) ? words.item(Number(step) + 1) : step)).join(' › ')
}
