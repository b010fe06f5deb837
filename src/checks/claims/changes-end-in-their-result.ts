import type { Statement } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { adjusts, saysStart } from '../../language/change-spans.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ChangedAs, messages, words } from './changes-end-in-their-result.words.ts';
import { placeOfStatement } from './mentions.ts';
import { changesOf, type NumberChange, overlaps } from './number-changes.ts';
import { yearSaid } from './years-said.ts';

/** Of a number that became another (由 15 天压缩至 6 天) the second is what was reached, aimed at or spent; of a budget that was adjusted the first is the initial one. */
export const changesEndInTheirResult: Rule = {
  id: 'changes-end-in-their-result',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) =>
    statedFigures(file).flatMap((stated): Finding[] => {
      const as = filedAs(stated);
      const { statements } = figureOf(report, stated.id);
      const [first] = statements;
      if (!as || !first) return [];
      const changes = statements.map((each) => changeAt(each, as, report));
      const [change] = changes;
      // Where it is stated without a change as well, that is what it is.
      if (!change || changes.includes(undefined)) return [];
      return [{ place: placeOfStatement(first), ...messages.misread(stated.label, as, change) }];
    }),
};

function filedAs({ role, within, phase, year, label, note }: StatedFigure): ChangedAs | undefined {
  if (role) return role;
  if (within[0] === 'others' && year === undefined && note === undefined && !saysStart.test(label)) return 'other';
  if (within[0] === 'beneficiaries' && within.at(-1) !== 'growth') return 'persons';
  return within[0] === 'funds' && year === undefined ? phase : undefined;
}

/** The change in which a statement stands at the wrong end; undefined where another year is named, which is another rule's. */
function changeAt(statement: Statement, as: ChangedAs, { narrative: { blocks }, year }: Report): NumberChange | undefined {
  const block = blocks[statement.block];
  const change = block && changesOf(block).find((each) => overlaps(as === 'initialBudget' ? each.into : each.from, statement));
  if (!change || (yearSaid(change.before, year) ?? year) !== year) return undefined;
  return as !== 'initialBudget' || adjusts.test(change.words) ? change : undefined;
}
