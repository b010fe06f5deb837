import { type Mapped, rewritten } from './mapped.ts';
import { chineseDigits } from './numerals.ts';

/** One sign for each kind, so that patterns need not know its relatives: hyphens, dots, at signs. The em dash is a hyphen here too. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u02D7\u2043\u2212]/gu, '-'],
  [/[．·•‧∙・･｡﹒․]/gu, '.'],
  [/[＠﹫]/gu, '@'],
  [/[＿]/gu, '_'],
  [/[／]/gu, '/'],
];

/** No other number has so many numerals and nothing between them: 一三八零零…. 幺 is how 一 is said in such a number. */
const numerals = `${Object.keys(chineseDigits)
  .filter((each) => each !== '两')
  .join('')}幺`;
const spelled = new RegExp(`[${numerals}]{7,}`, 'gu');
const raised = /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24EA]{7,}/gu;

/** Letters that stand for digits, and digits of both scripts in one number: 138OO138OOO, 138零零138000. */
const digitLike = `[\\dOoIl${numerals}]`;
const mixed = new RegExp(`(?<![A-Za-z\\d])(?=\\d{2}|[Il][3-9])${digitLike}(?:[-. ]?${digitLike}){10,18}(?![A-Za-z\\d])`, 'gu');
const letterDigits: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

/** A normalised text in which patterns find what people mean by an identity number, a telephone or an address. */
export const searchable = (text: Mapped): Mapped => (isSearchable(text.text) ? text : inOneSign(text));

const inOneSign = (text: Mapped): Mapped =>
  signs.reduce(
    (made, [pattern, sign]) => rewritten(made, pattern, () => sign),
    rewritten(rewritten(rewritten(text, spelled, inDigits), raised, nfkc), mixed, inDigits),
  );

const patterns = [...signs.map(([pattern]) => pattern), spelled, raised, new RegExp(`\\d[-. ]?[OoIl${numerals}]|[Il][3-9]`, 'u')];
const changing = new RegExp(`(?!-)(?:${patterns.map(({ source }) => source).join('|')})`, 'u');
/** Whether no pattern changes anything; a hyphen already is one. */
const isSearchable = (text: string): boolean => !changing.test(text);

const inDigits = (found: string): string =>
  [...found].map((each) => (each === '幺' ? '1' : String(letterDigits[each] ?? chineseDigits[each] ?? each))).join('');
const nfkc = (found: string): string => found.normalize('NFKC');

/** The space is looked for first, what stands beside it where there is one. */
const besideIdeographs =
  /(?=[^\S\n\r])(?:(?<=[\p{Script=Han}）〕\])])[^\S\n\r]+(?=[\p{Script=Han}\d（〔[(])|(?<=[\d（〔[(])[^\S\n\r]+(?=[\p{Script=Han}）〕\])]))/gu;

/** Chinese has no spaces within a sentence: 李 某 is a name, 女　童 a word. */
export const withoutSpaces = (text: Mapped): Mapped => rewritten(text, besideIdeographs, () => '');
