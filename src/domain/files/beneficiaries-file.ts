import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { flag } from '../brands.ts';
import { figureFile, figureOrUndisclosed, growthFile, inShort } from './figure-file.ts';

const sensitive = flag.describe(fields.sensitive).optional();

export const groupFile = z
  .strictObject({
    figure: figureFile,
    growth: growthFile.describe(fields.growth).optional(),
    parts: z.array(figureFile).describe(fields.parts).optional(),
    sensitive,
  })
  .meta(inShort);
export type GroupFile = z.infer<typeof groupFile>;

export const beneficiariesFile = z.strictObject({
  total: figureOrUndisclosed.describe(fields.total),
  groups: z.array(groupFile).describe(fields.groups).optional(),
});
