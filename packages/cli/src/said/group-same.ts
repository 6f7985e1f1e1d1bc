/** One result, and every case that has it. */
export interface Group<Case, Result> {
  readonly result: Result
  readonly cases: readonly Case[]
}

/** Groups cases whose results are the same, in the order they came. `keyOf` says what makes two results the same. */
export function groupSame<Case, Result>(
  cases: readonly Case[],
  resultOf: (each: Case) => Result,
  keyOf: (result: Result) => string,
): Group<Case, Result>[] {
  const groups = new Map<string, { result: Result; cases: Case[] }>()
  for (const each of cases) {
    const result = resultOf(each)
    const group = groups.get(keyOf(result))
    if (group) group.cases.push(each)
    else groups.set(keyOf(result), { result, cases: [each] })
  }
  return [...groups.values()]
}
