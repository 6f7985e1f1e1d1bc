// The texts that the golden files hold: everything that is said and sent for one profile in one language.
// Shared by the Node run and the browser run, so that both are held to the same bytes.
import type { CallContext, Profile, ScriptId } from '@gdpr-script/core'
import { referRight, renderFollowUp, renderScript, toText } from '@gdpr-script/core'
import { RIGHTS } from '../src/profile/right.js'
import { SCRIPT_IDS } from '../src/profile/script-id.js'

const NOW = new Date('2026-11-24T12:00:00Z')

/** Most scripts have one layer: their second text would only repeat the first. */
function layers(
  profile: Profile,
  script: ScriptId,
  options: { locale: string; context: CallContext },
): string[] {
  const [short, full] = (['short', 'full'] as const).map((layer) =>
    renderScript(profile, script, { ...options, layer }),
  )
  const documents = [short, full].filter((document) => document !== undefined)
  const texts = documents.map((document) => {
    const { sourceId } = options.context
    const heading = [script, document.layer, sourceId, document.locale, `${document.seconds} s`]
    return `── ${heading.filter((word) => word !== undefined).join(' · ')} ──\n${toText(document)}`
  })
  return short && full && toText(short) === toText(full) ? texts.slice(0, 1) : texts
}

function scripts(profile: Profile, locale: string): string[] {
  const sources = [undefined, ...(profile.sources ?? []).map(({ id }) => id)]
  return SCRIPT_IDS.flatMap((script) =>
    (script === 'source' || script === 'opening' ? sources : [undefined]).flatMap((sourceId) =>
      layers(profile, script, {
        locale,
        context: { agentName: 'Kim', ...(sourceId !== undefined && { sourceId }) },
      }),
    ),
  )
}

function rights(profile: Profile, locale: string): string[] {
  return RIGHTS.map((right) => {
    const { phoneText, hoursText, statusText } = referRight(profile, right, { locale, now: NOW })
    const card = [phoneText, hoursText, statusText].map((text) => text ?? '–').join(' | ')
    const document = renderScript(profile, 'rights', { locale, now: NOW, context: { right } })
    return `── rights · ${right} ──\n${card}\n${toText(document)}`
  })
}

function messages(profile: Profile, locale: string): string[] {
  return (['rights-contact', 'purchase-notice'] as const).flatMap((kind) =>
    (['sms', 'email'] as const).map((channel) => {
      const { text, subject, sms } = renderFollowUp(profile, kind, { locale, channel })
      const size = sms ? `${sms.encoding} ${sms.characters} in ${sms.segments}` : (subject ?? '')
      return `── ${kind} · ${channel} · ${size} ──\n${text}`
    }),
  )
}

/** Everything for one profile in one language, as one text. */
export const goldenText = (profile: Profile, locale: string): string =>
  `${[...scripts(profile, locale), ...rights(profile, locale), ...messages(profile, locale)].join('\n\n')}\n`
