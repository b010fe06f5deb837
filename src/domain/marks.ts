import { decimalToText } from '../language/decimal.ts';
import { cardOf } from './anchors.ts';
import { isKnown } from './figure.ts';
import { partsOf, type Report } from './report.ts';

/** A stretch of a block that becomes a `<data>` element with its own address. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
  readonly value: string;
  readonly href: string;
}

/** Where the text states the report's figures and grades, block by block, in the text's order. */
export function marksByBlock(report: Pick<Report, 'figures' | 'rating' | 'parts'>): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  const take = (block: number, mark: Mark) =>
    void marks.set(
      block,
      [...(marks.get(block) ?? []), mark].sort((a, b) => a.start - b.start),
    );
  for (const figure of report.figures) {
    const value = isKnown(figure) ? decimalToText(figure.value) : figure.words;
    if (value === null) continue;
    for (const { block, start, end, anchor } of figure.statements) take(block, { start, end, anchor, value, href: `#${cardOf(figure)}` });
  }
  for (const { rating } of [report, ...partsOf(report)]) {
    const grade = rating?.statement;
    if (grade)
      take(grade.block, { start: grade.start, end: grade.end, anchor: grade.anchor, value: grade.printed, href: `#n-${grade.anchor}` });
  }
  return marks;
}
