import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { roleWords } from '../../text/vocabulary.ts';
import { siteAddressPattern, siteOrigin } from '../site-address.ts';
import { wordOf } from './word.ts';

const text = z.string().min(1);

const threshold = z
  .string()
  .regex(/^[1-9]\d?$/, { error: 'threshold' })
  .transform(Number);

/** From how many persons on a sensitive group may be published: never below `block`, with a reason on record below `ask`. */
const disclosureFile = z
  .strictObject({ block: threshold.describe(fields.disclosureBlock), ask: threshold.describe(fields.disclosureAsk) })
  .refine(({ block, ask }) => block <= ask, { error: 'thresholdOrder', path: ['ask'] });

/** The same as the command line's `--address`. */
const siteAddress = z
  .string()
  .regex(siteAddressPattern, { error: 'siteAddress' })
  .refine((written) => siteOrigin(written) !== undefined, { error: 'siteAddress' })
  .transform((written) => siteOrigin(written) ?? written);

export const siteFile = z.strictObject({
  title: text.describe(fields.siteTitle),
  role: wordOf<keyof typeof roleWords>(roleWords, 'role').describe(fields.siteRole),
  contentLicence: text.describe(fields.contentLicence),
  operator: text.describe(fields.operator_).optional(),
  contact: text.describe(fields.contact).optional(),
  address: siteAddress.describe(fields.address).optional(),
  siteCode: text.describe(fields.siteCode).optional(),
  icp: text.describe(fields.icp).optional(),
  policeRecord: text.describe(fields.policeRecord).optional(),
  disclosure: disclosureFile.describe(fields.disclosure).optional(),
});
export type SiteFile = z.infer<typeof siteFile>;

/** Whether somebody else than the bodies runs the site: then it says so on every page and in every file. */
export const isRepublisher = ({ role }: Pick<SiteFile, 'role'>): boolean => role === 'republisher';
