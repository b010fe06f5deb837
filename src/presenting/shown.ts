import type { Figure } from '../domain/figure.ts';
import { isDash } from '../language/cells/not-applicable.ts';
import { decimalToText, magnitude } from '../language/decimal.ts';
import { type InexactWords, measuredIn } from '../language/inexact-words.ts';
import { formatNumber, formatQuantity, formatStated, group } from '../text/readers/format.ts';
import { zh } from '../text/readers/zh.ts';

/** What is asked of a number to be shown; figures.json has it as well as the model. */
export type Shown = Pick<Figure, 'value' | 'words' | 'unit' | 'operator' | 'status' | 'decimals' | 'inexact'>;

const textOf = ({ value, decimals }: Pick<Figure, 'value' | 'decimals'>): string | null => (value ? decimalToText(value, decimals) : null);

/** A figure as every form prints it: `≥95%`, `799,998.85 元`, 有效提升, 未公布. A rate is rounded only where the site computed it. */
export const shown = (figure: Shown): string =>
  wordsShown(figure) ??
  inexactShown(figure) ??
  (figure.status === 'derived' ? formatQuantity : formatStated)(textOf(figure), figure.unit, figure.operator ?? '');

/** 约 1.12 亿元, 200 余万元: with the words that make it no exact number; 几十人 and 上百人 as printed. */
function inexactShown({ inexact, value, unit, decimals }: Shown): string | null {
  if (!inexact || !value) return null;
  if (isInWords(inexact)) return inexact.phrase;
  return `${ahead(inexact.before)}${formatStated(textOf({ value, decimals }), measuredIn(inexact, unit))}${inexact.behind}`;
}

/** What a published part of it is: no less than so much, but where the part itself is told only as about so much. */
export const atLeastShown = (figure: Shown): string => (figure.inexact ? shown(figure) : zh.report.indicators.atLeast(shown(figure)));

/** 几十人, 三四百户: there are no digits that words could stand around. */
const isInWords = ({ phrase }: InexactWords): boolean => !/\d/u.test(phrase);

/** A sign stands close to its number, a word does not. */
const ahead = (before: string): string => (before === '' || /^[≥≤<>＜＞≧≦±]$/u.test(before) ? before : `${before} `);

/** A dash is told in the word that it stands for. */
const wordsShown = ({ words, status }: Pick<Shown, 'words' | 'status'>): string | null =>
  words !== null && status === 'inapplicable' && isDash(words) ? zh.inapplicable : words;

/** What is told in words to have gone up or down, or over. */
export const withoutSign = (figure: Figure): Figure => (figure.value ? { ...figure, value: magnitude(figure.value) } : figure);

/** A computed rate that shows fewer decimals than it has. */
const isCut = (figure: Figure | null): boolean =>
  figure?.status === 'derived' && figure.value && figure.ratio ? shownNumber(figure) !== group(decimalToText(figure.value)) : false;

/** What stands under a table with such a rate; null where none does. */
export const cutNote = (figures: readonly (Figure | null)[]): string | null => (figures.some(isCut) ? zh.cut : null);

/** The same at the head of a report's page. */
export const cutInReport = ({ figures }: { readonly figures: readonly Figure[] }): string | null =>
  figures.some(isCut) ? zh.report.cut : null;

/** Without the unit, for a cell whose heading or neighbour names it; empty when not disclosed. */
export function shownNumber(figure: Shown): string {
  const text = textOf(figure) ?? '';
  const { inexact } = figure;
  if (inexact && isInWords(inexact)) return inexact.phrase;
  if (inexact && text) return `${ahead(inexact.before)}${[group(text), `${inexact.within}${inexact.behind}`].filter(Boolean).join(' ')}`;
  return figure.status === 'derived' && text ? formatNumber(text, figure.unit) : group(text);
}

/** The number and, behind it, its unit with the words that make it no exact one: 3,200 and 人以上. */
export function numberAndUnit(figure: Shown): { readonly number: string; readonly unit: string } {
  const { inexact, unit } = figure;
  const text = textOf(figure);
  if (!inexact || !text) return { number: shownNumber(figure), unit };
  if (isInWords(inexact)) return { number: inexact.phrase, unit: '' };
  return { number: `${ahead(inexact.before)}${group(text)}`, unit: `${measuredIn(inexact, unit)}${inexact.behind}` };
}

/** The exact value for files and `<data value>`, without zeros at its end. Null when not disclosed. */
export const exactText = ({ value }: Pick<Figure, 'value'>): string | null => (value ? decimalToText(value) : null);
