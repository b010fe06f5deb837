import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { flag, slug, yearText } from '../brands.ts';

/** Why there is no report of a year: of one project, or of all. Recorded once, for every form that shows the year. */
const absenceFile = z.strictObject({
  year: yearText.describe(fields.absenceYear),
  project: slug.describe(fields.absenceProject).optional(),
  reason: z.string().min(1).describe(fields.absenceReason),
});

export const publisherFile = z.strictObject({
  name: z.string().min(1).describe(fields.publisherName),
  shortName: z.string().min(1).describe(fields.publisherShortName).optional(),
  region: z.string().min(1).describe(fields.region).optional(),
  note: z.string().min(1).describe(fields.note).optional(),
  absences: z.array(absenceFile).describe(fields.absences).optional(),
  fictional: flag.describe(fields.fictional).optional(),
});
export type PublisherFile = z.infer<typeof publisherFile>;
