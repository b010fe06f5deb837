import { clauseEnds } from './claim-words.ts';
import { wantsFigure } from './numbers/narrative-number.ts';
import { readNumbers } from './numbers/read-numbers.ts';

/** What only says how something is measured: 覆盖率, 完成情况. */
const measure = /(?:率|度|数量?|总?量|比例|情况|程度|水平|值)$/u;
/** So much of a name stands in a clause about it. */
const most = 0.75;

/** How much of a name a clause repeats, two neighbouring characters at a time: all of 行政村覆盖(率) in 覆盖127个行政村. From 0 to 1. */
function repeated(name: string, clause: string): number {
  const core = [...name.replace(/[（(][^（）()]*[)）]/gu, '').replace(measure, '')];
  const found = new Set(core.flatMap((character, i) => (clause.includes(`${character}${core[i + 1] ?? '\n'}`) ? [i, i + 1] : [])));
  return core.length < 2 ? 0 : found.size / core.length;
}

/**
 * The clause of a goal that has a number and speaks of the indicator of this name, more than of any other: 覆盖127个行政村 of
 * 行政村覆盖率. Null where there is none. `others`: the names of the report's other indicators.
 */
export function goalClauseOf(goal: string, name: string, others: readonly string[]): string | null {
  const found = goal.split(clauseEnds).flatMap((each) => {
    const [clause, own] = [each.trim(), repeated(name, each)];
    const isOfAnother = others.some((other) => other !== name && repeated(other, clause) >= own);
    return own >= most && !isOfAnother && readNumbers(clause).some(wantsFigure) ? [{ clause, own }] : [];
  });
  return found.toSorted((a, b) => b.own - a.own)[0]?.clause ?? null;
}
