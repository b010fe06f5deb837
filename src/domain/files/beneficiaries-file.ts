import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { flag } from '../brands.ts';
import { countFile, growthFile, inShort, sharedFile, undisclosed } from './figure-file.ts';

/** Counted here, or registered as what an indicator has for its result. */
const counted = z.union([countFile, sharedFile]);

const sensitive = flag.describe(fields.sensitive).optional();

const groupFile = z
  .strictObject({
    figure: counted,
    growth: growthFile.describe(fields.growth).optional(),
    parts: z.array(counted).describe(fields.parts).optional(),
    sensitive,
  })
  .meta({ ...inShort, shared: 'figure' });
export type GroupFile = z.infer<typeof groupFile>;

export const beneficiariesFile = z.strictObject({
  total: z.union([undisclosed, countFile, sharedFile]).describe(fields.total),
  groups: z.array(groupFile).describe(fields.groups).optional(),
});
