/** A text as the grammar reads it, and where each of its characters stands in the text as printed. */
export interface PlainText {
  readonly printed: string;
  readonly text: string;
  /** Offset in the printed text of an offset in `text`; of its end, the end. */
  readonly printedAt: (offset: number) => number;
}

/** The Chinese comma, semicolon and the rest divide sentences and stay. */
const folded =
  /[萬億兩貳弐參叄陸壱]|(?![，；！？])[！-～￠-￦﹙﹚﹢-﹦﹪]|(?![0-9])\p{Nd}|[\u2f00-\u2fd5\uf900-\ufaff]|\p{Default_Ignorable_Code_Point}/u;
const allFolded = new RegExp(folded.source, 'gu');
const same: Readonly<Record<string, string>> = {
  ...{ 萬: '万', 億: '亿', 兩: '两', 貳: '贰', 弐: '贰', 參: '叁', 叄: '叁', 陸: '陆', 壱: '壹' },
  ...{ '￥': '¥', '﹣': '-', '﹢': '+', '﹦': '=', '﹤': '<', '﹥': '>', '﹪': '%' },
};

/**
 * Full-width letters, digits and signs as ASCII; traditional numerals as simplified ones; decimal digits of every script (٣, ৩, 𝟗) as 0 to 9; radicals and compatibility
 * forms of Han as the characters they stand for; invisible characters left out.
 */
export function plainText(printed: string): PlainText {
  if (!folded.test(printed)) return { printed, text: printed, printedAt: (offset) => offset };
  let text = '';
  let from = 0;
  const starts: { at: number; printed: number }[] = [];
  for (const { 0: character, index } of printed.matchAll(allFolded)) {
    const plain = plainOf(character);
    text += printed.slice(from, index) + plain;
    from = index + character.length;
    if (plain.length !== character.length) starts.push({ at: text.length, printed: from });
  }
  text += printed.slice(from);
  return { printed, text, printedAt: starts.length === 0 ? (offset) => offset : (offset) => offset + shiftAt(starts, offset) };
}

/** Full width and the like, for text without a place: units, labels, words of a form. */
export const plainForm = (text: string): string => plainText(text).text;

function shiftAt(starts: readonly { at: number; printed: number }[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = starts[low - 1];
  return last ? last.printed - last.at : 0;
}

function plainOf(character: string): string {
  const known = same[character];
  if (known !== undefined) return known;
  if (character >= '！' && character <= '～') return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (/\p{Nd}/u.test(character)) return String(digitOf(character.codePointAt(0) ?? 0));
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  return character.normalize('NFKC');
}

/** The ten digits of a script stand in a row, a hundred and more of them where a script has several sets. */
function digitOf(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
