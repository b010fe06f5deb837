import { z } from 'zod';
import { isAnnexNumber } from '../../language/annex-mark.ts';
import { factText } from '../../text/fact-words.ts';
import { fields } from '../../text/fields.ts';
import { evaluatorWords } from '../../text/vocabulary.ts';
import { dateText } from '../brands.ts';
import { factWordsOf, forEachFact } from '../report-facts.ts';
import { account, partFile } from './account-file.ts';
import { acknowledgementFile, excuseFile, waiverFile } from './decisions-file.ts';
import { webAddress } from './edition-file.ts';
import { byStage, fundsFile, quote } from './figure-file.ts';
import { indicatorFile } from './indicator-file.ts';
import { tableFile } from './table-file.ts';
import { wordOf } from './word.ts';

const evaluators = wordOf<keyof typeof evaluatorWords>(evaluatorWords, 'evaluator');

const policyFile = z.strictObject({
  title: z.string().min(1).describe(fields.policyTitle),
  issuers: z.array(z.string().min(1)).describe(fields.issuers).optional(),
  documentNumber: z.string().min(1).describe(fields.documentNumber).optional(),
});

/** One project of one fiscal year: what an editor writes in project.yaml. */
export const projectFile = z.strictObject({
  name: z.string().min(1).describe(fields.name),
  annex: z.string().refine(isAnnexNumber, { error: 'annex' }).meta({ number: true }).describe(fields.annex).optional(),
  /** Where they differ from the edition's. */
  publishedDate: dateText.describe(fields.publishedDate).optional(),
  addedDate: dateText.describe(fields.projectAddedDate).optional(),
  sourceAddress: webAddress.describe(fields.sourceAddress).optional(),
  ...forEachFact((key) => quote.describe(factText.field(factWordsOf(key))).optional()),
  purpose: quote.describe(fields.purpose).optional(),
  evaluation: z
    .strictObject({ by: evaluators.describe(fields.evaluator), quote: quote.optional() })
    .describe(fields.evaluation)
    .optional(),
  goal: quote.describe(fields.goal).optional(),
  sources: z.array(partFile).describe(fields.fundSources).optional(),
  projects: z.array(partFile).describe(fields.projects).optional(),
  uses: z.array(partFile).describe(fields.uses).optional(),
  levels: z.array(partFile).describe(fields.levels).optional(),
  groups: z.array(partFile).describe(fields.partGroups).optional(),
  funds: z.array(fundsFile).meta(byStage).default([]).describe(fields.funds),
  indicators: z.array(indicatorFile).default([]).describe(fields.indicators),
  ...account,
  policies: z.array(policyFile).describe(fields.policies).optional(),
  tables: z.array(tableFile).describe(fields.tables).optional(),
  excused: z.array(excuseFile).describe(fields.excused).optional(),
  waivers: z.array(waiverFile).describe(fields.waivers).optional(),
  acknowledged: z.array(acknowledgementFile).describe(fields.acknowledged).optional(),
});
export type ProjectFile = z.infer<typeof projectFile>;
