import { describe, expect, it } from 'vitest'
import { mailHref, smsHref } from './hrefs.js'

describe('mailHref', () => {
  it('lets no address add fields or end early', () => {
    const href = new URL(mailHref({ to: 'r?cc=evil#1@brand.example', subject: 'a&b', body: 'c?d\ne' }))
    expect(href.hash).toBe('')
    expect([...href.searchParams]).toEqual([
      ['subject', 'a&b'],
      ['body', 'c?d\ne'],
    ])
    expect(decodeURIComponent(href.pathname)).toBe('r?cc=evil#1@brand.example')
  })

  it('leaves plain addresses as they are', () => {
    expect(mailHref({ to: 'service@brand.example' })).toBe('mailto:service@brand.example')
  })

  it('does not throw for half a character', () => {
    expect(mailHref({ body: 'a\uD83D' })).toBe('mailto:?body=a%EF%BF%BD')
    expect(smsHref('\uDE00b😀')).toBe('sms:?body=%EF%BF%BDb%F0%9F%98%80')
  })
})
