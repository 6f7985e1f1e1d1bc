import { describe, expect, it } from 'vitest'
import { CITATIONS } from './citation.js'
import { citationLabel } from './citation-label.js'

describe('labels of citations', () => {
  it.each([
    ['gdpr:13(2)(a)', 'GDPR 13(2)(a)'],
    ['gdpr:15', 'GDPR 15'],
    ['se:2005:59:2:3a', 'SFS 2005:59 2:3 a'],
    ['se:2018:218:3:10', 'SFS 2018:218 3:10'],
    ['se:2008:486:21', 'SFS 2008:486 21 §'],
    ['se:2018:218', 'SFS 2018:218'],
    ['se:nix', 'NIX-Telefon'],
    ['no:angrerettloven:10', 'Angrerettloven § 10'],
    ['dk:forbrugeraftaleloven:4', 'Forbrugeraftaleloven § 4'],
    ['dk:datatilsynet:2021', 'Datatilsynet 2021'],
    ['fi:ksl:6', 'KSL 6'],
    ['fi:3021/452/2017', '3021/452/2017'],
    ['de:uwg:7(2)(1)', 'UWG § 7(2)(1)'],
    ['de:uwg:7a', 'UWG § 7a'],
    ['eu:2024/1689:50(1)', 'EU 2024/1689 50(1)'],
    ['eu:2023/1795', 'EU 2023/1795'],
    ['cjeu:C-394/23', 'C-394/23'],
    ['cjeu:C-703/25 P', 'C-703/25 P'],
    ['wp260', 'WP260'],
  ])('%s reads %s', (id, label) => {
    expect(citationLabel(id)).toBe(label)
  })

  it('gives every known citation a label of its own', () => {
    const labels = CITATIONS.map(citationLabel)
    expect(CITATIONS.filter((id) => citationLabel(id) === id)).toEqual([])
    expect(labels.filter((label) => label.includes(':') && !label.startsWith('SFS '))).toEqual([])
    const withoutCountry = labels.filter((label, at) => labels.indexOf(label) !== at)
    expect(withoutCountry).toEqual([])
  })

  it('labels provisions of a known act that no table lists', () => {
    expect(citationLabel('gdpr:99')).toBe('GDPR 99')
  })

  it.each([
    '',
    ':',
    'gdpr:',
    'our handbook, page 3',
    'xx:1',
    'toString:1',
    '__proto__',
    'se:59',
    'eu:x',
    'cjeu:',
  ])('leaves "%s" as it is', (id) => {
    expect(citationLabel(id)).toBe(id)
  })
})
