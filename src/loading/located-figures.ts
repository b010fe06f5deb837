import type { Narrative } from '../domain/narrative.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import { type Located, locate, type Occurrence, overlaps } from '../narrative/locate.ts';
import { locateWords } from '../narrative/locate-words.ts';

/** A figure of the file, with the places where the text states it. */
export interface LocatedFigure extends Located {
  readonly figure: StatedFigure;
}

/** `isOwn`: of the places of a quotation, those where the text speaks of the figure's subject. */
export const locatedIn = (
  { blocks }: Narrative,
  { value, words, ...figure }: StatedFigure,
  isOwn: (place: Occurrence) => boolean = () => false,
): Located => (value ? locate({ ...figure, value }, blocks, isOwn) : locateWords({ ...figure, words: words ?? '' }, blocks, isOwn));

/** Words in which another figure's number or words stand: a place has one address. */
export function wordsOverOthers(located: readonly LocatedFigure[]): { figure: StatedFigure; within: string }[] {
  return located.flatMap(({ figure, statements }) => {
    if (figure.words === undefined) return [];
    const other = located.find(
      (each) =>
        each.figure.id !== figure.id &&
        each.statements.some((one) => statements.some((own) => own.block === one.block && own.start !== one.start && overlaps(own, one))),
    );
    return other ? [{ figure, within: other.figure.id }] : [];
  });
}
