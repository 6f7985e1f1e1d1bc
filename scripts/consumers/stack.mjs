/** What a row of the table of stacks holds. Types only. */

/**
 * How the built project is looked at:
 * `folder`: a folder of files, served with `headers`;
 * `script`: the npm script that serves, which takes `--port` and prints its address;
 * `prints`: there is no page. `npm run --silent <script>` has to print each of these.
 *
 * @typedef {{ folder: string, headers?: Record<string, string> }} ServedFolder
 * @typedef {{ script: string }} ServedByScript
 * @typedef {{ script: string, prints: readonly string[] }} Printed
 */

/**
 * One way to use the packages: a project in `examples/<name>`.
 *
 * @typedef {object} StackRow
 * @property {string} title what the reader of the report is told
 * @property {readonly string[]} scripts npm scripts that have to end well before it is looked at, in order
 * @property {ServedFolder | ServedByScript | Printed} serve
 * @property {string} profile where the project keeps its copy of the example profile
 * @property {readonly string[]} [tags] the tags that hold a panel; absent = `gdpr-script-panel` alone
 * @property {readonly RegExp[]} [console] what the console says, line by line; absent = nothing
 * @property {number} [embedLines] how many lines embedding may take, as its guide shows them; absent = not counted
 */

/** @typedef {StackRow & { name: string }} Stack */

export {}
