import { type Block, rowAt } from '../domain/narrative.ts';
import type { PartKind } from '../domain/part-kinds.ts';
import { sentenceStops } from '../language/claim-words.ts';
import { beginUpTo } from '../language/clauses.ts';
import { itemHeadsOver } from './heads-of-items.ts';
import { turnAt } from './in-turn.ts';
import { placesOfNames } from './part-names.ts';

interface NamedInText {
  readonly kind: PartKind | 'indicator';
  readonly id: string;
  readonly name: string;
}

export interface SpokenPlace {
  readonly block: number;
  readonly start: number;
}

/**
 * Of which part the text speaks at a place: the one named last before it in its paragraph (in its sentence, where the part is no
 * project), in a list with 分别 the one at the number's own position, in its row of a table, or else in the head of its item ((一)甲路项目) or the heading that the paragraph stands under. Undefined where that names none.
 */
export function partSpokenOf(parts: readonly NamedInText[], blocks: readonly Block[]): (place: SpokenPlace) => string | undefined {
  const named = placesOfNames(parts, blocks).map(({ of: { id, kind }, place, isLeftOut }) => ({
    ...place,
    id: isLeftOut ? undefined : id,
    isProject: kind === 'project',
  }));
  if (named.length === 0) return () => undefined;
  const byBlock = Map.groupBy(named, ({ block }) => block);
  const headed = headings(blocks, (index) => byBlock.get(index)?.at(-1)?.id);
  return ({ block: index, start }) => {
    const block = blocks[index];
    const here = byBlock.get(index) ?? [];
    if (block?.kind === 'table') {
      const row = rowAt(block, start);
      return here.findLast((each) => rowAt(block, each.start) === row)?.id ?? headed[index];
    }
    const sentence = beginUpTo(block?.text ?? '', start, sentenceStops);
    const turn = block && here.length > 1 ? turnAt(start, block)?.name : undefined;
    const inTurn = turn && here.findLast((each) => each.start >= turn.start && each.end <= turn.end);
    if (inTurn) return inTurn.id;
    const last = here.findLast((each) => each.start <= start && (each.isProject || each.start >= sentence));
    if (last) return last.id;
    const head = block && itemHeadsOver(block, blocks).find((each) => byBlock.has(each.index));
    return head ? byBlock.get(head.index)?.at(-1)?.id : headed[index];
  };
}

/** For each block the part that the nearest heading above it names, be it a lower or a higher one. */
function headings(blocks: readonly Block[], partIn: (block: number) => string | undefined): readonly (string | undefined)[] {
  const open: { readonly level: number; readonly part: string | undefined }[] = [];
  return blocks.map(({ index, level, runIn }) => {
    if (level !== null) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, part: partIn(index) });
    }
    return runIn === null && level !== null ? undefined : open.findLast(({ part }) => part !== undefined)?.part;
  });
}
