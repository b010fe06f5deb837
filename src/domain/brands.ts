import { z } from 'zod';
import { fields } from '../text/fields.ts';

/** A permanent id: in addresses, file names and anchors. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: 'slug' })
  .describe(fields.id);

export const slugPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A fiscal year, four digits. */
export const yearText = z
  .string()
  .regex(/^(?:19|20)\d\d$/, { error: 'year' })
  .transform(Number);

/** A calendar date that exists, YYYY-MM-DD. */
export const dateText = z.string().refine(isDate, { error: 'date' });

export const flag = z.literal('true', { error: 'flag' }).transform(() => true);

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
