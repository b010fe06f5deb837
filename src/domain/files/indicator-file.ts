import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { slug } from '../brands.ts';
import { decimalText, figureFile, quote, reference, sharedFile, targetFile, undisclosed, wordsFile } from './figure-file.ts';

/** The report prints no result, but published figures give one: a derived figure, or a published part as a lower bound. */
const derivedActual = z.strictObject({ from: reference.describe(fields.actualFrom) });
const boundedActual = z.strictObject({ atLeast: reference.describe(fields.lowerBound) });

export const indicatorFile = z.strictObject({
  id: slug,
  path: z.array(z.string().min(1)).min(1).describe(fields.indicatorPath),
  definition: z.string().min(1).describe(fields.definition).optional(),
  target: z.union([undisclosed, targetFile, wordsFile, sharedFile]).describe(fields.target).optional(),
  actual: z.union([undisclosed, figureFile, wordsFile, derivedActual, boundedActual]).describe(fields.actual),
  weight: decimalText.describe(fields.weight).optional(),
  score: decimalText.describe(fields.score).optional(),
  reason: quote.describe(fields.deviation).optional(),
  quote: quote.optional(),
});

/** A target or result that the report prints: a number, or words. */
export type AnswerFile = z.infer<typeof targetFile> | z.infer<typeof wordsFile>;
export type IndicatorFile = z.infer<typeof indicatorFile>;
