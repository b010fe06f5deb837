import { periodStops, sentenceStops } from '../../language/claim-words.ts';
import { headsGoals } from '../../language/claimed-attainment.ts';
import { beginUpTo, clauseFrom, clauseUpTo, endFrom } from '../../language/clauses.ts';
import { saidOfTarget, saidReached, saidUnreached } from '../../language/said-of-target.ts';
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

/**
 * The clause that says of a target that it was reached or not, where the report gives no result: 日处理能力达到2万吨的目标尚未实现. That it was
 * reached is not read in a section of goals.
 */
export function attainmentWithoutResult(name: string, target: Figure | null, blocks: Narrative['blocks']): string | null {
  for (const { block, start, end } of target?.statements ?? []) {
    const { kind, text = '' } = blocks[block] ?? {};
    if (kind === 'table') continue;
    const behind = clauseFrom(text, end);
    const before = clauseUpTo(text, start);
    const isSaid = saidUnreached(before, behind) || (saidReached(name, before, behind) && !headsGoals(headingOver(block, blocks)));
    if (isSaid) return `${before}${text.slice(start, end)}${behind}`.trim();
  }
  return null;
}

const headingOver = (block: number, blocks: Narrative['blocks']): string =>
  blocks.slice(0, block).findLast(({ kind }) => kind === 'heading')?.text ?? '';
