import { areComparable } from '../../domain/derive/judge.ts';
import type { Figure } from '../../domain/figure.ts';
import { isTargetOf } from '../../domain/indicator-sides.ts';
import { comparable } from '../../domain/money.ts';
import { comparisons, equalAfter, equalBetween, leadingComma } from '../../language/claim-words.ts';
import { compare } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './comparison-words-agree.words.ts';
import { inSameSentence, type Mention, mentionsOf, noteAt } from './mentions.ts';

/** 高于, 低于, 持平, 增加到 between two numbers of a sentence say what the numbers say. */
export const comparisonWordsAgree: Rule = {
  id: 'comparison-words-agree',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report }) => {
    const mentions = mentionsOf(report);
    return mentions.flatMap((second, i): Finding[] => {
      const first = mentions[i - 1];
      // 河道投诉 ≤10 件 states a target, it compares nothing.
      if (!first || !inSameSentence(first, second) || !areComparable(first.figure, second.figure) || isTargetOf(report, first.figure))
        return [];
      const between = second.block.text.slice(first.statement.end, second.statement.start);
      const holds = claimed(between, second.after);
      return !holds || holds.includes(order(first.figure, second.figure))
        ? []
        : [noteAt(second.statement, messages.differs(wordsOf(between, first), shown(plain(first.figure)), shown(plain(second.figure))))];
    });
  },
};

/** The words themselves, without the unit of the first number. */
const wordsOf = (between: string, { figure }: Mention): string => {
  const words = between.trim();
  return (words.startsWith(figure.unit) ? words.slice(figure.unit.length) : words).replace(leadingComma, '');
};

/** A target shows its sign; in a comparison it is a number. */
const plain = (figure: Figure): Figure => ({ ...figure, operator: null });

function claimed(between: string, after: string): readonly number[] | undefined {
  if (equalBetween.test(between) && equalAfter.test(after)) return [0];
  return comparisons.find(({ words: pattern }) => pattern.test(between))?.holds;
}

function order(a: Figure, b: Figure): -1 | 0 | 1 {
  const [x, y] = [comparable(a), comparable(b)];
  return x && y ? compare(x, y) : 0;
}
