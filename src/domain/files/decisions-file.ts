import { z } from 'zod';
import { fields } from '../../text/fields.ts';
import { excuseWords } from '../../text/vocabulary.ts';
import { dateText, slug } from '../brands.ts';
import { wordOf } from './word.ts';

const text = z.string().min(1, { error: 'blank' });
const reason = text.describe(fields.reason);

/** A warning that the editor has looked at and lets stand. One that quotes no warning is an error. */
export const acknowledgementFile = z.strictObject({
  rule: slug.describe(fields.acknowledgedRule),
  /** All words of the warning. Where they are missing it is not the schema's to say, so that they can be spelt out. */
  about: text.describe(fields.acknowledgedAbout).optional(),
  /** Instead of the words: a table or list, with the seal of all the rule's warnings in it. */
  in: text.describe(fields.acknowledgedIn).optional(),
  seal: text.describe(fields.acknowledgedSeal).optional(),
  reason,
});

/** A number that the disclosure gate would hold back, published all the same, by a decision on record. */
export const waiverFile = z.strictObject({
  figure: slug.describe(fields.waivedFigure),
  reason,
  date: dateText.describe(fields.waiverDate),
  /** Of the number, the reason and the date. Which one is right is a rule's to say, so that it can be spelt out. */
  seal: text.describe(fields.waiverSeal).optional(),
});

/** A number in the text that is no datum and that no rule knows by its form. */
export const excuseFile = z.strictObject({
  quote: text.describe(fields.quote),
  as: wordOf<keyof typeof excuseWords>(excuseWords, 'excuse').describe(fields.excusedAs),
});
