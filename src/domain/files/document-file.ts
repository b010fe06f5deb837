import { z } from 'zod';
import { textEncodings } from '../text-encoding.ts';

/** The official document as received, with its text. Not written by an editor: read from source.txt. */
export const documentFile = z.strictObject({
  file: z.string(),
  name: z.string(),
  encoding: z.enum(textEncodings),
  bytes: z.number().int(),
  sha256: z.string().length(64),
  text: z.string(),
  metadata: z.record(z.string(), z.string()),
});
