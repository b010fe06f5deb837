import type { Operator } from '../operator.ts';
import { plainForm } from '../plain.ts';
import { isKnownUnit, scaledUnit, unitShape } from '../unit-scale.ts';
import { comparisonWord } from './cell-words.ts';
import { readCell } from './read-cell.ts';

/** What is noted of a number that stands elsewhere; an empty unit where there is none. */
export interface NotedComparison {
  readonly operator: Operator | null;
  readonly unit: string;
}

const stars = /[*＊×xX○_]{1,6}/u;
const leading = new RegExp(`^${comparisonWord}`, 'u');
const share = /^\d[\d.]*[%‰]/u;

/**
 * Of words in brackets behind a name, in a heading, or in the place of a unit: ≥**台, 不少于3人, 台以上, %以内, ≥. The number is left out or
 * open, or is that of the target. Undefined for anything else: 老党员（50年以上）, 规上企业（50人以上） say whom they count.
 */
export function notedComparison(words: string): NotedComparison | undefined {
  const text = plainForm(words)
    .replace(/\s+/gu, '')
    .replace(/^单位:?/u, '');
  if (text === '') return undefined;
  const [said = ''] = leading.exec(text) ?? [];
  if (said === '' && /\d/u.test(text) && !share.test(text)) return undefined;
  const filled = /\d/u.test(text) ? text : stars.test(text) ? text.replace(stars, '1') : `${said}1${text.slice(said.length)}`;
  const reading = readCell(filled);
  if (reading.kind !== 'number') return undefined;
  const { operator, unit } = reading;
  const isUnit = unit === '' || (unitShape.test(unit) && isKnownUnit(scaledUnit(unit).base));
  return isUnit && (operator !== null || unit !== '') ? { operator, unit } : undefined;
}

/** The first comparison that stands in brackets, with what stands in them as printed: 处置时限(<**小时). */
export function comparisonInBrackets(words: string): { readonly operator: Operator; readonly printed: string } | undefined {
  for (const [, printed = ''] of words.matchAll(/[（(]([^()（）]{1,12})[)）]/gu)) {
    const operator = notedComparison(printed)?.operator;
    if (operator) return { operator, printed: printed.trim() };
  }
  return undefined;
}
