import type { Figure } from '../../domain/figure.ts';
import { toFen } from '../../domain/money.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { amountClause, messages, words } from './amounts-stay-apart.words.ts';
import { type CountedCell, fieldOf } from './cells.ts';
import { countCells } from './small-groups-are-shielded.ts';
import { isWaived } from './waivers.ts';

/** No amount for a group so small that it tells, divided, what each person got. */
export const amountsStayApart: Rule = {
  id: 'amounts-stay-apart',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) =>
    amountsOfFew(subject)
      .filter(({ amount }) => !isWaived(subject, amount))
      .map(
        ({ cell, amount }): Finding => ({
          place: fieldOf(subject, amount.id),
          ...messages.apart(cell.figure.label, shown(cell.figure), amount, shown(amount), subject.file.waivers !== undefined),
        }),
      ),
};

export function amountsOfFew(subject: Subject): { cell: CountedCell; amount: Figure }[] {
  const amounts = subject.report.figures.filter(({ value, unit, status }) => status === 'reported' && value && toFen(value, unit));
  const few = [...countCells(subject, 'block'), ...countCells(subject, 'ask')];
  return few.flatMap((cell) => amounts.filter((amount) => isFor(amount, cell.figure, subject)).map((amount) => ({ cell, amount })));
}

/** Named for the same persons, or standing next to their count in one sentence with no other count between. */
function isFor(amount: Figure, count: Figure, { report }: Subject): boolean {
  if (amount.label.includes(count.label) || (amount.scope !== '' && amount.scope === count.label)) return true;
  return amount.statements.some((a) =>
    count.statements.some((b) => {
      if (a.block !== b.block) return false;
      const text = report.narrative.blocks[a.block]?.text ?? '';
      return amountClause(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)), a.start > b.start);
    }),
  );
}
