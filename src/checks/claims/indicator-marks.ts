import { type Block, rowAround, withoutSpace } from '../../domain/narrative.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import { type Decimal, equals } from '../../language/decimal.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { markedIn } from '../../narrative/tables/claimed-cells.ts';
import type { Finding, Subject } from '../rule.ts';
import { messages } from './indicators-keep-their-numbers.words.ts';

/** Weights and scores that no row and no paragraph with the name of their indicator has: they have no quotation that would show it. */
export function unprintedMarks({ file, report: { indicators, narrative } }: Pick<Subject, 'file' | 'report'>): Finding[] {
  const { blocks } = narrative;
  const ofTables = markedIn(file.tables ?? [], blocks);
  return indicators.flatMap((indicator, index): Finding[] => {
    if (ofTables.has(indicator.id)) return [];
    const marks = (['weight', 'score'] as const).flatMap((key) => {
      const value = indicator[key];
      return value === null || blocks.some((block) => states(block, indicator, value)) ? [] : [{ key, value }];
    });
    const [first] = marks;
    const place = { in: 'project', path: ['indicators', index, first?.key ?? ''] } as const;
    return first ? [{ place, ...messages.unprinted(indicatorName(indicator), marks) }] : [];
  });
}

const states = (block: Block, indicator: Indicator, value: Decimal): boolean => {
  const name = withoutSpace(indicatorName(indicator));
  return numbersOf(block).some(
    ({ values, start }) =>
      values.some((each) => equals(each, value)) &&
      withoutSpace(block.kind === 'table' ? rowAround(block, start) : block.text).includes(name),
  );
};
