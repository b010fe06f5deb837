import type { Figure } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import { partsOf, type Report } from '../../domain/report.ts';
import { amountsOf, inOrder, likeness } from '../../domain/same-amount.ts';
import { differInScope } from '../../domain/scope-of.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { decimal, equals, multiply } from '../../language/decimal.ts';
import { tenThousand } from '../../language/money-words.ts';
import { shown } from '../../presenting/shown.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './one-phase-one-total.words.ts';
import { totalsAmongOthers } from './totals-among-others.ts';

/** Two amounts of one phase and subject are one amount, printed exactly or to fewer places. Two that contradict each other are asked about, and shown to readers. */
export const onePhaseOneTotal: Rule = {
  id: 'one-phase-one-total',
  group: 'money',
  level: 'warning',
  words,
  find: (subject) => [
    ...samePhase(subject.report).flatMap(({ part, figures }) => {
      const [main, ...others] = amountsOf(figures);
      if (!main) return [];
      return [
        ...main.also.flatMap((figure) => cut(main.figure, figure)),
        ...others.flatMap(({ figure }) => conflict(main.figure, figure, part, subject)),
      ];
    }),
    ...totalsAmongOthers(subject),
  ],
};

interface StatedTotal {
  readonly part: string | null;
  readonly figures: readonly Figure[];
}

function samePhase(report: Report): readonly StatedTotal[] {
  const all: StatedTotal[] = [
    { part: null, figures: report.funds.stated },
    ...partsOf(report).map(({ name, funds }) => ({ part: name, figures: funds.stated })),
  ];
  return all.flatMap(({ part, figures }) => {
    const reported = figures.filter(({ phase, status }) => phase !== null && status === 'reported');
    return [...Map.groupBy(reported, ({ phase }) => phase).values()].map((each) => ({ part, figures: each }));
  });
}

function cut(one: Figure, other: Figure): Finding[] {
  const [fine, coarse] = inOrder(one, other);
  const [statement] = coarse.statements;
  return statement && likeness(fine, coarse) === 'cut' ? [noteAt(statement, messages.cut(shown(coarse), shown(fine)))] : [];
}

function conflict(first: Figure, second: Figure, part: string | null, { file, report }: Subject): Finding[] {
  const [a, b] = [yuanOf(first), yuanOf(second)];
  if (!a || !b || !first.phase) return [];
  const at = statedFigures(file).find(({ id }) => id === second.id)?.at ?? ['funds'];
  const isSlip = equals(multiply(a, decimal(tenThousand)), b) || equals(multiply(b, decimal(tenThousand)), a);
  const tell = isSlip ? messages.tenThousand : messages.differs;
  const name = messages.name(part, phaseWords[first.phase]);
  const asked: Finding = { place: { in: 'project', path: [...at, 'value'] }, ...tell(name, shown(first), shown(second)) };
  const [statement] = second.statements;
  return statement && !differInScope(first, second, report.narrative.blocks)
    ? [asked, noteAt(statement, messages.conflict(name, shown(second), shown(first)))]
    : [asked];
}
