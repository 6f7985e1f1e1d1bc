import { describe, expect, test } from 'vitest'
import '../index.js'
import { explainFinding } from './explain-finding.js'
import type { Finding } from './rule.js'

const finding = (rule: string, params: Finding['params'] = {}): Finding => ({
  rule,
  outcome: 'fail',
  severity: 'error',
  path: '/purposes/0',
  citations: ['gdpr:6(1)'],
  params,
})

describe('explainFinding', () => {
  test('names the values of the finding', () => {
    const { problem } = explainFinding(finding('legal-basis-stated', { purpose: 'leverera elen' }), 'sv')
    expect(problem).toBe('Ändamålet ”leverera elen” har ingen rättslig grund.')
  })

  test('falls back by language as scripts do', () => {
    const inEnglish = explainFinding(finding('purpose-stated'), 'en')
    expect(explainFinding(finding('purpose-stated'), 'en-GB')).toEqual(inEnglish)
    expect(explainFinding(finding('purpose-stated'), 'fr')).toEqual(inEnglish)
  })

  test.each(['no-such-rule', 'constructor', '__proto__'])(
    'lets a rule without words name itself: %s',
    (rule) => {
      expect(explainFinding(finding(rule), 'sv')).toEqual({ problem: rule, fix: '/purposes/0' })
    },
  )

  test('shows a value that is not there', () => {
    expect(explainFinding(finding('legal-basis-stated'), 'en').problem).toContain('{purpose}')
  })
})
