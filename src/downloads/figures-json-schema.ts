import { z } from 'zod';
import { formulaKinds, phasesAndFlows, statuses } from '../domain/figure.ts';
import { inapplicableSides } from '../domain/inapplicable.ts';
import { type PartKind, partKinds } from '../domain/part-kinds.ts';
import { noRateReasons } from '../domain/report.ts';
import { factKeys } from '../domain/report-facts.ts';
import { unjudgedReasons, verdicts } from '../domain/verdict.ts';
import { operators } from '../language/operator.ts';
import { jsonPartWords as words } from '../text/readers/metadata.ts';
import { decimal, figureId, sha256, text } from './json-parts.ts';

const statement = z.strictObject({
  anchor: text,
  address: text,
  place: z.string(),
  quotation: text,
  printed: text,
});

const figure = z.strictObject({
  id: figureId,
  label: text,
  value: decimal.nullable(),
  /** What the report answers in words, which have no unit. */
  words: text.nullable(),
  unit: z.string(),
  operator: z.enum(operators).nullable(),
  period: z.int(),
  phase: z.enum(phasesAndFlows).nullable(),
  scope: z.string(),
  subject: text.nullable().describe(words.subject),
  status: z.enum(statuses),
  formula: z.strictObject({ kind: z.enum(formulaKinds), of: z.array(figureId), text }).nullable(),
  ratio: z.strictObject({ numerator: decimal, denominator: decimal, scope: z.string() }).nullable(),
  note: text.nullable(),
  decimals: z.int().positive().optional().describe(words.decimals),
  inexact: z.strictObject({ before: z.string(), within: z.string(), behind: z.string(), phrase: text }).optional().describe(words.inexact),
  address: text,
  statements: z.array(statement),
});

const indicator = z.strictObject({
  id: text,
  path: z.array(text),
  definition: text.nullable(),
  target: figureId.nullable(),
  /** Where there is none: the report's own words that none was set. */
  untargeted: text.exactOptional(),
  /** Where neither is: what the report's goals say of it. */
  aimed: text.exactOptional(),
  actual: figureId.nullable(),
  basis: z.enum(['reported', 'derived', 'lowerBound', 'undisclosed']),
  /** The report's own words that there is no result. */
  instead: text.nullable(),
  verdict: z.enum(verdicts),
  /** Why the verdict is unknown. */
  unjudged: z.enum(unjudgedReasons).nullable(),
  /** The result as a share of the target, where nothing is compared. */
  completion: figureId.nullable(),
  /** Of a deviation, in the report's words. */
  reason: text.nullable(),
  weight: decimal.nullable(),
  score: decimal.nullable(),
});

/** What last year's own report states. */
const before = z
  .strictObject({ year: z.int(), value: decimal.nullable(), unit: z.string(), agrees: z.boolean().nullable(), address: text })
  .nullable();

const group = z.strictObject({
  figure: figureId,
  growth: figureId.nullable(),
  previous: figureId.nullable(),
  parts: z.array(figureId),
  listed: figureId.nullable(),
  remainder: figureId.nullable(),
  lastYearSaid: z.strictObject({ kind: z.enum(['base', 'other']), value: decimal }).nullable(),
  before,
  sensitive: z.boolean(),
});

const band = z.strictObject({ name: text, alias: text.nullable(), from: decimal.nullable(), to: decimal.nullable() });

/** What the parts of one kind come to at one stage of the money, or what they leave of their whole's amount. */
const listed = z.strictObject({
  kind: z.enum(partKinds),
  phase: z.enum(phasesAndFlows),
  sum: figureId.nullable(),
  rest: figureId.nullable(),
});

/** What the report states of its whole, or of a part. */
const account = z.strictObject({
  funds: z.strictObject({
    stated: z.array(figureId),
    initialBudget: figureId.nullable(),
    adjustedBudget: figureId.nullable(),
    finalAccount: figureId.nullable(),
    unspent: figureId.nullable(),
    executionRate: figureId.nullable(),
    noExecutionRate: z.enum(noRateReasons).nullable(),
    conflicting: z.array(figureId),
    /** Where the report says that its amounts stand in a picture or an annex: its words. */
    elsewhere: text.exactOptional(),
    sources: z.array(z.strictObject({ name: text, figures: z.array(figureId) })),
  }),
  indicators: z.array(indicator),
  beneficiaries: z.strictObject({ total: figureId, groups: z.array(group) }).nullable(),
  rating: z.strictObject({ grade: text.nullable(), score: figureId, statement: statement.nullable(), bands: z.array(band) }).nullable(),
  listed: z.array(listed),
  inapplicable: z.array(z.strictObject({ of: z.enum(inapplicableSides), figure: figureId })).describe(words.inapplicable),
});

const fact = z.strictObject({ key: z.enum(factKeys), name: text, words: text, place: z.string() });

/** One of several that the report speaks of apart; its own parts are in it. */
export interface PartJson extends z.infer<typeof account> {
  id: string;
  kind: PartKind;
  name: string;
  project: string | null;
  quotation: string | null;
  facts: z.infer<typeof fact>[];
  parts: PartJson[];
}

const part: z.ZodType<PartJson> = z.strictObject({
  id: text,
  kind: z.enum(partKinds).describe(words.partKind),
  name: text,
  project: text.nullable().describe(words.partProject),
  quotation: text.nullable(),
  facts: z.array(fact),
  ...account.shape,
  get parts() {
    return z.array(part);
  },
});

/** The shape of figures.json: a public contract. A change that breaks a reader raises `schemaVersion`. */
export const figuresJson = z.strictObject({
  $comment: text,
  documentation: text,
  schemaVersion: z.literal(2),
  site: z.strictObject({ title: text, role: z.enum(['republisher', 'publisher']), licence: text }),
  publisher: z.strictObject({ id: text, name: text, region: text.nullable(), fictional: z.boolean() }),
  report: z.strictObject({
    year: z.int(),
    project: text,
    name: text,
    title: text,
    annex: text.nullable(),
    address: text,
    purpose: text.nullable(),
    goal: text.nullable(),
    evaluator: z.enum(['publisher', 'superior', 'finance', 'thirdParty', 'unstated']),
    evaluatorInferred: z.boolean(),
    facts: z.array(fact),
  }),
  source: z.strictObject({ file: text, bytes: z.int(), sha256, address: text }),
  figures: z.array(figure),
  ...account.shape,
  parts: z.array(part),
  /** Numbers that the report compares with the year before in words. */
  compared: z.array(
    z.strictObject({
      figure: figureId,
      change: figureId,
      direction: z.enum(['rise', 'fall']).nullable(),
      previous: figureId.nullable(),
      before,
    }),
  ),
  policies: z.array(z.strictObject({ title: text, issuers: z.array(text), documentNumber: text.nullable() })),
  charts: z.array(text),
  notes: z.array(z.strictObject({ rule: text, text, place: z.string() })),
});
export type FiguresJson = z.infer<typeof figuresJson>;
