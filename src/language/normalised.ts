import { type Mapped, mapped, rewritten } from './mapped.ts';
import { ideographOf } from './radicals.ts';

/**
 * Characters that are there and are not seen: default-ignorable ones (zero width, soft hyphen, variation selectors, tags,
 * fillers), format characters that have no form of their own, and control characters other than tab and line end.
 */
export const invisible =
  /(?![\t\n\v\f\r\u0085])(?:\p{Default_Ignorable_Code_Point}|\p{Cc}|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf})/gu;

/** What a letter may be joined with: combining marks, vowels and finals of Hangul, half-width voice marks. No more than Unicode's stream-safe format allows. */
const joining = '[\\p{M}\\u1160-\\u11FF\\uFF9E\\uFF9F\\uFFA0-\\uFFDC]';
const otherForms = new RegExp(
  `(?:[A-Za-z0-9\\u3400-\\u9FFF](?=${joining})|(?![\\0-\\x7F\\u3400-\\u9FFF])[\\p{L}\\p{Nd}\\u2E80-\\u2FDF\\u31C0-\\u31EF])${joining}{0,30}`,
  'gu',
);

/**
 * A text as readers see it, for rules and for the prose gate: without invisible characters, letters and decimal digits in
 * their one form (NFKC; full width, mathematical, compatibility ideographs), radicals as ideographs, digits of every script
 * as 0 to 9. Signs and spaces stay: ㎡, ①, ½ and ，are not what NFKC makes of them.
 */
export const normalised = (text: string): Mapped =>
  isOrdinary(text)
    ? mapped(text)
    : rewritten(
        rewritten(mapped(text), invisible, () => ''),
        otherForms,
        oneForm,
      );

/** Nothing but ASCII, ideographs and the usual signs, which are their own form: so is nearly every text. */
export const isOrdinary = (text: string): boolean => !uncommon.test(text) || !extraordinary.test(text);
/** Of the same characters the commonest: to look one up in a set of many ranges takes five times as long. */
const uncommon = /[^\n -~\u4E00-\u9FFF，。、（）：；“”]/;
const extraordinary =
  /[^\t\n\r -~\u3400-\u9FFF\u3000〇、。《》「」『』【】〔〕，；：！？（）％＋－“”‘’—…·％℃①-⑩×°±\u2190-\u22FF\u25A0-\u25FF]/;

/** Whether a text is its own normalised form. */
export const isNormalised = (text: string): boolean => normalised(text).text === text;

function oneForm(found: string): string {
  return [...found.normalize('NFKC')].map((character) => ideographOf.get(character) ?? digitOf(character) ?? character).join('');
}

const decimalDigit = /^\p{Nd}$/u;

/** Decimal digits stand in tens, from zero on. */
function digitOf(character: string): string | undefined {
  if (character <= '9' || !decimalDigit.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && decimalDigit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
