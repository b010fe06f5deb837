import { z } from 'zod';
import { factText } from '../../text/fact-words.ts';
import { fields } from '../../text/fields.ts';
import { adjustmentWords } from '../../text/vocabulary.ts';
import { slug } from '../brands.ts';
import { factWordsOf, forEachFact } from '../report-facts.ts';
import { beneficiariesFile } from './beneficiaries-file.ts';
import { amountFile, byStage, inShort, otherFile, quote } from './figure-file.ts';
import { indicatorFile } from './indicator-file.ts';
import { ratingFile } from './rating-file.ts';
import { wordOf } from './word.ts';

const adjustments = wordOf<keyof typeof adjustmentWords>(adjustmentWords, 'adjustment');
/** Whether its budget was changed within the year. */
const adjustmentFile = z.strictObject({ made: adjustments.describe(fields.adjustmentMade), quote }).meta(inShort);

/** What may be said of any subject: the whole of the report, or one of its parts. */
export const account = {
  adjustment: adjustmentFile.describe(fields.adjustment).optional(),
  beneficiaries: beneficiariesFile.describe(fields.beneficiaries).optional(),
  rating: ratingFile.describe(fields.rating).optional(),
  others: z.array(otherFile).describe(fields.others).optional(),
};

/** Part of the report: a source of its money, a project in it, a use, a level, a group. Its own accounts stand in it. */
export const partFile = z.strictObject({
  id: slug.optional(),
  name: z.string().min(1).describe(fields.partName),
  quote: quote.optional(),
  project: slug.describe(fields.partProject).optional(),
  ...forEachFact((key) => quote.describe(factText.field(factWordsOf(key))).optional()),
  funds: z.array(amountFile).meta(byStage).describe(fields.funds).optional(),
  indicators: z.array(indicatorFile).describe(fields.indicators).optional(),
  ...account,
  get sources(): PartList {
    return parts(fields.fundSources);
  },
  get projects(): PartList {
    return parts(fields.projects);
  },
  get uses(): PartList {
    return parts(fields.uses);
  },
  get levels(): PartList {
    return parts(fields.levels);
  },
  get groups(): PartList {
    return parts(fields.partGroups);
  },
});

type PartList = z.ZodOptional<z.ZodArray<typeof partFile>>;
const parts = (text: string): PartList => z.array(partFile).describe(text).optional();

export type PartFile = z.infer<typeof partFile>;
