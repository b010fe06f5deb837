import type { Block } from '../../domain/narrative.ts';
import { aimedName, aimHeading, leadsToAim, noAimOfTheYear, ofCosts, reachesBefore, resultHeading } from '../../language/aim-words.ts';
import { periodUpTo, sentenceUpTo } from '../../language/clauses.ts';
import { fillers } from '../../language/describing-words.ts';
import { operatorBefore } from '../../language/number-words.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { unit } from '../../language/units.ts';
import { headingsAbove } from '../words-around/headings-above.ts';

/** What the words before a number that is aimed at call it. */
export const nameOfAim = (before: string): string => aimedName(before.replace(operatorBefore, '')).split(fillers).join('').trim();

/** Whether the text lists a number of a paragraph among the aims of the year: in a sentence of indicators, or under a heading of aims. */
export function isListedAim({ operator, start, unit: counted, kind }: NarrativeNumber, block: Block, blocks: readonly Block[]): boolean {
  if (kind !== 'quantity' || counted === '' || counted === unit.points) return false;
  const sentence = sentenceUpTo(block.text, start);
  if (operator === null && !(counted === unit.percent && reachesBefore.test(sentence))) return false;
  const period = periodUpTo(block.text, start);
  if (noAimOfTheYear.test(period) || (counted === unit.yuan && !ofCosts.test(sentence))) return false;
  const headings = headingsAbove(block, blocks).split('\n');
  if (headings.some((each) => resultHeading.test(each))) return false;
  return leadsToAim.test(period) || headings.some((each) => aimHeading.test(each.replace(/[。：:\s]+$/u, '')));
}
