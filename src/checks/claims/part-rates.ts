import type { Block } from '../../domain/narrative.ts';
import { type Part, partsOf } from '../../domain/report.ts';
import { changeBehind, changeSaid, moneyRateBehind, moneyRateSaid } from '../../language/part-words.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import type { Subject } from '../rule.ts';
import type { PartMention } from '../words-around/part-named.ts';
import { clauseBefore, inSameSentence, type Mention, mentionsOf } from './mentions.ts';

/**
 * Of whom a rate of money or a change is that the whole has: the part that its own clause names, or that the amount right before it
 * is of (中央资金支出 1,203.18 万元，执行率 93.53%).
 */
export function partOfRate(
  label: string,
  places: readonly SpokenPlace[],
  mentions: readonly PartMention[],
  { report }: Subject,
): Part | undefined {
  const all = mentionsOf(report);
  const parts = partsOf(report);
  const spoken = places.map((place) => {
    const at = all.find(({ block, statement }) => block.index === place.block && statement.start === place.start);
    return at && (namedBeside(at, mentions) ?? amountAhead(at, all, parts));
  });
  const [first] = spoken;
  return first && !label.includes(first.name) && spoken.every((each) => each === first) ? first : undefined;
}

function namedBeside(at: Mention, mentions: readonly PartMention[]): Part | undefined {
  const clause = clauseBefore(at);
  if (!moneyRateSaid.test(clause) && !changeSaid.test(clause)) return undefined;
  const from = at.statement.start - clause.length;
  const named = mentions.filter(({ block, start, end }) => block === at.block.index && start >= from && end <= at.statement.start);
  const [only, ...more] = new Set(named.map(({ part }) => part));
  return more.length === 0 && !named.some(({ isLeftOut }) => isLeftOut) ? only : undefined;
}

function amountAhead(at: Mention, all: readonly Mention[], parts: readonly Part[]): Part | undefined {
  const ahead = all.findLast((each) => inSameSentence(each, at) && each.statement.end <= at.statement.start);
  if (!ahead || ahead.figure.subject === null) return undefined;
  const between = textBetween(at.block, ahead, at);
  if (!moneyRateBehind.test(between) && !changeBehind.test(between)) return undefined;
  return parts.find(({ id }) => id === ahead.figure.subject);
}

const textBetween = ({ text }: Block, ahead: Mention, at: Mention): string => text.slice(ahead.statement.end, at.statement.start);
