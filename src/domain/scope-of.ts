import { fullStop } from '../language/claim-words.ts';
import { isSameScope, type Scope, scopeIn } from '../language/scope-words.ts';
import type { Figure } from './figure.ts';
import { type Narrative, rowAt } from './narrative.ts';

type Blocks = Narrative['blocks'];

/**
 * Whether two amounts speak of different bodies: each sentence that states one names a scope, and none of the one is among the
 * other's. What the editor writes as `scope` of both decides. An amount whose sentence names none fits any.
 */
export function differInScope(a: Figure, b: Figure, blocks: Blocks): boolean {
  if (a.scope !== '' && b.scope !== '') return a.scope !== b.scope;
  return areApart(scopesOf(a, blocks), scopesOf(b, blocks));
}

/**
 * As above, of a part and its whole, or of two years, where the level that pays (区级资金) and the editor's `scope` (妇女) are of
 * the part: only who is meant in all decides. `others` are the blocks of the second, where it is of another report.
 */
export function differInExtent(a: Figure, b: Figure, blocks: Blocks, others = blocks): boolean {
  const [first, second] = [scopesOf(a, blocks), scopesOf(b, others)];
  const isExtent = ({ kind }: Scope) => kind !== 'level' && kind !== 'own';
  return [...first, ...second].some(isExtent) && areApart(first, second);
}

const areApart = (first: readonly Scope[], second: readonly Scope[]): boolean =>
  first.length > 0 && second.length > 0 && !first.some((one) => second.some((other) => isSameScope(one, other)));

/** One a place; nothing where one of the places names none, for it may speak of anything. */
function scopesOf({ statements, scope, label }: Figure, blocks: Blocks): readonly Scope[] {
  const said = statements.map(({ block, start }) => {
    const { text = '', rows = [] } = blocks[block] ?? {};
    const row = rows[rowAt({ rows }, start)] ?? 0;
    return scopeIn(text.slice(row, start).split(fullStop).at(-1) ?? '');
  });
  const named = scopeIn(scope) ?? scopeIn(label);
  const all = said.map((each) => each ?? named);
  return all.every((each) => each !== undefined) ? all : [];
}
