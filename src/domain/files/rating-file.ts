import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { countOrUndisclosed, decimalText, inShort, quote, undisclosed } from './figure-file.ts';

/** Bounds as the report prints them; overlaps are kept and annotated, not mended. */
const bandFile = z.strictObject({
  name: z.string().min(1).describe(fields.bandName),
  alias: z.string().min(1).describe(fields.bandAlias).optional(),
  from: decimalText.describe(fields.bandFrom).optional(),
  to: decimalText.describe(fields.bandTo).optional(),
});

export const ratingFile = z.strictObject({
  grade: z
    .union([undisclosed, z.strictObject({ name: z.string().min(1).describe(fields.grade), quote }).meta(inShort)])
    .describe(fields.grade),
  /** Where it is left out, a mapped table may give it. */
  score: countOrUndisclosed.describe(fields.score).optional(),
  scheme: z
    .strictObject({ quote, bands: z.array(bandFile).min(2) })
    .meta(inShort)
    .describe(fields.scheme)
    .optional(),
});
