import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { codePointsOf } from './cmap.ts';
import { tableOf, withFamily } from './sfnt.ts';

/** Song for the text, Hei and Kai for heads; what Song and Hei lack is set in Kai, which has every common character. */
export const families = { song: 'Mingzhang Song', hei: 'Mingzhang Hei', kai: 'Mingzhang Kai' } as const;

export interface Faces {
  /** TrueType, under the names above. */
  readonly fonts: readonly Buffer[];
  /** Whether Song and Hei have the character in every weight. */
  readonly isCommon: (character: string) => boolean;
  /** Whether anything has it. */
  readonly isCovered: (character: string) => boolean;
}

const files = [
  { family: families.song, file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2' },
  { family: families.song, file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2' },
  { family: families.hei, file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2' },
  // The package calls the font's regular weight 500, and all its characters Latin.
  { family: families.kai, file: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2' },
];

const { resolve } = createRequire(import.meta.url);

/** The fonts of the PDF, from their packages: no machine lends another. */
export async function loadFaces(): Promise<Faces> {
  const loaded: { readonly font: Buffer; readonly codePoints: ReadonlySet<number> }[] = [];
  // In turn: what the converter returns lies in memory that its next call may move.
  for (const { family, file } of files) {
    const font = await convert(readFileSync(resolve(file)), 'sfnt');
    loaded.push({ font: withFamily(font, family), codePoints: codePointsOf(tableOf(font, 'cmap')) });
  }
  const [last, ...common] = loaded.map(({ codePoints }) => codePoints).reverse();
  const isCommon = (character: string) => common.every((points) => points.has(character.codePointAt(0) ?? 0));
  return {
    fonts: loaded.map(({ font }) => font),
    isCommon,
    isCovered: (character) => isCommon(character) || (last?.has(character.codePointAt(0) ?? 0) ?? false),
  };
}
