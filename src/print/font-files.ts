import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Song for the text, Hei and Kai for heads; what Song and Hei lack is set in Kai, what Kai lacks too (☑, ✔) in a font of symbols. */
export const families = { song: 'Mingzhang Song', hei: 'Mingzhang Hei', kai: 'Mingzhang Kai', symbols: 'Mingzhang Symbols' } as const;
export type FamilyName = keyof typeof families;

/** The fonts of the PDF, from their packages: no machine lends another. */
export const fontFiles: readonly { readonly family: FamilyName; readonly file: string }[] = [
  { family: 'song', file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal' },
  { family: 'song', file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal' },
  { family: 'hei', file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal' },
  // The package calls the font's regular weight 500, and all its characters Latin.
  { family: 'kai', file: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal' },
  { family: 'symbols', file: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal' },
];

const { resolve } = createRequire(import.meta.url);

/** Each file comes in two packings with the same tables. */
export const readFont = (file: string, packing: 'woff' | 'woff2'): Buffer => readFileSync(resolve(`${file}.${packing}`));
