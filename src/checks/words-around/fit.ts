import type { Figure } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { shared } from './shared-words.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

type StatedSomewhere = Pick<Figure, 'statements'>;
type Text = Pick<Report, 'narrative'>;

export const placesOf = ({ statements }: StatedSomewhere, { narrative }: Text): readonly WordsAround[] =>
  statements.map((each) => wordsAround(each, narrative.blocks));

/** How well a name fits where a figure is stated; nearer words weigh more, and a whole name more than its half. */
export function fitOf(name: string, figure: StatedSomewhere, text: Text): number {
  return Math.max(0, ...placesOf(figure, text).map((each) => fitAt(name, each)));
}

function fitAt(name: string, { own, near, sentence }: WordsAround): number {
  const there = shared(name, own);
  return there + (there < 1 ? shared(name, near) : 1) / 2 + (there < 1 ? shared(name, sentence) : 1) / 10;
}

/** No name fits better. */
export const perfectFit = 1.6;

export const bestShare = (name: string, places: readonly WordsAround[], part: keyof WordsAround): number =>
  Math.max(0, ...places.map((each) => shared(name, each[part])));
