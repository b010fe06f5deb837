import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { tableColumnWords, tableRowWords } from '../../text/vocabulary.ts';
import { slug } from '../brands.ts';
import { unitOrNone, unitText } from './figure-file.ts';
import { wordOf } from './word.ts';

const text = z.string().min(1, { error: 'blank' });

/** What the rows of a table are, and what each of its columns. */
export type TableRows = keyof typeof tableRowWords;
export type TableColumn = keyof typeof tableColumnWords;

/** A table of the narrative, mapped once: its cells are registered without being written again. */
export const tableFile = z.strictObject({
  in: text.describe(fields.tableIn),
  rows: wordOf<TableRows>(tableRowWords, 'tableRows').describe(fields.tableRows),
  /** By the heading, as printed. */
  columns: z.record(z.string(), wordOf<TableColumn>(tableColumnWords, 'tableColumn')).describe(fields.tableColumns),
  unit: unitText.describe(fields.tableUnit).optional(),
  /** By the name of the row. */
  units: z.record(z.string(), unitOrNone).describe(fields.tableUnits).optional(),
  ids: z.record(z.string(), slug).describe(fields.tableIds).optional(),
  except: z.array(text).describe(fields.tableExcept).optional(),
});
export type TableFile = z.infer<typeof tableFile>;
