/** Lays out pictures on one page, to be looked at side by side. Pure. */

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { margin: 0 auto; padding: 1rem 1.5rem 4rem }
  nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem }
  h2 { margin: 3rem 0 0; text-transform: capitalize }
  h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem }
  section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0; max-width: 18rem }
  img { display: block; max-width: 100%; border: 1px solid GrayText }
  figcaption { font-size: 0.8125rem }
`

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The items by what `key` says of each, in the order in which they come. */
function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups]
}

const figure = ({ job, path, caption }) => `<figure>
  <a href="${escaped(path)}"><img src="${escaped(path)}" alt="${escaped(`${job.state.name}: ${caption}`)}" loading="lazy"></a>
  <figcaption>${escaped(caption)}</figcaption>
</figure>`

const stateSection = ([state, pictures]) => `<section>
<h3>${escaped(state)}</h3>
<div>
${pictures.map(figure).join('\n')}
</div>
</section>`

const groupSection = ([group, pictures]) => `<h2 id="${escaped(group)}">${escaped(group)}</h2>
${groupBy(pictures, ({ job }) => job.state.name)
  .map(stateSection)
  .join('\n')}`

/**
 * Writes the page.
 *
 * @param {import('./take-pictures.mjs').Picture[]} pictures in the order in which they are shown
 * @returns {string} a whole HTML document
 */
export function contactSheet(pictures) {
  const groups = groupBy(pictures, ({ group }) => group)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every state of the panel</title>
<style>${STYLE}</style>
<h1>Every state of the panel</h1>
<nav>
${groups.map(([group]) => `<a href="#${escaped(group)}">${escaped(group)}</a>`).join('\n')}
</nav>
${groups.map(groupSection).join('\n')}
</html>
`
}
