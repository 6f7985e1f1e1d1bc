import { describe, expect, test } from 'vitest'
import { minimalProfile } from './minimal-profile.js'
import { patchProfile } from './patch-profile.js'
import { soundProfile } from './sound-profile.js'

describe('patchProfile', () => {
  test('replaces, adds and takes away, in the order given', () => {
    const patched = patchProfile(minimalProfile(), {
      '/controller/name': 'Bolaget',
      '/purposes': [{ id: 'a' }, { id: 'b' }],
      '/purposes/0': undefined,
      '/purposes/1': { id: 'c' },
      '/defaultLocale': undefined,
    })
    expect(patched.controller.name).toBe('Bolaget')
    expect(patched.purposes?.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(Object.hasOwn(patched, 'defaultLocale')).toBe(false)
  })

  test('reads the escapes of a pointer', () => {
    const patched = patchProfile(minimalProfile(), { '/contacts/a~1b~0c': { name: 'x' } })
    expect(Object.keys(patched.contacts)).toEqual(['a/b~c'])
  })

  test('leaves what it was given alone', () => {
    const before = minimalProfile()
    const contact = { name: 'x' }
    const patched = patchProfile(before, { '/contacts/a': contact })
    patched.contacts['a']!.name = 'y'
    expect(before).toEqual(minimalProfile())
    expect(contact.name).toBe('x')
  })

  test('refuses a pointer through something that is not there', () => {
    expect(() => patchProfile(minimalProfile(), { '/offer/minimumAge': 18 })).toThrow('/offer/minimumAge')
  })
})

test('soundProfile gives a fresh copy each time', () => {
  const changed = soundProfile()
  changed.controller.name = 'Annat'
  expect(soundProfile().controller.name).not.toBe('Annat')
})
