import { partKinds } from '../domain/part-kinds.ts';
import type { FiguresJson, PartJson } from '../downloads/figures-json-schema.ts';
import { apartWords } from '../text/readers/part-words.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { partsIn } from './verify-accounts.ts';

/** How many parts of a kind state amounts, a side of them, a grade or a score: 4 个项目. */
export function countsOfParts(file: FiguresJson): string[] {
  const scored = new Set(file.figures.filter(({ value }) => value !== null).map(({ id }) => id));
  const isStated: readonly ((part: PartJson) => boolean)[] = [
    ({ funds }) => funds.stated.length > 0,
    ({ funds }) => funds.initialBudget !== null || funds.adjustedBudget !== null,
    ({ funds }) => funds.finalAccount !== null,
    ({ rating }) => (rating?.grade ?? null) !== null,
    ({ rating }) => scored.has(rating?.score ?? ''),
  ];
  return [file.parts, partsIn(file)].flatMap((parts) =>
    partKinds.flatMap((kind) =>
      isStated.map((states) => apartWords.count(parts.filter((part) => part.kind === kind && states(part)).length, partKindWords[kind])),
    ),
  );
}
