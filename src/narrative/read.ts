import type { VFileMessage } from 'vfile-message';
import type { Narrative } from '../domain/narrative.ts';
import { type GuardFinding, guard } from './guard.ts';
import { outline } from './outline.ts';
import { parseNarrativeSource } from './syntax.ts';

export interface ReadNarrative {
  /** Undefined when the source could not be parsed or holds what a report may not hold. */
  readonly narrative: Narrative | undefined;
  readonly findings: readonly GuardFinding[];
  readonly syntaxFault: { readonly line: number; readonly column: number } | undefined;
}

export function readNarrative(source: string): ReadNarrative {
  try {
    const tree = parseNarrativeSource(source);
    const findings = guard(tree);
    return { narrative: findings.length > 0 ? undefined : outline(tree).narrative, findings, syntaxFault: undefined };
  } catch (error) {
    if (!isSyntaxFault(error)) throw error;
    return { narrative: undefined, findings: [], syntaxFault: { line: error.line ?? 1, column: error.column ?? 1 } };
  }
}

const isSyntaxFault = (error: unknown): error is VFileMessage => error instanceof Error && 'ruleId' in error && 'place' in error;
