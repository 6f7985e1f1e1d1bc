/** Runs before `npm start`: installs what is missing. Plain Node. */
import { areDependenciesInstalled, installDependencies } from './dependencies.mjs'

if (!areDependenciesInstalled()) {
  console.log('Installing dependencies. This takes a minute or so.')
  const { ok, output } = await installDependencies()
  if (!ok) console.error(`${output}\nThe dependencies could not be installed: see above.`)
  process.exitCode = ok ? 0 : 1
}
