import { z } from 'zod';
import { jsonPartWords as words } from '../text/readers/metadata.ts';

/** Values that several of our JSON files hold. */
export const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d*[1-9])?$/)
  .describe(words.decimal);
export const text = z.string().min(1);
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe(words.sha256);
/** An id of `figures` in the same report. */
export const figureId = text.describe(words.figureId);
