import type { Figure, Statement } from '../../domain/figure.ts';
import type { Group } from '../../domain/report.ts';
import { otherBase, otherSubject } from '../../language/growth-words.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { amountWords } from '../words-around/other-amount.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './growth-is-over-last-year.words.ts';
import { placeOfStatement } from './mentions.ts';

/** The page says of growth that it is over the year before, and of the count that it is filed with. */
export const growthIsOverLastYear: Rule = {
  id: 'growth-is-over-last-year',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) =>
    (subject.report.beneficiaries?.groups ?? []).flatMap((group): Finding[] => {
      const { growth } = group;
      const found = growth?.statements.flatMap((statement) => remark(growth, statement, group, subject));
      return found?.slice(0, 1) ?? [];
    }),
};

function remark(growth: Figure, statement: Statement, { figure }: Group, { report }: Subject): Finding[] {
  const { blocks } = report.narrative;
  const block = blocks[statement.block];
  if (!block) return [];
  const isTable = block.kind === 'table';
  const said = amountWords(statement.start, block);
  const quoted = (clause: string) => `${clause.replace(/^[^，,]*[，,]\s*(?=[^，,]*$)/u, '').trim()}${statement.printed}`;
  for (const { clause, sentence } of said) {
    const base = otherBase(clause, sentence, report.year);
    if (base) return [{ place: placeOfStatement(statement), ...messages.base(growth.label, quoted(clause), base) }];
  }
  if (isTable) return [];
  const own = figure.statements.map((each) => wordsAround(each, blocks).near);
  const known = [figure.label, figure.scope ?? '', ...own.map((each) => each.replace(wordsAround(statement, blocks).near, ''))].join('\n');
  const clause = wordsAround(statement, blocks).before;
  const subject = otherSubject(clause, known);
  return subject ? [{ place: placeOfStatement(statement), ...messages.subject(growth.label, quoted(clause), subject, figure.label) }] : [];
}
