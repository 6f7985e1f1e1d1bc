// What has to hold for a panel in every state, beside what an accessibility checker sees. Each check gives its faults in
// words, so that all of them are seen at once; none = [].
import type { GdprScriptPanel } from '../src/index.js'

/** Rounding of layout, in pixels. */
const TOLERANCE_PX = 0.5

/** The least size of what is pressed, in pixels (WCAG 2.5.8). */
const TARGET_PX = 24

const TARGETS = 'a[href], button, input, select, textarea, summary'

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
]

const inside = (panel: GdprScriptPanel): HTMLElement[] => [
  ...(panel.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
]

/** What can be seen; text for screen readers alone is left out. */
const visible = (panel: GdprScriptPanel): HTMLElement[] =>
  inside(panel).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
  )

/** Names an element by what tells it from others. */
function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)
  return `${element.localName}${id}${classes} "${text}"`
}

/** Finds what sticks out of the box of the panel, scrolls sideways or is cut off. */
export function widthFaults(panel: GdprScriptPanel): string[] {
  const box = panel.getBoundingClientRect()
  const elements = visible(panel)
  const out = elements.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < box.left - TOLERANCE_PX || right > box.right + TOLERANCE_PX)
  })
  const cut = elements.filter(
    (element) =>
      element.scrollWidth > element.clientWidth + TOLERANCE_PX &&
      getComputedStyle(element).overflowX !== 'visible' &&
      !element.matches('input, select, textarea'),
  )
  return [
    ...(panel.scrollWidth > panel.clientWidth ? [`the panel scrolls sideways: ${panel.scrollWidth} px`] : []),
    ...out.map((element) => `${nameOf(element)} sticks out`),
    ...cut.map((element) => `${nameOf(element)} is cut off`),
  ]
}

/** Finds what is pressed and smaller than a finger wants it. A link inside a sentence is as high as its line. */
export function targetFaults(panel: GdprScriptPanel): string[] {
  return visible(panel)
    .filter((element) => element.matches(TARGETS) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const isSmall = Math.min(width, height) < TARGET_PX - TOLERANCE_PX
      return isSmall ? [`${nameOf(element)} is ${width.toFixed(1)} × ${height.toFixed(1)} px`] : []
    })
}

function isInSentence(element: Element): boolean {
  const around = element.parentElement?.textContent.trim() ?? ''
  return element.matches('a') && around.length > element.textContent.trim().length
}

/** Finds ids that are there twice, and references to ids that are not there. */
export function idFaults(panel: GdprScriptPanel): string[] {
  const elements = inside(panel)
  const ids = elements.map(({ id }) => id).filter((id) => id !== '')
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const dangling = elements.flatMap((element) =>
    REFERENCES.flatMap((name) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id !== '' && !ids.includes(id))
        .map((id) => `${name} of ${nameOf(element)} names #${id}, which is not there`),
    ),
  )
  return [...twice.map((id) => `#${id} is there twice`), ...dangling]
}

/** Finds whether what speaks to screen readers is one, and the one that it was from the beginning. */
export function liveRegionFaults(panel: GdprScriptPanel, before: Element | null): string[] {
  const regions = inside(panel).filter((element) =>
    element.matches('[role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), output'),
  )
  const isSame = before !== null && regions[0] === before
  return [
    ...(regions.length === 1 ? [] : [`${regions.length} live regions`]),
    ...(isSame ? [] : ['the live region is not the one that was there before']),
  ]
}

/** Lists what stands on a ground of its own. Decoration is left out, and the bar beside the count, which says the same. */
export function onOwnGround(panel: GdprScriptPanel): readonly HTMLElement[] {
  const ground = getComputedStyle(panel).backgroundColor
  return visible(panel).filter((element) => {
    const { backgroundColor } = getComputedStyle(element)
    const isOwn = backgroundColor !== ground && !/^rgba\(.+, 0\)$|^transparent$/.test(backgroundColor)
    return isOwn && !element.closest('[aria-hidden="true"], progress')
  })
}

/** Finds what has lost its ground to forced colours, with no line left to set it off. */
export function groundFaults(panel: GdprScriptPanel, elements: readonly HTMLElement[]): string[] {
  const ground = getComputedStyle(panel).backgroundColor
  return elements
    .filter(
      (element) =>
        getComputedStyle(element).backgroundColor === ground && linesOf(element, ground).length === 0,
    )
    .map((element) => `${nameOf(element)} is told by its ground alone`)
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** The lines around an element that are drawn, as "width colour". */
function linesOf(element: Element, ground: string): string[] {
  const style = getComputedStyle(element)
  const lines = [
    { line: style.outlineStyle, width: style.outlineWidth, color: style.outlineColor },
    ...SIDES.map((side) => ({
      line: style[`border${side}Style`],
      width: style[`border${side}Width`],
      color: style[`border${side}Color`],
    })),
  ]
  return lines
    .filter(({ line, width, color }) => line !== 'none' && parseFloat(width) > 0 && color !== ground)
    .map(({ width, color }) => `${width} ${color}`)
}

/** What is chosen, and what could be chosen in its place. */
const CHOICES = [
  ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
  ['input[type="radio"]:checked + *', 'input[type="radio"]:not(:checked) + *'],
] as const

/** Finds what is chosen and told from the rest neither by a line nor by its type. */
export function choiceFaults(panel: GdprScriptPanel): string[] {
  const ground = getComputedStyle(panel).backgroundColor
  const find = (selector: string): Element | null => panel.shadowRoot?.querySelector(selector) ?? null
  return CHOICES.flatMap(([chosen, other]) => {
    const pair = [find(chosen), find(other)].filter((element) => element !== null)
    const looks = pair.map((element) => {
      const { fontWeight, textDecorationLine } = getComputedStyle(element)
      return [...linesOf(element, ground), fontWeight, textDecorationLine].join()
    })
    return pair.length === 2 && looks[0] === looks[1] ? [`${chosen} looks like ${other}`] : []
  })
}

/** Finds what moves, or would while its look changes. */
export function motionFaults(panel: GdprScriptPanel): string[] {
  const moves = inside(panel).filter((element) =>
    [undefined, '::before', '::after'].some((pseudo) => {
      const { transitionDuration, animationName } = getComputedStyle(element, pseudo)
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
    }),
  )
  return moves.map((element) => `${nameOf(element)} moves`)
}
