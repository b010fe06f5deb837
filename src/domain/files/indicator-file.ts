import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { slug } from '../brands.ts';
import { decimalText, figureFile, quote, targetFile, undisclosed } from './figure-file.ts';

/** The report prints no result, but published figures give one: a derived figure, or a published part as a lower bound. */
const derivedActual = z.strictObject({ from: slug.describe(fields.actualFrom) });
const boundedActual = z.strictObject({ atLeast: slug.describe(fields.lowerBound) });

export const indicatorFile = z.strictObject({
  id: slug,
  path: z.array(z.string().min(1)).min(1).describe(fields.indicatorPath),
  definition: z.string().min(1).describe(fields.definition).optional(),
  target: targetFile.describe(fields.target),
  actual: z.union([undisclosed, figureFile, derivedActual, boundedActual]).describe(fields.actual),
  weight: decimalText.describe(fields.weight).optional(),
  score: decimalText.describe(fields.score).optional(),
  quote: quote.optional(),
});
export type IndicatorFile = z.infer<typeof indicatorFile>;
