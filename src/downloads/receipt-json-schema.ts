import { z } from 'zod';
import { formulaKinds } from '../domain/figure.ts';

/** The shape of receipt.json: a public contract. A change that breaks a reader raises `schemaVersion`. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);
const count = z.int().nonnegative();

export const receiptJson = z.strictObject({
  $comment: text,
  /** Where the rules are explained. */
  documentation: text,
  schemaVersion: z.literal(1),
  report: text,
  document: text,
  characters: count,
  numbers: z.strictObject({ total: count, bound: count, excused: z.record(z.string(), count), unbound: count }),
  recomputed: z.array(
    z.strictObject({
      id: text,
      formula: z.enum(formulaKinds),
      of: z.array(text),
      value: z.string().regex(/^-?\d+(?:\.\d*[1-9])?$/),
    }),
  ),
  rules: count,
  notes: z.array(z.strictObject({ rule: text, place: z.string(), text })),
  acknowledged: z.array(z.strictObject({ rule: text, what: text, reason: text })),
  waivers: z.array(z.strictObject({ figure: text, reason: text, date: text })),
  sha256: z.strictObject({ document: sha256, narrative: sha256, project: sha256 }),
  /** The report's data files, byte for byte. */
  files: z.array(z.strictObject({ name: text, sha256 })),
  /** SHA-256 of all the above as canonical JSON: keys sorted, no white space. */
  checksum: sha256,
});
export type ReceiptJson = z.infer<typeof receiptJson>;
