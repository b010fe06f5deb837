import type { ProjectFile } from '../domain/files/project-file.ts';
import { type Block, type Narrative, rowAround, withoutSpace } from '../domain/narrative.ts';
import { indicatorName } from '../domain/report.ts';
import { verbatimWords } from '../domain/stated-figures.ts';
import { type Decimal, decimal, decimalToText, equals, magnitude, multiply, parseDecimal } from '../language/decimal.ts';
import type { NarrativeNumber } from '../language/numbers/narrative-number.ts';
import { countsBands, totalRow } from '../language/rating-words.ts';
import { scaledUnit } from '../language/unit-scale.ts';
import { numbersOf } from '../narrative/block-numbers.ts';
import { numbersIn, type Occurrence, occurrences, overlaps } from '../narrative/locate.ts';
import type { LocatedFigure } from './located-figures.ts';
import type { SoundParts } from './sound-parts.ts';
import { isGroup, valueAt, type WrittenGroup } from './written-data.ts';

/** A project whose file or figures have faults; `sound`: what is left of a file that breaks the schema. */
export interface DoubtedProject {
  readonly file: ProjectFile;
  readonly narrative: Narrative;
  readonly located: readonly LocatedFigure[];
  readonly sound: SoundParts | undefined;
}

/**
 * Whether a number of the text may be what a faulty part of the file is about: it stands in words that the part repeats, or, where
 * those are not in the text, it has the part's value; of an indicator, whatever stands in its row of a table and in the row of totals.
 */
export function inDoubt({
  file,
  narrative: { blocks },
  located,
  sound,
}: DoubtedProject): (block: number, number: NarrativeNumber) => boolean {
  const missing = verbatimWords(file).filter(({ words }) => occurrences(words, blocks).length === 0);
  const faulty = located
    .filter(({ faults }) => faults.length > 0)
    .map(
      ({ figure: { value, words = '', unit, quotes } }): WrittenGroup => ({ value: value ? decimalToText(value) : words, unit, quotes }),
    );
  const cut = (sound?.cuts ?? []).map(({ value }) => value);
  const words = [...missing.map((each) => each.words), ...textsIn([...faulty, ...cut])].map((each) => ({
    text: each,
    places: occurrences(each, blocks),
  }));

  const places = Map.groupBy(
    words.flatMap((each) => each.places),
    ({ block }) => block,
  );
  const values = [
    ...words.filter((each) => each.places.length === 0).flatMap(({ text }) => numbersIn(text)),
    // 0.9 may be meant for 90%.
    ...[...cut, ...groupsIn(cut).flatMap(({ target, actual }) => [target, actual])].flatMap((value) => {
      const bare = typeof value === 'string' ? parseDecimal(value) : undefined;
      return bare ? [bare, multiply(bare, decimal(100n))].map((each) => ({ value: each, unit: '' })) : [];
    }),
    ...groupsIn([...faulty, ...cut])
      .filter((each) => !isFound(each, blocks))
      .flatMap(valuesOf),
  ].flatMap(({ value, unit }) => [value, inBase(value, unit)]);

  const rows = rowsInDoubt(file, blocks, sound);
  const isSchemeCut = (sound?.cuts ?? []).some(({ path }) => path[0] === 'rating') || groupsIn(cut).some((each) => 'bands' in each);
  return (index, number) => {
    const block = blocks[index];
    if (!block) return false;
    return (
      (places.get(index) ?? []).some((place) => overlaps(place, number)) ||
      number.values.some((value) => values.some((each) => isSize(each, value) || isSize(each, inBase(value, number.unit)))) ||
      (block.kind === 'table' && rows(rowAround(block, number.start), number)) ||
      (isSchemeCut && countsBands.test(block.text.slice(number.start)))
    );
  };
}

const inBase = (value: Decimal, unit: string): Decimal => multiply(value, decimal(scaledUnit(unit).factor));

const isSize = (a: Decimal, b: Decimal): boolean => equals(magnitude(a), magnitude(b));

/** Every text in it, however deep; a mere number says nothing of where it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return parseDecimal(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function groupsIn(value: unknown): WrittenGroup[] {
  const inner = typeof value === 'object' && value !== null ? Object.values(value).flatMap(groupsIn) : [];
  return isGroup(value) ? [value, ...inner] : inner;
}

/** Whether the group's words lead to a number of the text. */
const isFound = (group: WrittenGroup, blocks: readonly Block[]): boolean =>
  textsIn(Object.values(group).filter((each) => !isGroup(each)))
    .flatMap((each): readonly Occurrence[] => occurrences(each, blocks))
    .some((place) => numbersOf(blocks[place.block] as Block).some((number) => overlaps(place, number)));

/** Read as leniently as an editor may have written it: 800000, 800,000元, 八十万. */
function valuesOf({ value, unit, bands }: WrittenGroup): { value: Decimal; unit: string }[] {
  if (bands !== undefined) return groupsIn(bands).flatMap(({ from, to }) => [from, to].flatMap((each) => valuesOf({ value: each })));
  if (typeof value !== 'string') return [];
  const exact = parseDecimal(value);
  if (exact) return [{ value: exact, unit: typeof unit === 'string' ? unit : '' }];
  return numbersIn(`${value}${typeof unit === 'string' ? unit : ''}`).map((each) => ({ value: each.value, unit: each.unit }));
}

/** Weights and scores are told by the row that names their indicator, which a faulty one no longer does. */
function rowsInDoubt(
  file: ProjectFile,
  blocks: readonly Block[],
  sound: SoundParts | undefined,
): (row: string, number: NarrativeNumber) => boolean {
  const nameless = file.indicators.filter(({ path }) => occurrences(indicatorName({ path }), blocks).length === 0);
  const faulty = (sound?.cuts ?? []).flatMap(({ path, value }) =>
    path[0] === 'indicators' && path.length > 1 ? groupsIn(valueAt(sound?.data, path.slice(0, 2))) : groupsIn(value),
  );
  const indicators = faulty.filter((each) => 'path' in each || 'target' in each);
  const names = indicators.flatMap(({ path }) => (Array.isArray(path) ? textsIn(path.at(-1)) : textsIn(path))).map(withoutSpace);
  const values = [
    ...nameless.flatMap(({ weight, score }) => [weight, score]),
    ...indicators.flatMap(({ weight, score }) =>
      [weight, score].map((each) => (typeof each === 'string' ? parseDecimal(each) : undefined)),
    ),
  ].filter((each) => each !== undefined);
  const isAny = nameless.length > 0 || indicators.length > 0;
  return (row, number) =>
    (isAny && totalRow.test(row)) ||
    names.some((name) => name !== '' && withoutSpace(row).includes(name)) ||
    number.values.some((value) => values.some((each) => equals(each, value)));
}
