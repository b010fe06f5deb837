import type { Span } from './numbers/narrative-number.ts';
import { space } from './numerals.ts';

/** 由≥92%下调为≥88%: a number that gave way to another, as the words around the two tell. Offsets of `change` are of the text. */
export interface GivenWay<Of extends Span> {
  readonly from: Of;
  readonly to: Of;
  readonly change: Span;
}

const verb =
  '(?:下调|调低|调减|调降|下降|降低|降|减少|缩减|核减|压减|调整|修改|修订|变更|变动|更改|改|放宽|放松|上调|调高|提高|提升|增加|调增|调)';
const compared = '(?:[≥≤<>=≧≦＜＞]{1,2}|不[低少高多大小超][于过]?|至少|至多)?';
/** From the end of the first with its unit up to the digits of the second. */
const between = new RegExp(`^(?:以[上下内])?[的，,]{0,1}${space}(?:年中)?${verb}了?(?:为|至|到|成)${space}${compared}${space}$`, 'u');
/** Ahead of the first, up to its digits. */
const opening = /[由从][^，,。；;！？\n\d]{0,12}$/u;
const boundBehind = /^(?:[（(]不?含[）)])?以[上下内]/u;

/** `numbers`: in the text's order, `text` with the unit. */
export function givenWay<Of extends Span & { readonly text: string }>(text: string, numbers: readonly Of[]): readonly GivenWay<Of>[] {
  return numbers.flatMap((to, i): GivenWay<Of>[] => {
    const from = numbers[i - 1];
    const began = from && opening.exec(text.slice(0, from.start));
    if (!from || !began || !between.test(text.slice(from.start + from.text.length, to.start))) return [];
    const end = to.start + to.text.length;
    return [{ from, to, change: { start: began.index, end: end + (boundBehind.exec(text.slice(end))?.[0].length ?? 0) } }];
  });
}
