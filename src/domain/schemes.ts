import type { Edge } from '../language/band-edges.ts';
import { compare, type Decimal, equals, parseDecimal } from '../language/decimal.ts';
import { bareGrade, isOneGrade } from '../language/grade-words.ts';
import { type SchemeWords, schemeWords } from '../text/scheme-words.ts';
import type { Band, Rating } from './report.ts';

/** A grade with its half-open band: `from` is in it, `below` is not. */
export interface Grade {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from: Decimal | null;
  readonly below: Decimal | null;
}

export interface GradeScheme {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** The best first. */
  readonly grades: readonly Grade[];
}

/** Schemes known from real documents. A report's own bands go before all of them. */
export const schemes: readonly GradeScheme[] = Object.entries<SchemeWords>(schemeWords).map(([id, { name, source, grades }]) => ({
  ...{ id, name, source },
  grades: grades.map((grade) => ({
    name: grade.name,
    aliases: grade.aliases,
    from: (grade.from && parseDecimal(grade.from)) || null,
    below: (grade.below && parseDecimal(grade.below)) || null,
  })),
}));

export const nationalScheme: GradeScheme = schemes.find(({ id }) => id === 'national') as GradeScheme;

/** The scheme's grade by a name that documents use for it. */
export const gradeNamed = ({ grades }: GradeScheme, name: string): Grade | undefined =>
  grades.find((grade) => grade.name === name || grade.aliases.includes(name));

export const calls = (band: Band, name: string): boolean =>
  isOneGrade(band.name, name) || (band.alias !== null && isOneGrade(band.alias, name));

/** Whether a name means the grade that the report was given: by its own bands, else as the name is commonly used. */
export function isGradeOf({ grade, bands }: Pick<Rating, 'grade' | 'bands'>, name: string): boolean {
  if (grade === null || name === grade) return name === grade;
  if (bands.some((band) => calls(band, name))) return bands.some((band) => calls(band, name) && calls(band, grade));
  const usual = gradeNamed(nationalScheme, name);
  return bareGrade(name) === bareGrade(grade) || (usual !== undefined && usual === gradeNamed(nationalScheme, grade));
}

/** The bands of a report, the best first; those without bounds are left out. */
export const ordered = (bands: readonly Band[]): readonly Band[] =>
  bands.filter(({ from, to }) => from ?? to).sort((a, b) => compare(lowest(b), lowest(a)));

/** Below every score for a band that has no lower bound. */
const lowest = ({ from }: Band): Decimal => from ?? { coefficient: -1n, scale: 0 };

/** What the wording says of the bounds of a band: by 'in' its grade holds the very score of the bound. */
export type EdgesOf = (band: Band) => { readonly from?: Edge | undefined; readonly to?: Edge | undefined };

const unsaid: EdgesOf = () => ({});

/**
 * Whether a score may have the band's grade. Both bounds count as inside unless the wording says otherwise, and so do the scores
 * between a whole upper bound and the next band (89.5 where the bands are 80-89 and 90-100). A bound of two bands that the wording
 * gives to one is not the other's; a settled one of which it says nothing is the upper band's.
 */
export function mayHold(band: Band, score: Decimal, bands: readonly Band[], boundsAreSettled: boolean, edgesOf = unsaid): boolean {
  const edges = edgesOf(band);
  const below = bands.find((each) => each !== band && each.to !== null && band.from !== null && equals(each.to, band.from));
  const fromEdge = edges.from ?? (below && edgesOf(below).to === 'in' ? 'out' : 'in');
  if (band.from && compare(score, band.from) < (fromEdge === 'out' ? 1 : 0)) return false;
  if (!band.to) return true;
  const above = ordered(bands).findLast(
    (each) => each !== band && each.from !== null && band.to !== null && compare(each.from, band.to) >= 0,
  );
  const isShared = above?.from ? equals(above.from, band.to) : false;
  if (edges.to) return compare(score, band.to) < (edges.to === 'out' ? 0 : 1);
  if (above && isShared) {
    const isGiven = edgesOf(above).from === 'out';
    const isTaken = edgesOf(above).from === 'in' || (boundsAreSettled && bands.every((each) => edgesOf(each).to !== 'in'));
    return compare(score, band.to) < (!isGiven && isTaken ? 0 : 1);
  }
  const isNextWhole = above?.from && equals(above.from, { coefficient: band.to.coefficient + 1n, scale: 0 }) && band.to.scale === 0;
  return isNextWhole && above.from ? compare(score, above.from) < 0 : compare(score, band.to) <= 0;
}
