import type { Figure, Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { speaksOfYearBefore } from '../../language/change-direction.ts';
import { otherBase, otherSubject } from '../../language/growth-words.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { amountWords } from '../words-around/other-amount.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { comparedInstead } from './change-figure.ts';
import { messages, words } from './growth-is-over-last-year.words.ts';
import { placeOfStatement } from './mentions.ts';

/** The page says of growth that it is over the year before, and of the count that it is filed with. */
export const growthIsOverLastYear: Rule = {
  id: 'growth-is-over-last-year',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) =>
    [...ofGroups(subject), ...ofOthers(subject)].flatMap((each): Finding[] => {
      const found = each.change.statements.flatMap((statement) => remark(each, statement, subject));
      return [...each.unclear, ...found].slice(0, 1);
    }),
};

/** What the page says has changed since the year before, and how the editor filed it. */
interface Filed {
  readonly figure: Figure;
  readonly change: Figure;
  readonly as: 'growth' | 'of';
  readonly unclear: readonly Finding[];
}

const ofGroups = ({ report }: Subject): Filed[] =>
  (report.beneficiaries?.groups ?? []).flatMap(({ figure, growth }) =>
    growth ? [{ figure, change: growth, as: 'growth' as const, unclear: [] }] : [],
  );

const ofOthers = ({ report }: Subject): Filed[] =>
  report.compared.map(({ figure, change, direction }) => {
    const [statement] = change.statements;
    const unclear = direction === null && statement ? [{ place: placeOfStatement(statement), ...messages.direction(change.label) }] : [];
    return { figure, change, as: 'of', unclear };
  });

function remark({ figure, change, as }: Filed, statement: Statement, { report }: Subject): Finding[] {
  const { blocks } = report.narrative;
  const block = blocks[statement.block];
  if (!block) return [];
  const isTable = block.kind === 'table';
  const said = amountWords(statement.start, block);
  const quoted = (clause: string) => `${clause.replace(/^[^，,]*[，,]\s*(?=[^，,]*$)/u, '').trim()}${statement.printed}`;
  for (const { clause, sentence } of said) {
    const base = otherBase(clause, sentence, report.year);
    if (base) return [{ place: placeOfStatement(statement), ...messages.base(as, change.label, quoted(clause), base) }];
  }
  if (as === 'of' && !said.some(({ sentence }) => speaksOfYearBefore(sentence, report.year)) && !isHeaded(statement, block, report))
    return [{ place: placeOfStatement(statement), ...messages.unsaid(change.label, quoted(said.at(-1)?.clause ?? '')) }];
  if (figure.period !== change.period)
    return [{ place: placeOfStatement(statement), ...messages.ofOtherYear(as, change.label, figure.label, figure.period) }];
  const subject = isTable ? undefined : subjectInstead(figure, statement, blocks);
  if (subject)
    return [
      { place: placeOfStatement(statement), ...messages.subject(as, change.label, quoted(subject.clause), subject.said, figure.label) },
    ];
  const other = comparedInstead(figure, change, statement, report);
  return other === undefined
    ? []
    : [
        {
          place: placeOfStatement(statement),
          ...messages.figure(as, change.label, quoted(said.at(-1)?.clause ?? ''), other, figure.label),
        },
      ];
}

/** What the clause itself says has changed, in words that none of the figure's own places has. */
function subjectInstead(figure: Figure, statement: Statement, blocks: readonly Block[]) {
  const around = wordsAround(statement, blocks);
  const own = figure.statements.map((each) => wordsAround(each, blocks).near.replace(around.near, ''));
  const said = otherSubject(around.before, [figure.label, figure.scope ?? '', ...own].join('\n'));
  return said === undefined ? undefined : { clause: around.before, said };
}

/** In a table, by the heading of the column or the name of the row. */
function isHeaded({ start }: Statement, block: Block, { year }: Report): boolean {
  if (block.kind !== 'table') return false;
  const { label, heads } = tablePlace(start, block);
  return speaksOfYearBefore(`${heads}\n${label}`, year);
}
