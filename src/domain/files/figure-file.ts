import { z } from 'zod';
import { type Decimal, decimal, decimalToText, multiply, parseDecimal } from '../../language/decimal.ts';
import { isPlainNumber } from '../../language/numbers/plain-number.ts';
import { operators } from '../../language/operator.ts';
import { plainForm } from '../../language/plain.ts';
import { perOther } from '../../language/rate-words.ts';
import { isCountingUnit, isMoneyUnit, scaledUnit, unitShape } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { fields } from '../../text/fields.ts';
import { noUnitWord, phaseWords, undisclosedWord } from '../../text/vocabulary.ts';
import { slug, yearText } from '../brands.ts';
import type { Phase } from '../figure.ts';
import { toFen } from '../money.ts';
import { wordOf } from './word.ts';

/** Decimal text; the YAML is read without number conversion, so `1.10` arrives as written. */
export const decimalText = z
  .string()
  .transform((text, context): Decimal => {
    const value = parseDecimal(text);
    if (value) return value;
    context.addIssue({ code: 'custom', message: 'decimal', params: { found: text } });
    return z.NEVER;
  })
  .describe(fields.value)
  .meta({ number: true });

export const undisclosed = z.literal(undisclosedWord);

/** Empty for the word that says that none is printed. */
export const unitOrNone = z
  .string()
  .refine((text) => unitShape.test(text), { error: 'unit' })
  .transform((text) => (text === noUnitWord ? '' : text))
  .describe(fields.unitOrNone);
export const unitText = z
  .string()
  .refine((text) => unitShape.test(text) && text !== noUnitWord, { error: 'unit' })
  .describe(fields.unit);

export const quote = z.string().min(1, { error: 'blank' }).describe(fields.quote);

const stated = {
  id: slug,
  label: z.string().min(1, { error: 'blank' }).describe(fields.label),
  value: decimalText,
  unit: unitText,
  scope: z.string().min(1).describe(fields.scope).optional(),
  note: z.string().min(1).describe(fields.note).optional(),
  quotes: z.array(quote).min(1, { error: 'quotes' }).describe(fields.quotes),
};

/** May be written as its quotation alone: editors' schemas allow it, and the data are spelt out before they are parsed. */
export const inShort = { short: true };

/** Of amounts: may be written as quotations under the words of their stages. */
export const byStage = { stages: true };

interface WrittenFigure {
  readonly label: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly quotes: readonly string[];
}

/**
 * Money has no part below one fen, unless the report prints it so; people and things are whole, but for an average of them. Whether an amount is below zero the text says, not
 * the schema.
 */
function sensible(figure: WrittenFigure, context: z.RefinementCtx): void {
  const issue = (message: string) =>
    context.addIssue({ code: 'custom', message, path: ['value'], params: { found: decimalToText(figure.value), unit: figure.unit } });
  if (isMoneyUnit(figure.unit) && toFen(figure.value, figure.unit) === undefined && !isPrinted(figure)) issue('belowFen');
  else if (isCountingUnit(figure.unit) && multiply(figure.value, decimal(scaledUnit(figure.unit).factor)).scale > 0 && !isAverage(figure))
    issue('notWhole');
}

const isAverage = ({ label, value, quotes }: WrittenFigure): boolean =>
  isPrinted({ value, quotes }) && [label, ...quotes].some((words) => perOther.test(words));

/** All its decimals stand in a quotation. */
const isPrinted = ({ value, quotes }: Pick<WrittenFigure, 'value' | 'quotes'>): boolean =>
  quotes.some((each) => plainForm(each).replace(/[\s,]/gu, '').includes(decimalToText(value).replace('-', '')));

/** A number of whatever may have no unit. */
const unitless = { ...stated, unit: unitOrNone };
export const figureFile = z.strictObject(unitless).superRefine(sensible).meta(inShort);

/** Of persons, or points. */
export const countFile = z.strictObject(stated).superRefine(sensible).meta(inShort);

/** A figure by its id or name, or an indicator by its name, for its target or result. */
export const reference = z.string().min(1, { error: 'blank' });

/** A number that is registered elsewhere in the file and has this meaning as well. */
export const sharedFile = z.strictObject({ from: reference.describe(fields.sharedFrom) });
export type SharedFile = z.infer<typeof sharedFile>;

export const isShared = <Written extends object>(written: Written | SharedFile): written is SharedFile => 'from' in written;

/** The id of a number that is written here, or of the one that is named in its place. */
export const idMeant = (written: { readonly id: string } | SharedFile): string => (isShared(written) ? written.from : written.id);

/** A number beside the report's own subject; last year's has its year. */
export const otherFile = z
  .strictObject({
    ...unitless,
    year: yearText.describe(fields.figureYear).optional(),
    /** The figure of which this is the change against the year before. */
    of: reference.describe(fields.changeOf).optional(),
  })
  .superRefine(sensible)
  .meta(inShort);

const amount = {
  ...stated,
  phase: wordOf<Phase>(phaseWords, 'phase').describe(fields.phase).optional(),
  year: yearText.describe(fields.figureYear).optional(),
};

function sensibleAmount(figure: WrittenFigure, context: z.RefinementCtx): void {
  if (isMoneyUnit(figure.unit)) sensible(figure, context);
  else context.addIssue({ code: 'custom', message: 'moneyUnit', path: ['unit'], params: { found: figure.unit } });
}

/** An amount of the subject that it is written under. */
export const amountFile = z.strictObject(amount).superRefine(sensibleAmount).meta(inShort);

/** An amount of the whole, or, named, of one of its sources. */
export const fundsFile = z
  .strictObject({ ...amount, source: z.string().min(1).describe(fields.fundSource).optional() })
  .superRefine(sensibleAmount)
  .meta(inShort);
export type FundsFile = z.infer<typeof fundsFile>;

export const growthFile = z.strictObject({ ...stated, unit: z.literal(unit.percent, { error: 'percent' }).describe(fields.unit) });

export const targetFile = z
  .strictObject({ ...unitless, operator: z.enum(operators, { error: 'operator' }).describe(fields.operator).optional() })
  .superRefine(sensible)
  .meta(inShort);

/** What the report answers in words, as it prints them. */
export const wordsFile = z.strictObject({
  id: stated.id,
  label: stated.label,
  words: z
    .string()
    .min(1, { error: 'blank' })
    .refine((words) => !isPlainNumber(words), { error: 'wordsAreNumber' })
    .describe(fields.words),
  scope: stated.scope,
  note: stated.note,
  quotes: stated.quotes,
});

/** A count, or the word 未公布. */
export const countOrUndisclosed = z.union([undisclosed, countFile]);
