import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** How busy the machine is before the benchmark makes it so. */
const LOAD = loadavg()[0] ?? 0

/**
 * Says on what a benchmark ran.
 *
 * @param {string} chromium its version
 */
export function describeMachine(chromium) {
  const all = cpus()
  return {
    date: new Date().toISOString(),
    system: `${type()} ${release()}`,
    cpu: all[0]?.model ?? 'unknown',
    cpus: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    chromium,
    load: Math.round(LOAD * 10) / 10,
  }
}

/**
 * Puts the machine into lines: what it is, and how busy it was before the benchmark began.
 *
 * @param {ReturnType<typeof describeMachine>} machine
 */
export function machineLines({ date, system, cpu, cpus: count, memoryGb, node, chromium, load }) {
  const isBusy = load > count / 2
  return [
    `${date.slice(0, 10)}, Chromium ${chromium}, ${count} × ${cpu}, ${memoryGb} GB, ${system}, Node ${node}`,
    `Load before the start: ${load}${isBusy ? '. The machine is BUSY: trust the ratios of medians alone' : ''}`,
  ]
}
