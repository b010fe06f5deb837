import type { Statement } from '../../domain/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { unitCaption } from '../../language/money-words.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './unit-fits-its-table.words.ts';

/** The unit of a bare number in a table is the one that the table's caption or headings give. */
export const unitFitsItsTable: Rule = {
  id: 'unit-fits-its-table',
  group: 'money',
  level: 'error',
  words,
  find: ({ report, file }) =>
    statedFigures(file).flatMap(({ id, at, unit }): Finding[] => {
      if (!isMoneyUnit(unit)) return [];
      const statements = report.figures.find((each) => each.id === id)?.statements ?? [];
      const wrong = statements
        .map((each) => captionFor(each, report.narrative))
        .find((caption) => caption !== undefined && caption !== unit);
      return wrong ? [{ place: { in: 'project', path: [...at, 'unit'] }, ...messages.differs(wrong, unit) }] : [];
    }),
};

function captionFor({ block, start, end }: Statement, { blocks }: Narrative): string | undefined {
  const table = blocks[block];
  if (table?.kind !== 'table' || readNumbers(table.text).find((each) => each.start < end && start < each.end)?.unit) return undefined;
  const above = blocks.slice(Math.max(0, block - 2), block).filter(({ kind }) => kind === 'paragraph');
  const heading = table.text.slice(0, table.rows[1] ?? table.text.length);
  const captions = [heading, ...above.reverse().map(({ text }) => text)].map((text) =>
    [...text.matchAll(unitCaption)].map(([, unit]) => unit),
  );
  const given = new Set(captions.find((units) => units.length > 0));
  return given.size === 1 ? [...given][0] : undefined;
}
