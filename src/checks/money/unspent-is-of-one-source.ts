import { yuanOf } from '../../domain/money.ts';
import { equals } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import { longestNameInNote, noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './unspent-is-of-one-source.words.ts';

/** Of several sources that had money one alone did not spend all of it, and that is all that was left. */
export const unspentIsOfOneSource: Rule = {
  id: 'unspent-is-of-one-source',
  group: 'money',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { funds, parts } }) => {
    const whole = funds.unspent && yuanOf(funds.unspent);
    const sources = parts.filter(({ kind, funds: { budget } }) => kind === 'source' && budget?.value && budget.value.coefficient > 0n);
    const left = sources.map((source) => source.funds.unspent && yuanOf(source.funds.unspent));
    if (!whole || whole.coefficient <= 0n || sources.length < 2 || left.some((each) => !each)) return [];
    const [one, ...more] = sources.filter((_, i) => left[i]?.coefficient !== 0n);
    const amount = one?.funds.unspent;
    const statement = one?.funds.finalAccount?.statements[0];
    const own = amount && yuanOf(amount);
    if (!own || !statement || more.length > 0 || one.name.length > longestNameInNote || !equals(own, whole)) return [];
    return [noteAt(statement, messages.ofOne(shown(amount), one.name))];
  },
};
