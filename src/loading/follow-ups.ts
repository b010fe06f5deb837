import type { StructureId } from '../checks/structure.ts';
import type { Problem } from '../text/editors/problem.ts';

/** A rate that cannot be computed, where an error says which amount it wants, is told with the amount. */
export function withoutFollowUps(problems: readonly Problem[]): readonly Problem[] {
  const wanting = new Set(
    problems.filter(({ severity, field }) => severity === 'error' && field?.startsWith('funds')).map(({ file }) => file),
  );
  return problems.filter(({ rule, file }) => rule !== ('not-derivable' satisfies StructureId) || !wanting.has(file));
}
