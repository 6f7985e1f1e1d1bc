import type { Labels } from '../labels/labels.js'
import { type Customer, customersText, occasionsText } from '../said/occasion.js'
import { MESSAGE_IDS } from '../said/say.js'
import { SCRIPT_IDS } from '../said/script-ids.js'
import type { Change, ChangeOccasion } from './compare-profiles.js'

const withWhen = (name: string, when: string): string => (when === '' ? name : `${name} (${when})`)

function scriptNames(
  occasions: readonly ChangeOccasion[],
  all: readonly Customer[],
  labels: Labels,
): string[] {
  return SCRIPT_IDS.flatMap((script) => {
    const here = occasions.filter((each) => 'script' in each).filter((each) => each.script === script)
    return here.length === 0 ? [] : [withWhen(labels.scripts[script], occasionsText(here, all, labels))]
  })
}

function messageNames(
  occasions: readonly ChangeOccasion[],
  all: readonly Customer[],
  labels: Labels,
): string[] {
  return MESSAGE_IDS.flatMap((message) => {
    const here = occasions.filter((each) => 'message' in each).filter((each) => each.message === message)
    const name = `${labels.messages[message.kind]}, ${labels.channels[message.channel]}`
    return here.length === 0 ? [] : [withWhen(name, customersText(here, all, labels))]
  })
}

/** Writes in one line in which language, and on which occasions, a change is heard: "en: Question · Message". */
export function changeHeading(
  { locale, occasions }: Change,
  all: readonly Customer[],
  labels: Labels,
): string {
  const names = [...scriptNames(occasions, all, labels), ...messageNames(occasions, all, labels)]
  return `${locale}: ${names.join(' · ')}`
}
