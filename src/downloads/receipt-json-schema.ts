import { z } from 'zod';
import { formulaKinds } from '../domain/figure.ts';
import { decimal, figureId, sha256, text } from './json-parts.ts';

const count = z.int().nonnegative();

/** The shape of receipt.json: a public contract. A change that breaks a reader raises `schemaVersion`. */
export const receiptJson = z.strictObject({
  $comment: text,
  /** Where the rules are explained. */
  documentation: text,
  schemaVersion: z.literal(1),
  report: text,
  document: text,
  characters: count,
  numbers: z.strictObject({ total: count, bound: count, rated: count, excused: z.record(z.string(), count), unbound: count }),
  recomputed: z.array(
    z.strictObject({
      id: figureId,
      formula: z.enum(formulaKinds),
      of: z.array(figureId),
      value: decimal,
    }),
  ),
  rules: count,
  notes: z.array(z.strictObject({ rule: text, place: z.string(), text })),
  acknowledged: z.array(z.strictObject({ rule: text, what: text, reason: text })),
  waivers: z.array(z.strictObject({ figure: figureId, reason: text, date: text })),
  sha256: z.strictObject({ document: sha256, narrative: sha256, project: sha256 }),
  /** The report's data files, byte for byte. */
  files: z.array(z.strictObject({ name: text, sha256 })),
  /** SHA-256 of all the above as canonical JSON: keys sorted, no white space. */
  checksum: sha256,
});
export type ReceiptJson = z.infer<typeof receiptJson>;
