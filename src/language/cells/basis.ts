import type { Operator } from '../operator.ts';
import { plainForm } from '../plain.ts';
import { notedComparison } from './noted-comparison.ts';
import { type CellNumber, readCell } from './read-cell.ts';

const signs: Readonly<Record<string, Operator>> = {
  ...{ '≥': '≥', '≧': '≥', '>=': '≥', 大于等于: '≥', 不低于: '≥', 不少于: '≥', 不小于: '≥' },
  ...{ '≤': '≤', '≦': '≤', '<=': '≤', 小于等于: '≤', 不高于: '≤', 不超过: '≤', 不大于: '≤' },
  ...{ '>': '>', 大于: '>', 高于: '>', '<': '<', 小于: '<', 低于: '<', '=': '=', 等于: '=' },
};

/** What a cell of a column of comparisons (指标性质) says; null for 定性, 正向 and the like. */
export const operatorInCell = (text: string): Operator | null =>
  signs[plainForm(text).replace(/\s+/gu, '')] ?? notedComparison(text)?.operator ?? null;

/** 定性: there is nothing to compare, whatever the name says. */
export const isOperatorInWords = (text: string): boolean => /^\s*定性/u.test(text);

export interface BasisClause {
  readonly number: CellNumber;
  /** Where the clause's words begin in the cell. */
  readonly at: number;
}

/** A cell that holds target and result: its clauses that are one of them, each a number and nothing else. */
export function clausesOfBasis(text: string, name: string): { readonly target: BasisClause | null; readonly actual: BasisClause | null } {
  const clauses = [...text.matchAll(/[^，,；;。]+/gu)].flatMap(({ 0: words, index }): (BasisClause & { said: string })[] => {
    const said = targetSaid.test(words) ? 'target' : actualSaid.test(words) ? 'actual' : '';
    const skipped = nameAhead(words, name);
    const at = index + skipped;
    const number = readCell(words.slice(skipped), name);
    return number.kind === 'number' ? [{ number, at, said }] : [];
  });
  const actual = clauses.find(({ said, number }) => said === 'actual' && number.operator === null) ?? null;
  const target = clauses.find((each) => each !== actual && (each.said === 'target' || (actual !== null && each.said === ''))) ?? null;
  if (actual || target) return { target, actual };
  const only = /率$/u.test(name) ? clauses.find(({ number }) => number.unit === '%' || number.unit === '‰') : clauses[0];
  return { target: null, actual: only && only.number.operator === null && isOfName(only, text, name) ? only : null };
}

const targetSaid = /^\s*(?:计划|目标|预期|年度指标|指标值)/u;
const actualSaid = /^\s*(?:实际|完成|已完成|实绩)/u;

/** The end of the name, or its beginning, that a clause repeats before its number: 到位率 of 资金到位率. Gives where the words go on. */
export function nameAhead(words: string, name: string): number {
  const ahead = /^[^\d≥≤<>=]*/u.exec(words)?.[0] ?? '';
  const said = ahead.trim();
  const named = [...said].findLastIndex((_, i) => i >= 1 && isEdgeOf(name, said.slice(0, i + 1))) + 1;
  if (named === 0) return 0;
  const lead = /^(?:\s*[为是:：])?\s*/u.exec(ahead.slice(ahead.indexOf(said) + named))?.[0] ?? '';
  const at = ahead.indexOf(said) + named + lead.length;
  const isEnd = name.endsWith(said.slice(0, named));
  return isEnd || isMeasuredBy(name.slice(named), words.slice(at)) ? at : 0;
}

/** Whether a number is of what the rest of a name measures: 240人 are no 期数, 3笔 no 支付率. */
function isMeasuredBy(rest: string, number: string): boolean {
  const behind = plainForm(number).replace(/^[^\d]*[\d.,]*/u, '');
  if (/[率比]$|比例$|比重$|满意度$/u.test(rest)) return /^\s*[%‰]/u.test(behind);
  const [, counter = ''] = /(?<![指总])(\p{Script=Han})[数次]$/u.exec(rest) ?? [];
  return behind.trim() === '' || behind.slice(0, longestUnit).includes(counter);
}
const longestUnit = 6;

const isEdgeOf = (name: string, words: string): boolean => name.endsWith(words) || name.startsWith(words);

/** A number alone in the cell, behind the name, or a share for a rate: 127个行政村，100%. */
const isOfName = ({ at, number }: BasisClause, text: string, name: string): boolean =>
  text.slice(0, at).trim() === '' || nameAhead(text.slice(0, at), name) > 0 || (/率$/u.test(name) && number.unit === '%');
