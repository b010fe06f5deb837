import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { roleWords } from '../../text/vocabulary.ts';
import { webAddress } from './edition-file.ts';
import { wordOf } from './word.ts';

const text = z.string().min(1);

export const siteFile = z.strictObject({
  title: text.describe(fields.siteTitle),
  role: wordOf<keyof typeof roleWords>(roleWords, 'role').describe(fields.siteRole),
  contentLicence: text.describe(fields.contentLicence),
  operator: text.describe(fields.operator_).optional(),
  contact: text.describe(fields.contact).optional(),
  address: webAddress.describe(fields.address).optional(),
  siteCode: text.describe(fields.siteCode).optional(),
  icp: text.describe(fields.icp).optional(),
  policeRecord: text.describe(fields.policeRecord).optional(),
});
export type SiteFile = z.infer<typeof siteFile>;
