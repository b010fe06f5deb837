import { type FamilyName, fontFiles, readFont } from './font-files.ts';
import { codePointsOfWoff } from './woff.ts';

/** In which family a character is set: `common` is both Song and Hei, in every weight. */
export type Setting = 'common' | Exclude<FamilyName, 'song' | 'hei'>;

const settings: readonly Setting[] = ['common', 'kai', 'symbols'];

/** Of each code point, a bit for each setting that has a glyph for it. Reading the fonts takes some fifty milliseconds, once. */
let table: Uint8Array | undefined;

function readTable(): Uint8Array {
  const bits = new Uint8Array(0x110000);
  const pointsOf = (of: readonly FamilyName[]) =>
    fontFiles.filter(({ family }) => of.includes(family)).map(({ file }) => codePointsOfWoff(readFont(file, 'woff')));
  const [first, ...others] = pointsOf(['song', 'hei']) as [ReadonlySet<number>, ...ReadonlySet<number>[]];
  const add = (bit: number) => (point: number) => {
    bits[point] = (bits[point] ?? 0) | bit;
  };
  [...first].filter((point) => others.every((each) => each.has(point))).forEach(add(1));
  for (const points of pointsOf(['kai'])) points.forEach(add(2));
  for (const points of pointsOf(['symbols'])) points.forEach(add(4));
  return bits;
}

/** Bits of the settings that have a glyph for the code point. */
export const settingsOf = (codePoint: number): number => {
  table ??= readTable();
  return table[codePoint] ?? 0;
};

/** The first of the settings that these bits name. */
export const settingIn = (bits: number): Setting | undefined => settings.find((_, i) => bits & (1 << i));
