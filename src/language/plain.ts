import { type Mapped, rewritten } from './mapped.ts';
import { normalised } from './normalised.ts';

/** A text as the grammar of numbers reads it, with the way back to the text as printed. */
export interface PlainText extends Mapped {
  readonly printed: string;
}

/** The Chinese comma, semicolon and the rest divide sentences and stay. */
const folded = /[萬億兩貳弐參叄陸壱\uFF02-\uFF0B\uFF0D-\uFF1A\uFF1C-\uFF1E\uFF20-\uFF5E￠-￦﹙﹚﹢-﹦﹪]/gu;
const same: Readonly<Record<string, string>> = {
  ...{ 萬: '万', 億: '亿', 兩: '两', 貳: '贰', 弐: '贰', 參: '叁', 叄: '叁', 陸: '陆', 壱: '壹' },
  ...{ '￥': '¥', '﹣': '-', '﹢': '+', '﹦': '=', '﹤': '<', '﹥': '>', '﹪': '%' },
};

/** The normalised text, and on top of it full-width signs as ASCII, traditional numerals as simplified ones. */
export const plainText = (printed: string): PlainText => ({ printed, ...rewritten(normalised(printed), folded, plainOf) });

/** Full width and the like, for text without a place: units, labels, words of a form. */
export const plainForm = (text: string): string => plainText(text).text;

function plainOf(character: string): string {
  const known = same[character];
  if (known !== undefined) return known;
  return character >= '！' && character <= '～' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character.normalize('NFKC');
}
