import { titleBreak } from '../language/title-breaks.ts';

/** A report's title, broken by sense: a new line after the name of the body that made it. */
export function titleLines(title: string, publisher: string): readonly string[] {
  const at = title.indexOf(publisher);
  const cut = at + publisher.length;
  return at >= 0 && cut < title.length ? [title.slice(0, cut), title.slice(cut)] : [title];
}

/** A line in pieces between which it may break, where it is too long. */
export const titlePieces = (line: string): readonly string[] => line.split(titleBreak);
