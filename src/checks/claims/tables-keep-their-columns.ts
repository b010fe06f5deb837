import { yearInHeading } from '../../language/cells/form-headings.ts';
import { columnsMeant, formHeading, likeliestColumn } from '../../narrative/tables/columns-headed.ts';
import { readTables } from '../../narrative/tables/read-tables.ts';
import { unsaidColumns } from '../../narrative/tables/unsaid-columns.ts';
import type { Finding, Rule } from '../rule.ts';
import { rowsMisread } from './rows-misread.ts';
import { numbersAsWords, rowsUnread } from './rows-unread.ts';
import { messages, words } from './tables-keep-their-columns.words.ts';

/** A column of a mapped table is what its heading says, and its rows what their names and the head of these say, as far as they are known. */
export const tablesKeepTheirColumns: Rule = {
  id: 'tables-keep-their-columns',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => {
    const { found } = readTables(file.tables ?? [], report.narrative.blocks);
    const unsaid = found.flatMap((each): Finding[] => {
      const headings = unsaidColumns(each, report.year);
      const place = { in: 'project', path: ['tables', each.index, 'columns'] } as const;
      return headings.length > 0 ? [{ place, ...messages.unsaid(headings) }] : [];
    });
    const others = (file.tables ?? []).flatMap(({ columns, rows }, index) =>
      Object.entries(columns).flatMap(([heading, as]): Finding[] => {
        const kind = formHeading(heading);
        const place = { in: 'project', path: ['tables', index, 'columns', heading] } as const;
        const year = yearInHeading.exec(heading)?.[0];
        if (year !== undefined && Number(year) !== report.year && as !== 'none')
          return [{ place, ...messages.year(heading, year, report.year) }];
        if (kind === undefined || columnsMeant(kind, heading, rows === 'goals').includes(as)) return [];
        return [{ place, ...messages.other(heading, as, likeliestColumn(kind)) }];
      }),
    );
    return [...found.flatMap(rowsMisread), ...others, ...unsaid, ...found.flatMap(rowsUnread), ...found.flatMap(numbersAsWords)];
  },
};
