import type { Block } from '../domain/narrative.ts';
import { exceptBefore, projectWord, tailWords } from '../language/part-words.ts';
import { type Occurrence, occurrences, overlaps } from './occurrences.ts';

interface NamedThing {
  readonly name: string;
}

export interface NamedPlace<Thing> {
  readonly of: Thing;
  readonly place: Occurrence;
  readonly isLeftOut: boolean;
}

/**
 * Every place that speaks of one of these by name, in the text's order: by its whole name or, where that is the only one that ends so,
 * by the end of it (污水处理设施运行维护项目 of 村级污水处理设施运行维护). Of names that hold one another the longest is meant.
 * `isLeftOut`: what follows speaks of the others (除甲路项目外).
 */
export function placesOfNames<Thing extends NamedThing>(things: readonly Thing[], blocks: readonly Block[]): readonly NamedPlace<Thing>[] {
  const whole = things.flatMap((of) => occurrences(of.name, blocks).map((place) => ({ of, place })));
  const known = whole.map(({ place }) => place);
  const isNew = (place: Occurrence): boolean => !known.some((each) => each.block === place.block && overlaps(each, place));
  const short = things.flatMap((of) =>
    endsOf(of.name, things).flatMap((end) =>
      occurrences(end, blocks).flatMap((place) => {
        if (!isNew(place)) return [];
        known.push(place);
        return [{ of, place }];
      }),
    ),
  );
  return [...whole, ...short]
    .filter(({ place }, _, all) => !all.some((other) => isWithin(place, other.place)))
    .sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start)
    .map((each) => ({ ...each, isLeftOut: exceptBefore.test((blocks[each.place.block]?.text ?? '').slice(0, each.place.start)) }));
}

const isWithin = (a: Occurrence, b: Occurrence): boolean =>
  a.block === b.block && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;

/** The shorter forms of a name that no other name shares, longest first: half of it, or four characters with 项目 behind them. */
function endsOf(name: string, all: readonly NamedThing[]): readonly string[] {
  const stem = name.replace(tailWords, '');
  const characters = [...stem];
  const others = all.filter((each) => each.name !== name);
  return characters.flatMap((_, from) => {
    const end = characters.slice(from).join('');
    const length = characters.length - from;
    if (from === 0 || length < 4 || others.some((each) => each.name.includes(end))) return [];
    return length >= 6 && length * 2 >= characters.length ? [end] : [`${end}${projectWord}`];
  });
}
