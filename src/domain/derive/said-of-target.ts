import { periodStops, sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo, clauseFrom, clauseUpTo, endFrom } from '../../language/clauses.ts';
import { saidOfTarget, saidUnreached } from '../../language/said-of-target.ts';
import type { Figure } from '../figure.ts';
import type { Narrative } from '../narrative.ts';

/** What the report itself says of a target whose number it prints without a comparison; nothing in tables. */
export function attainmentSaid(
  name: string,
  target: Figure,
  actual: Figure,
  blocks: Narrative['blocks'],
): 'saidMet' | 'saidMissed' | undefined {
  for (const { block, start, end } of target.statements) {
    const { kind, text = '' } = blocks[block] ?? {};
    if (kind === 'table') continue;
    const beside = actual.statements.find(
      (each) => each.block === block && beginUpTo(text, each.start, periodStops) === beginUpTo(text, start, periodStops),
    );
    const last = Math.max(end, beside?.end ?? end);
    const after = beside ? text.slice(last, endFrom(text, last, sentenceStops)) : '';
    const said = saidOfTarget({ name, before: clauseUpTo(text, start), behind: clauseFrom(text, end), after });
    if (said === 'missed') return 'saidMissed';
    if (said === 'met' && beside) return 'saidMet';
  }
  return undefined;
}

/** The clause that says of a target that it was not reached, where the report gives no result: 日处理能力达到2万吨的目标尚未实现. */
export function unreachedSaid(target: Figure | null, blocks: Narrative['blocks']): string | null {
  for (const { block, start, end } of target?.statements ?? []) {
    const { kind, text = '' } = blocks[block] ?? {};
    if (kind === 'table') continue;
    const behind = clauseFrom(text, end);
    const before = clauseUpTo(text, start);
    if (saidUnreached(before, behind)) return `${before}${text.slice(start, end)}${behind}`.trim();
  }
  return null;
}
