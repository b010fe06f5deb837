import type { Figure, Phase, Statement } from '../../domain/figure.ts';
import { phases } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import type { Narrative } from '../../domain/narrative.ts';
import type { Funds } from '../../domain/report.ts';
import { amountsOf } from '../../domain/same-amount.ts';
import { differInExtent } from '../../domain/scope-of.ts';
import { add, compare, decimalToText, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './sources-make-the-total.words.ts';

/** The amounts of all sources make the total of their phase; those of some never exceed it. */
export const sourcesMakeTheTotal: Rule = {
  id: 'sources-make-the-total',
  group: 'money',
  level: 'note',
  words,
  find: ({ report: { funds, narrative } }) => {
    const found = phases.flatMap((phase) => judge(phase, funds, narrative));
    const ofBlock = ({ statement: { block } }: PhaseOff) => found.filter((each) => each.statement.block === block);
    // Readers see one note of a rule a paragraph: it tells of all phases.
    return found.flatMap((each) => {
      const all = ofBlock(each);
      const what = all.length > 1 ? messages.several(all.map(({ phase }) => phaseWords[phase])) : each.what;
      return all[0] === each ? [noteAt(each.statement, what)] : [];
    });
  },
};

interface PhaseOff {
  readonly phase: Phase;
  readonly statement: Statement;
  readonly what: string;
}

function judge(phase: Phase, { stated, sources }: Funds, { blocks }: Narrative): PhaseOff[] {
  const totals = amountsOf(stated.filter((each) => each.phase === phase && each.status === 'reported'));
  const total = totals[0]?.figure;
  const bySource = sources.map(({ figures }) => amountsOf(figures.filter((each) => each.phase === phase)));
  if (totals.length > 1 || bySource.some((amounts) => amounts.length > 1)) return [];
  const parts = bySource.flatMap(([amount]) => amount?.figure ?? []);
  const statement = parts[0]?.statements[0];
  const whole = total && yuanOf(total);
  const sum = sumOf(parts);
  if (parts.length < 2 || !statement || !total || !whole || !sum) return [];
  if (parts.some((part) => differInExtent(total, part, blocks))) return [];
  const order = compare(sum, whole);
  const isComplete = parts.length === sources.length;
  if (order === 0 || (order < 0 && !isComplete)) return [];
  const amounts = [sum, whole].map((each) => formatQuantity(decimalToText(each), unit.yuan)) as [string, string];
  return [{ phase, statement, what: messages.differs(phaseWords[phase], ...amounts) }];
}

function sumOf(parts: readonly Figure[]) {
  const amounts = parts.map(yuanOf).filter((each) => each !== null);
  return amounts.length === parts.length ? amounts.reduce(add, zero) : undefined;
}
