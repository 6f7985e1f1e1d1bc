import { expect, test } from 'vitest'
import * as cdn from './cdn.js'
import * as define from './define.js'
import * as index from './index.js'

test('every entry is imported in Node without a throw, and gives the same class', () => {
  expect(define.GdprScriptPanel).toBe(index.GdprScriptPanel)
  expect(cdn.GdprScriptPanel).toBe(index.GdprScriptPanel)
  expect(index.GdprScriptPanel.version).toMatch(/^\d+\.\d+\.\d+/)
})
