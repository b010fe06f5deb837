import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { parseDecimal } from '../language/decimal.ts';
import { atLeastShown, shownNumber, shown as shownOnPages } from '../presenting/shown.ts';
import { zh } from '../text/readers/zh.ts';

export const isNegative = (id: string | null, { figures }: FiguresJson): boolean =>
  figures.find((each) => each.id === id)?.value?.startsWith('-') ?? false;

export function shown(id: string | null, { figures }: FiguresJson): string {
  const entry = figures.find((each) => each.id === id);
  return entry ? quantityOf(entry) : zh.undisclosed;
}

type ShownEntry = Pick<FiguresJson['figures'][number], 'value' | 'words' | 'unit' | 'operator' | 'status' | 'decimals' | 'inexact'>;

const asFigure = (entry: ShownEntry) => ({
  ...entry,
  value: entry.value === null ? null : (parseDecimal(entry.value) ?? null),
  decimals: entry.decimals ?? 0,
  inexact: entry.inexact ?? null,
});

/** The same of what is only a published part. */
export function atLeast(id: string | null, { figures }: FiguresJson): string {
  const entry = figures.find((each) => each.id === id);
  return entry ? atLeastShown(asFigure(entry)) : zh.undisclosed;
}

/** As every page prints it, with its unit and without. */
export const quantityOf = (entry: ShownEntry): string => shownOnPages(asFigure(entry));
export const numberOf = (entry: ShownEntry): string => shownNumber(asFigure(entry));
