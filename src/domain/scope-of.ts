import { isSameScope, type Scope, scopeIn } from '../language/scope-words.ts';
import type { Figure } from './figure.ts';
import type { Narrative } from './narrative.ts';

/**
 * Whether two amounts speak of different bodies: each sentence that states one names a scope, and none of the one is among the
 * other's. What the editor writes as `scope` of both decides. An amount whose sentence names none fits any.
 */
export function differInScope(a: Figure, b: Figure, blocks: Narrative['blocks']): boolean {
  if (a.scope !== '' && b.scope !== '') return a.scope !== b.scope;
  const [first, second] = [scopesOf(a, blocks), scopesOf(b, blocks)];
  return first.length > 0 && second.length > 0 && !first.some((one) => second.some((other) => isSameScope(one, other)));
}

/** One a place; nothing where one of the places names none, for it may speak of anything. */
function scopesOf({ statements, scope, label }: Figure, blocks: Narrative['blocks']): readonly Scope[] {
  const said = statements.map(({ block, start }) => {
    const { text = '', rows = [] } = blocks[block] ?? {};
    const row = rows.findLast((at) => at <= start) ?? 0;
    const before =
      text
        .slice(row, start)
        .split(/[。！？]/u)
        .at(-1) ?? '';
    return scopeIn(before);
  });
  const named = scopeIn(scope) ?? scopeIn(label);
  const all = said.map((each) => each ?? named);
  return all.every((each) => each !== undefined) ? all : [];
}
