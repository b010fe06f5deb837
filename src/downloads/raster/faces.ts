import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { invisible } from '../../print/printable.ts';
import { codePointsOfWoff } from '../../print/woff.ts';

export type Weight = 400 | 700;

/** Noto Serif SC or Noto Sans SC, each from its package. */
export type Typeface = 'serif' | 'sans';

/** A text that the named families can draw completely. */
export interface Lettering {
  readonly text: string;
  readonly families: string;
}

const { resolve } = createRequire(import.meta.url);

/** Signs that neither typeface has, such as ☑ and ✔; of one weight. */
const symbols = {
  family: 'noto-sans-symbols-2',
  file: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff',
};

const fileOf = (typeface: Typeface, path: string): string => resolve(`@fontsource/noto-${typeface}-sc/${path}`);

/** Nearly every text needs no more; the package cuts the rest of the font into numbered files. */
const common = ['latin', 'chinese-simplified'] as const;

/** U+3013, the mark that printers set for a missing character. */
const missing = '\u3013';

/**
 * The canvas would borrow a missing character from whatever fonts the machine has, and the bytes would differ from machine
 * to machine: here it is drawn as a mark instead.
 */
export function letter(text: string, weight: Weight, typeface: Typeface = 'serif'): Lettering {
  const families = new Set(common.map((subset) => face(subset, weight, typeface).family));
  const drawn = [...text].map((character) => {
    if (invisible.test(character)) return '';
    const family = familyOf(character.codePointAt(0) as number, weight, typeface);
    if (family) families.add(family);
    return family ? character : missing;
  });
  return { text: drawn.join(''), families: [...families].map((family) => `"${family}"`).join(',') };
}

function familyOf(codePoint: number, weight: Weight, typeface: Typeface): string | undefined {
  const holds = (subset: string) => face(subset, weight, typeface).codePoints.has(codePoint);
  const subset = common.find(holds) ?? numbered(codePoint, typeface).find(holds);
  if (subset) return face(subset, weight, typeface).family;
  return register(symbols.family, () => resolve(symbols.file)).codePoints.has(codePoint) ? symbols.family : undefined;
}

interface Face {
  readonly family: string;
  readonly codePoints: ReadonlySet<number>;
}

const faces = new Map<string, Face>();

function face(subset: string, weight: Weight, typeface: Typeface): Face {
  const family = `noto-${typeface}-sc-${subset}-${weight}`;
  return register(family, () => fileOf(typeface, `files/${family}-normal.woff`));
}

function register(family: string, path: () => string): Face {
  const known = faces.get(family);
  if (known) return known;
  const file = readFileSync(path());
  if (!GlobalFonts.register(file, family)) throw new Error(`font not registered: ${family}`);
  const added = { family, codePoints: codePointsOfWoff(file) };
  faces.set(family, added);
  return added;
}

type Range = readonly [subset: string, first: number, last: number];
const ranges = new Map<Typeface, readonly Range[]>();

/** The numbered files that may hold a character; the package lists ranges that are wider than the fonts. */
function numbered(codePoint: number, typeface: Typeface): readonly string[] {
  const known = ranges.get(typeface) ?? rangesOf(typeface);
  ranges.set(typeface, known);
  return known.filter(([, first, last]) => first <= codePoint && codePoint <= last).map(([subset]) => subset);
}

const rangesOf = (typeface: Typeface): readonly Range[] =>
  Object.entries<string>(JSON.parse(readFileSync(fileOf(typeface, 'unicode.json'), 'utf8'))).flatMap(([name, list]) =>
    list.split(',').map((range): Range => {
      const [first = '', last = first] = range.slice(2).split('-');
      return [name.replace(/[[\]]/g, ''), Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  );
