import { joinedAhead, joinedBehind, ofAllHelped, turnStops } from '../language/part-words.ts';
import type { Group, Part, Report } from './report.ts';
import { partsOf } from './report.ts';

/** A shorter name may be a word of another meaning. */
const shortest = 3;

/**
 * The part whose persons a group of the whole are: where the text counts them, it names that part ahead in the same turn of the
 * sentence (居家适老化改造1,146户，惠及老年人1,389人). Undefined where it names none, names it with others, or counts all.
 */
export function partOfGroup({ figure }: Pick<Group, 'figure'>, report: Pick<Report, 'parts' | 'narrative' | 'name'>): Part | undefined {
  const parts = partsOf(report).filter(
    ({ kind, name }) => kind !== 'source' && [...name].length >= shortest && !report.name.includes(name),
  );
  const found = figure.statements.map(({ block: index, start, end }): Part | undefined => {
    const block = report.narrative.blocks[index];
    if (!block || block.kind === 'table') return undefined;
    const turn = block.text.slice(0, start).split(turnStops).at(-1) ?? '';
    const named = parts.filter(({ name }) => turn.includes(name));
    const last = named.toSorted((a, b) => turn.lastIndexOf(b.name) - turn.lastIndexOf(a.name))[0];
    if (!last) return undefined;
    const at = turn.lastIndexOf(last.name);
    const isOneOfSeveral = joinedAhead.test(turn.slice(0, at)) || joinedBehind.test(turn.slice(at + last.name.length));
    return isOneOfSeveral || ofAllHelped.test(turn.slice(at) + block.text.slice(start, end)) ? undefined : last;
  });
  return found.includes(undefined) ? undefined : found[0];
}
