import type { Figure } from '../domain/figure.ts';
import type { PartsOfTotal } from '../domain/parts-of-total.ts';
import { stageAtEnd } from '../language/money-words.ts';
import { phaseWords } from '../text/vocabulary.ts';

/** A longer name of an amount is no name of a stage. */
const longest = 12;

/**
 * What the report calls the stage of the amounts of a whole and its parts: the usual word where it prints that, else what their names
 * have beside the names of the parts (安排数 of 甲项目安排数), else what it calls the whole's. Null where the stage or its name is unknown.
 */
export function stageSaid({ total, amounts }: PartsOfTotal): string | null {
  if (total.phase === null) return null;
  const word = phaseWords[total.phase];
  if ([total, ...amounts.map(({ figure }) => figure)].some((each) => saysOf(each, word))) return word;
  const [common, ...others] = new Set(amounts.map(({ part, figure }) => figure.label.replace(part.name, '').trim()));
  if (common && others.length === 0 && common.length <= longest) return common;
  const named = stageAtEnd.exec(total.label)?.[0] ?? total.label;
  return named.length <= longest ? named : null;
}

const saysOf = ({ label, statements }: Figure, word: string): boolean =>
  [label, ...statements.map(({ quotation }) => quotation)].some((said) => said.includes(word));
