import type { Block } from '../domain/narrative.ts';
import { allOf } from '../language/all-of.ts';
import { sentenceStops } from '../language/claim-words.ts';
import { beginUpTo } from '../language/clauses.ts';
import { respectively } from '../language/describing-words.ts';
import {
  beginsInTurn,
  goesOnInTurn,
  type NameInTurn,
  namesInTurn,
  ofSameNames,
  saysOnly,
  withoutBrackets,
} from '../language/names-in-turn.ts';
import { type Span, wantsFigure } from '../language/numbers/narrative-number.ts';
import { numbersOf } from './block-numbers.ts';

/** Of a number in a list with 分别. `name`: its own in the block; undefined where the text does not tell which of those in `among`. */
export interface TurnInList {
  readonly name: Span | undefined;
  /** The words of its name. */
  readonly words: string;
  readonly among: Span;
}

/** The turn of the number at a place; undefined of one in no such list. */
export function turnAt(start: number, block: Block): TurnInList | undefined {
  const { text } = block;
  const from = beginUpTo(text, start, sentenceStops);
  let names: readonly NameInTurn[] | undefined;
  let ahead = from;
  // With its first digit, before which 各 is a list's.
  for (const word of allOf(text.slice(from, start + 1), respectively)) {
    const [at, end] = [from + word.index, from + word.index + word[0].length];
    if (at < ahead) continue;
    const run = runFrom(end, block);
    if (run.length < 2) continue;
    names = namesBefore({ start: ahead, end: at }, run.length, block) ?? sameNames(names, text.slice(ahead, at), run.length);
    const index = run.findIndex((each) => each.start <= start && start < each.end);
    if (index >= 0) {
      const name = names?.[index];
      const told = text.slice(end, run[0]?.start).replace(saysOnly, '');
      const words = name ? `${text.slice(name.start, name.end).trim()}${name.of}${told}` : '';
      return { name, words, among: { start: from, end: at } };
    }
    ahead = run.at(-1)?.end ?? at;
  }
  return undefined;
}

function namesBefore({ start, end }: Span, count: number, block: Block): readonly NameInTurn[] | undefined {
  const numbers = withUnits(block).flatMap((each) =>
    each.start >= start && each.end <= end ? [{ start: each.start - start, end: each.end - start }] : [],
  );
  const found = namesInTurn(block.text.slice(start, end), count, numbers);
  return found?.map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
}

function sameNames(names: readonly NameInTurn[] | undefined, head: string, count: number): readonly NameInTurn[] | undefined {
  const of = ofSameNames(head);
  return of !== undefined && names?.length === count ? names.map((each) => ({ ...each, of })) : undefined;
}

/** The numbers that follow each other behind 分别 with nothing but a mark between them, each with its unit. */
function runFrom(end: number, block: Block): readonly Span[] {
  const run: Span[] = [];
  for (const number of withUnits(block)) {
    if (number.start < end) continue;
    const between = withoutBrackets(block.text.slice(run.at(-1)?.end ?? end, number.start));
    if (/^\s*[（(][^）)]*$/u.test(between)) continue;
    if (!(run.length === 0 ? beginsInTurn : goesOnInTurn).test(between)) break;
    run.push(number);
  }
  return run;
}

const withUnits = (block: Block): readonly Span[] =>
  numbersOf(block)
    .filter(wantsFigure)
    .map(({ start, text }) => ({ start, end: start + text.length }));
