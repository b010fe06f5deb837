import type { Block } from '../../domain/narrative.ts';
import { allOf } from '../../language/all-of.ts';
import { sentenceFrom, sentenceUpTo } from '../../language/clauses.ts';
import { askWords, gapWords, notCome, wishWords } from '../../language/money-words.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './wishes-have-an-amount.words.ts';

/** Money that is said to be lacking, or asked for, is named by its amount. Said once, where the report says so last. */
export const wishesHaveAnAmount: Rule = {
  id: 'wishes-have-an-amount',
  group: 'money',
  level: 'note',
  words,
  find: ({ report }) => {
    const blocks = report.narrative.blocks.filter(({ kind }) => kind === 'paragraph');
    const gaps = blocks.flatMap((block) => passages(block, gapWords));
    const asks = blocks.flatMap((block) => passages(block, askWords).filter((each) => wishWords.test(sentenceOf(each))));
    const last = [...gaps, ...asks].sort((a, b) => b.block.index - a.block.index || b.start - a.start)[0];
    // What is lacking may be told by its amount elsewhere: 县级资金20万元未到位.
    const told = gaps.length > 0 ? blocks.flatMap((block) => passages(block, notCome)) : [];
    if (!last || [...gaps, ...asks, ...told].some(hasAmount)) return [];
    const place = { in: 'narrative', block: last.block.index, start: last.start, end: last.end } as const;
    return [{ place, what: messages.unsaid(gaps.length, asks.length), fix: '' }];
  },
};

interface WishPassage {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const passages = (block: Block, pattern: RegExp): WishPassage[] =>
  allOf(block.text, pattern).map(({ index: start, 0: match }) => ({ block, start, end: start + match.length }));

const sentenceOf = ({ block: { text }, start }: WishPassage): string => sentenceUpTo(text, start) + sentenceFrom(text, start);

/** A percentage says as much. */
const hasAmount = (passage: WishPassage): boolean =>
  readNumbers(sentenceOf(passage)).some((each) => isMoneyUnit(each.unit) || each.unit === unit.percent);
