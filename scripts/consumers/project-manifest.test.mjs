import { expect, it } from 'vitest'
import { pointAtTarballs } from './project-manifest.mjs'

const tarballs = { '@gdpr-script/core': '/packed/core.tgz', '@gdpr-script/element': '/packed/element.tgz' }

it('points an example at the tarballs, and what other packages ask for too', () => {
  const manifest = { name: 'shop', dependencies: { '@gdpr-script/element': '^1.0.0', vue: '^3.0.0' } }
  expect(pointAtTarballs(manifest, tarballs, '/other.tgz')).toEqual({
    name: 'shop',
    dependencies: { '@gdpr-script/element': 'file:/packed/element.tgz', vue: '^3.0.0' },
    overrides: {
      '@gdpr-script/core': 'file:/packed/core.tgz',
      '@gdpr-script/element': 'file:/packed/element.tgz',
    },
  })
})

it('points an alias at the other version', () => {
  const manifest = { name: 'shop', dependencies: { plugin: 'npm:@gdpr-script/element@*' } }
  expect(pointAtTarballs(manifest, tarballs, '/other.tgz').dependencies).toEqual({
    plugin: 'file:/other.tgz',
  })
})

it('refuses a package that is not packed', () => {
  const manifest = { name: 'shop', dependencies: { '@gdpr-script/cli': '^1.0.0' } }
  expect(() => pointAtTarballs(manifest, tarballs, '/other.tgz')).toThrow('shop asks for @gdpr-script/cli')
})
