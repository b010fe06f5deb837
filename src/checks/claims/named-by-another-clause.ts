import type { Figure } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { namesNothing, shareOf } from '../../language/describing-words.ts';
import { placesOf } from '../words-around/fit.ts';
import { shared } from '../words-around/shared-words.ts';

const shortestThing = 2;

/** What the clause of a number says that it is of, where no word of its name stands in that clause: 应付利息 under the name 项目收入. */
export function thingInstead(name: string, figure: Figure, { narrative }: Report): string | undefined {
  const isOfTable = figure.statements.some(({ block }) => narrative.blocks[block]?.kind === 'table');
  if (isOfTable) return undefined;
  const things = placesOf(figure, { narrative }).map(({ before, own, sentence }) =>
    shared(name, own) > 0 || shareOf.test(before) || shared(name, headOf(sentence)) === 1 ? '' : thingIn(before),
  );
  return things.some((each) => each.length < shortestThing) ? undefined : things[0];
}

/** 重建户入住时间 of 重建户入住时间：2023年12月31日前入住: what the whole sentence is about. */
const headOf = (sentence: string): string => /^([^，,；;：:]*)[：:]/u.exec(sentence)?.[1] ?? '';

/** The last words of a stretch that name a thing. */
const thingIn = (before: string): string =>
  before
    .replace(namesNothing, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .filter(Boolean)
    .at(-1) ?? '';
