import { allOf } from '../language/all-of.ts';
import { countsIndicators, kindOfIndicator } from '../language/evaluation-words.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import type { Report } from './report.ts';

/**
 * Whether the text speaks of indicators beyond those that the report holds: it counts more, or
 * describes a kind (效益指标为档案安全情况) that none of them has.
 */
export function hasMoreIndicators({ indicators, narrative }: Pick<Report, 'indicators' | 'narrative'>): boolean {
  const levels = indicators.flatMap(({ path }) => path.slice(0, -1));
  return narrative.blocks.some(({ text, kind }) => {
    if (kind === 'heading' || kind === 'title') return false;
    const counted = readNumbers(text).some(
      ({ end, values: [count] }) =>
        count?.scale === 0 && count.coefficient > BigInt(indicators.length) && countsIndicators.test(text.slice(end)),
    );
    return (
      counted || (levels.length > 0 && allOf(text, kindOfIndicator).some(([found]) => !levels.some((level) => found.startsWith(level))))
    );
  });
}
