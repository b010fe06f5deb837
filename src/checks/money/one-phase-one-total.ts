import { type Agreement, agreement, printedDigits } from '../../domain/agreement.ts';
import type { Figure } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { compare, type Decimal, decimal, equals, multiply } from '../../language/decimal.ts';
import { tenThousand } from '../../language/money-words.ts';
import { yuanInUnit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './one-phase-one-total.words.ts';

/** Two totals of one phase are one amount, printed in yuan or rounded to 万元 either way. */
export const onePhaseOneTotal: Rule = {
  id: 'one-phase-one-total',
  group: 'money',
  level: 'warning',
  words,
  find: (subject) => {
    const totals = subject.report.funds.stated.filter(({ phase, status }) => phase !== null && status === 'reported');
    return totals.flatMap((figure, i): Finding[] => {
      const first = totals.slice(0, i).find(({ phase }) => phase === figure.phase);
      return first ? judge(first, figure, subject) : [];
    });
  },
};

function judge(first: Figure, second: Figure, { file }: Subject): Finding[] {
  const [a, b] = [yuanOf(first), yuanOf(second)];
  if (!a || !b || !first.phase || equals(a, b)) return [];
  const [fine, coarse] = compare(stepOf(first), stepOf(second)) <= 0 ? [first, second] : [second, first];
  const [statement] = coarse.statements;
  const outcome = rounding(fine, coarse);
  if (outcome === 'rounded') return [];
  if (outcome === 'cut' && statement) return [noteAt(statement, messages.cut(shown(coarse), shown(fine)))];
  const at = statedFigures(file).find(({ id }) => id === second.id)?.at ?? ['funds'];
  const isSlip = equals(multiply(a, decimal(tenThousand)), b) || equals(multiply(b, decimal(tenThousand)), a);
  const tell = isSlip ? messages.tenThousand : messages.differs;
  return [{ place: { in: 'project', path: [...at, 'value'] }, ...tell(phaseWords[first.phase], shown(first), shown(second)) }];
}

function rounding(fine: Figure, coarse: Figure): Agreement {
  const exact = yuanOf(fine);
  if (!exact || !coarse.value) return 'differs';
  return agreement({ numerator: exact, denominator: decimal(yuanInUnit[coarse.unit] ?? 1n) }, coarse.value, digitsOf(coarse));
}

const digitsOf = ({ statements }: Figure): number => Math.max(0, ...statements.map(({ printed }) => printedDigits(printed)));

/** What one in the last printed place is worth, in yuan. */
const stepOf = (figure: Figure): Decimal => decimal(yuanInUnit[figure.unit] ?? 1n, digitsOf(figure));
