import type { Block } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { type Decimal, decimal, decimalToText, zero } from '../../language/decimal.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { scorePairs } from '../../language/score-parts.ts';
import { isMissed, multiplierIn, type SumSaid, sumsSaid } from '../../language/sums-said.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './sums-said-hold.words.ts';

/**
 * A whole that a phrase gives with all its parts is their sum: 33个，其中甲14个、乙11个、丙7个. Money, persons who were helped and points that
 * are printed with what they are out of have rules of their own.
 */
export const sumsSaidHold: Rule = {
  id: 'sums-said-hold',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) =>
    report.narrative.blocks.flatMap((block): Finding[] => {
      const [first] = missedIn(block, report);
      if (!first) return [];
      const { whole, parts, sum } = first;
      const place = { in: 'narrative', block: block.index, start: whole.start, end: whole.end } as const;
      return [{ place, what: messages.differs(parts.length, asPrinted(sum, whole), asPrinted(whole.values[0] ?? zero, whole)), fix: '' }];
    }),
};

/** Readers see one note of a rule a paragraph. */
function missedIn(block: Block, report: Report): readonly SumSaid[] {
  if (block.kind === 'front' || block.kind === 'back') return [];
  const all = sumsSaid(block.text, numbersOf(block)).filter((each) => isMissed(each) && !isMoneyUnit(each.whole.unit));
  if (all.length === 0 || scorePairs(block.text).length > 1) return [];
  const helped = (report.beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]);
  const isHelped = ({ start, end }: NarrativeNumber) =>
    helped.some(({ statements }) => statements.some((each) => each.block === block.index && each.start < end && start < each.end));
  return all.filter(({ whole, parts }) => ![whole, ...parts].some(isHelped));
}

/** In the scale of the whole: 3.52万吨 beside 3.6万吨. */
function asPrinted({ coefficient, scale }: Decimal, { text, unit }: NarrativeNumber): string {
  const { multiplier, digits } = multiplierIn(text);
  return formatQuantity(decimalToText(decimal(coefficient, scale + digits)), `${multiplier}${unit}`);
}
