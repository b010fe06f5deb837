import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { codePointsOf } from './glyphs.ts';

export type Weight = 400 | 700;

/** A text that the named families can draw completely. */
export interface Lettering {
  readonly text: string;
  readonly families: string;
}

const { resolve } = createRequire(import.meta.url);
const fileOf = (path: string): string => resolve(`@fontsource/noto-serif-sc/${path}`);

/** Nearly every text needs no more; the package cuts the rest of the font into numbered files. */
const common = ['latin', 'chinese-simplified'] as const;

/** U+3013, the mark that printers set for a missing character. */
const missing = '\u3013';

/**
 * Noto Serif SC from its package. The canvas would borrow a missing character from whatever fonts the machine has, and
 * the bytes would differ from machine to machine: here it is drawn as a mark instead.
 */
export function letter(text: string, weight: Weight): Lettering {
  const families = new Set(common.map((subset) => face(subset, weight).family));
  const drawn = [...text].map((character) => {
    const family = familyOf(character.codePointAt(0) as number, weight);
    if (family) families.add(family);
    return family ? character : missing;
  });
  return { text: drawn.join(''), families: [...families].map((family) => `"${family}"`).join(',') };
}

function familyOf(codePoint: number, weight: Weight): string | undefined {
  const holds = (subset: string) => face(subset, weight).codePoints.has(codePoint);
  const subset = common.find(holds) ?? numbered(codePoint).find(holds);
  return subset && face(subset, weight).family;
}

interface Face {
  readonly family: string;
  readonly codePoints: ReadonlySet<number>;
}

const faces = new Map<string, Face>();

function face(subset: string, weight: Weight): Face {
  const family = `noto-serif-sc-${subset}-${weight}`;
  const known = faces.get(family);
  if (known) return known;
  const file = readFileSync(fileOf(`files/${family}-normal.woff`));
  if (!GlobalFonts.register(file, family)) throw new Error(`font not registered: ${family}`);
  const added = { family, codePoints: codePointsOf(file) };
  faces.set(family, added);
  return added;
}

let ranges: readonly (readonly [subset: string, first: number, last: number])[] | undefined;

/** The numbered files that may hold a character; the package lists ranges that are wider than the fonts. */
function numbered(codePoint: number): readonly string[] {
  ranges ??= Object.entries<string>(JSON.parse(readFileSync(fileOf('unicode.json'), 'utf8'))).flatMap(([name, list]) =>
    list.split(',').map((range) => {
      const [first = '', last = first] = range.slice(2).split('-');
      return [name.replace(/[[\]]/g, ''), Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  );
  return ranges.filter(([, first, last]) => first <= codePoint && codePoint <= last).map(([subset]) => subset);
}
