import { type Figure, remarkOn } from '../domain/figure.ts';
import type { Indicator, Report } from '../domain/report.ts';

/** The figures with a remark of the editor's that a number rests on: itself, or what it was computed from. */
export function caveatsOf(figure: Figure | null, { figures }: Pick<Report, 'figures'>): readonly Figure[] {
  if (!figure) return [];
  const operands = (figure.formula?.of ?? []).flatMap((id) => figures.find((each) => each.id === id) ?? []);
  return [figure, ...operands].filter((each) => remarkOn(each) !== null);
}

/** Those that a verdict rests on. */
export const caveatsOfVerdict = ({ target, actual }: Indicator, report: Pick<Report, 'figures'>): readonly Figure[] => [
  ...new Set([...caveatsOf(actual, report), ...caveatsOf(target, report)]),
];
