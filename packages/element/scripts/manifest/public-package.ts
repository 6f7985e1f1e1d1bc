// From everything that was found to what the package exports, under the paths at which it is imported. Pure.
import type {
  CustomElementExport,
  Declaration,
  JavaScriptExport,
  Package,
} from 'custom-elements-manifest/schema'
import { type AnyClass, INDEX, publicClass } from './public-class.js'
import type { Seen } from './public-surface.js'

/** The version of the schema that knows custom states. */
const SCHEMA_VERSION = '2.1.0'

const DEFINE = 'dist/define.js'

/** Keeps the classes that the index exports, as their users see them, and says where the tag is registered. */
export function publicPackage({ modules }: Package, seen: Seen): Package {
  const exportedBy = (source: string): string[] => exportedNames(modules, source)
  const all = modules.flatMap(({ declarations }) => declarations ?? []).filter(isClass)
  const named = exportedBy('src/index.ts').flatMap((name) => all.filter((each) => each.name === name))
  const classes = named.map((each) => onPublicGround(each, all, named))
  const surface = { seen, names: new Set(classes.map(({ name }) => name)) }
  return {
    schemaVersion: SCHEMA_VERSION,
    modules: [
      {
        kind: 'javascript-module',
        path: INDEX,
        declarations: classes.map((each) => publicClass(each, surface)),
        exports: classes.map(({ name }) => exportOf(name)),
      },
      {
        kind: 'javascript-module',
        path: DEFINE,
        declarations: [],
        exports: exportedBy('src/define.ts').flatMap((name) => [
          exportOf(name),
          ...definitionsOf(name, seen),
        ]),
      },
    ],
  }
}

function isClass(declaration: Declaration): declaration is AnyClass {
  return declaration.kind === 'class'
}

/** A base class that is not exported is passed over: what extends it extends what it extends. */
function onPublicGround(
  declaration: AnyClass,
  all: readonly AnyClass[],
  named: readonly AnyClass[],
): AnyClass {
  const base = all.find((each) => each.name === declaration.superclass?.name)
  if (!base || named.includes(base)) return declaration
  const { superclass, ...kind } = onPublicGround(base, all, named)
  const isElement = 'customElement' in kind ? { customElement: true as const } : {}
  return { ...declaration, ...isElement, ...(superclass ? { superclass } : {}) }
}

function exportedNames(modules: Package['modules'], source: string): string[] {
  const exports = modules.find(({ path }) => path === source)?.exports ?? []
  return exports.filter(({ kind }) => kind === 'js').map(({ name }) => name)
}

const exportOf = (name: string): JavaScriptExport => ({
  kind: 'js',
  name,
  declaration: { name, module: INDEX },
})

function definitionsOf(name: string, { tags }: Seen): CustomElementExport[] {
  const tag = tags.get(name)
  const declaration = { name, module: INDEX }
  return tag === undefined ? [] : [{ kind: 'custom-element-definition', name: tag, declaration }]
}
