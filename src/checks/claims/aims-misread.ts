import { type Block, tightText, withoutSpace } from '../../domain/narrative.ts';
import {
  deniedAhead,
  deniedBefore,
  namesSources,
  noGoal,
  purposeHeading,
  saysGoal,
  saysPurpose,
  wishedFor,
  wishHeading,
} from '../../language/aim-words.ts';
import { clauseUpTo, periodUpTo } from '../../language/clauses.ts';
import { aimHead, isOfOtherYear } from '../../language/year-of-money.ts';
import { headingsAndTitle } from '../words-around/headings-above.ts';

export type Misreading = 'denied' | 'wish' | 'sources' | 'other' | 'noGoal' | 'otherYear';

interface AimPlace {
  /** Both without white space; in a table the cells of the block before it. */
  readonly before: string;
  readonly sentence: string;
  readonly headings: string;
}

/** What the words of a purpose are instead; undefined where somewhere they stand as one, or nowhere at all. */
export const purposeMisread = (words: string, blocks: readonly Block[], year: number): Misreading | undefined =>
  everywhere(words, blocks, ({ before, sentence, headings }) => {
    const clause = clauseUpTo(before, before.length);
    if (deniedAhead.test(words) || deniedBefore.test(clause)) return 'denied';
    if (isWish(sentence, words, headings)) return 'wish';
    if (isOfOtherYear(clause + aimHead(words), year)) return 'otherYear';
    if (namesSources.test(words) && !saysPurpose.test(words)) return 'sources';
    return saysPurpose.test(words) || saysPurpose.test(sentence) || purposeHeading.test(headings) ? undefined : 'other';
  });

/** The same of a goal. */
export const goalMisread = (words: string, blocks: readonly Block[], year: number): Misreading | undefined =>
  everywhere(words, blocks, ({ before, sentence, headings }) => {
    if (isWish(sentence, words, headings)) return 'wish';
    if (isOfOtherYear(clauseUpTo(before, before.length) + aimHead(words), year)) return 'otherYear';
    if (noGoal.test(words)) return 'noGoal';
    return saysGoal.test(`${headings}\n${before}${words}`) ? undefined : 'noGoal';
  });

const isWish = (sentence: string, words: string, headings: string): boolean =>
  wishedFor.test(sentence) || wishedFor.test(words.slice(0, lead)) || wishHeading.test(headings.split('\n')[0] ?? '');
/** A wish says so at its beginning. */
const lead = 6;

function everywhere(words: string, blocks: readonly Block[], judge: (place: AimPlace) => Misreading | undefined): Misreading | undefined {
  const found = placesIn(withoutSpace(words), blocks).map(judge);
  return found.every((each) => each !== undefined) ? found[0] : undefined;
}

function placesIn(words: string, blocks: readonly Block[]): readonly AimPlace[] {
  return blocks.flatMap((block) => {
    const text = block.kind === 'table' ? block.text.replace(/[^\S\n]+/gu, '') : tightText(block);
    const at = text.indexOf(words);
    if (at < 0) return [];
    const before = text.slice(0, at);
    return [{ before, sentence: periodUpTo(text, at), headings: headingsAndTitle(block, blocks) }];
  });
}
