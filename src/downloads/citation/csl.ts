import { z } from 'zod';
import type { Reference } from './reference.ts';

const text = z.string().min(1);
const dateParts = z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) });

/** The part of CSL-JSON 1.0 that we write. */
export const cslItem = z.strictObject({
  id: text,
  type: z.enum(['webpage', 'dataset']),
  language: z.literal('zh-CN'),
  author: z.tuple([z.strictObject({ literal: text })]),
  compiler: z.tuple([z.strictObject({ literal: text })]).optional(),
  title: text,
  'container-title': text.optional(),
  issued: dateParts.optional(),
  accessed: dateParts.optional(),
  version: text,
  URL: text.optional(),
  note: text.optional(),
});
export const cslList = z.array(cslItem);
export type CslItem = z.infer<typeof cslItem>;

export function csl({ key, kind, author, title, host, date, dateKind, compiler, version, address, note }: Reference): CslItem {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return {
    id: key,
    type: kind === 'data' ? 'dataset' : 'webpage',
    language: 'zh-CN',
    author: [{ literal: author }],
    ...(compiler !== null && { compiler: [{ literal: compiler }] }),
    title,
    ...(host !== null && { 'container-title': host }),
    [dateKind === 'published' ? 'issued' : 'accessed']: { 'date-parts': [[year, month, day]] },
    version,
    ...(address !== null && { URL: address }),
    ...(note && { note }),
  };
}
