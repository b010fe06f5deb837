import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { dateText, yearText } from '../brands.ts';

export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/, { error: 'webAddress' });

/** One fiscal year of one publisher. What the body itself did is optional: an unknown date is left out, never guessed. */
export const editionFile = z.strictObject({
  year: yearText.describe(fields.year),
  publishedDate: dateText.describe(fields.publishedDate).optional(),
  approvalDate: dateText.describe(fields.approvalDate).optional(),
  parentDocument: z.string().min(1).describe(fields.parentDocument).optional(),
  sourceAddress: webAddress.describe(fields.sourceAddress).optional(),
  note: z.string().min(1).describe(fields.note).optional(),
  /** Our own act, so always known: files, citations and feeds are dated by it where the body's date is not known. */
  addedDate: dateText.describe(fields.addedDate),
});
export type EditionFile = z.infer<typeof editionFile>;
