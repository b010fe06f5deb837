import { agreement, printedDigits } from '../../domain/agreement.ts';
import { add, decimal, decimalToText, zero } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './scores-make-the-total.words.ts';

/** The total score is the sum of the indicators' scores, once every indicator has one. */
export const scoresMakeTheTotal: Rule = {
  id: 'scores-make-the-total',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { rating, indicators } }) => {
    const [statement] = rating?.score.statements ?? [];
    const scores = indicators.map(({ score }) => score).filter((each) => each !== null);
    if (!rating?.score.value || !statement || scores.length === 0 || scores.length !== indicators.length) return [];
    const sum = scores.reduce(add, zero);
    const outcome = agreement({ numerator: sum, denominator: decimal(1n) }, rating.score.value, printedDigits(statement.printed));
    return outcome === 'differs' ? [noteAt(statement, messages.differs(decimalToText(sum), shown(rating.score)))] : [];
  },
};
