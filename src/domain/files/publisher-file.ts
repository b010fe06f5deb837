import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { flag } from '../brands.ts';

export const publisherFile = z.strictObject({
  name: z.string().min(1).describe(fields.publisherName),
  shortName: z.string().min(1).describe(fields.publisherShortName).optional(),
  region: z.string().min(1).describe(fields.region).optional(),
  note: z.string().min(1).describe(fields.note).optional(),
  fictional: flag.describe(fields.fictional).optional(),
});
export type PublisherFile = z.infer<typeof publisherFile>;
