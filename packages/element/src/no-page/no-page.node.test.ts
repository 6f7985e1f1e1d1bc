import { expect, it } from 'vitest'
import * as pageDefine from '../define.js'
import * as page from '../index.js'
import * as define from './define.js'
import * as noPage from './index.js'

it('exports the names that the entries for a page export', () => {
  expect(Object.keys(noPage).toSorted()).toEqual(Object.keys(page).toSorted())
  expect(Object.keys(define).toSorted()).toEqual(Object.keys(pageDefine).toSorted())
  expect(define.GdprScriptPanel).toBe(noPage.GdprScriptPanel)
})

it('has on the class what can be called without a page, and does nothing', async () => {
  const own = Object.getOwnPropertyNames(page.GdprScriptPanel)
  expect(own).toEqual(expect.arrayContaining(['version', 'define']))
  expect(noPage.GdprScriptPanel.version).toBe(page.GdprScriptPanel.version)
  noPage.GdprScriptPanel.define()
  await expect(noPage.loadLanguages()).resolves.toBeUndefined()
})
