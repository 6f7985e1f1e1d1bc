import { describe, expect, it, vi } from 'vitest'
import {
  readCallAttribute,
  readCapabilitiesAttribute,
  readTextAttribute,
  toCapabilities,
} from './attributes.js'

describe('attribute text', () => {
  it('becomes a call, or none with one warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(readCallAttribute('{"id":"a","phase":"ringing"}')).toEqual({ id: 'a', phase: 'ringing' })
    expect(readCallAttribute(null)).toBeNull()
    expect(readCallAttribute(' ')).toBeNull()
    expect(warn).not.toHaveBeenCalled()
    expect(readCallAttribute('{"id":')).toBeNull()
    expect(readCallAttribute('[]')).toBeNull()
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('becomes known capabilities', () => {
    expect(readCapabilitiesAttribute(null)).toBeNull()
    expect(readCapabilitiesAttribute('')).toEqual([])
    expect(readCapabilitiesAttribute(' sms  fax transfer ')).toEqual(['transfer', 'sms'])
    expect(toCapabilities('sms')).toBeNull()
  })

  it('says nothing where it is blank', () => {
    expect(readTextAttribute(' ')).toBeNull()
    expect(readTextAttribute(' sv ')).toBe('sv')
  })
})
