import type { Figure } from '../domain/figure.ts';
import type { Indicator, Report } from '../domain/report.ts';

/** A figure with a note of the editor's: its scope, or what it has to do with this money, is in doubt. What was computed says its own formula. */
const isNoted = ({ status, note }: Figure): boolean => status !== 'derived' && note !== null;

/** The figures with such a note that a number rests on: itself, or what it was computed from. */
export function caveatsOf(figure: Figure | null, { figures }: Pick<Report, 'figures'>): readonly Figure[] {
  if (!figure) return [];
  const operands = (figure.formula?.of ?? []).flatMap((id) => figures.find((each) => each.id === id) ?? []);
  return [figure, ...operands].filter(isNoted);
}

/** Those that a verdict rests on. */
export const caveatsOfVerdict = ({ target, actual }: Indicator, report: Pick<Report, 'figures'>): readonly Figure[] => [
  ...new Set([...caveatsOf(actual, report), ...caveatsOf(target, report)]),
];
