import type { VFileMessage } from 'vfile-message';
import type { Narrative } from '../domain/narrative.ts';
import { recently } from '../language/recently.ts';
import { type GuardFinding, guard } from './guard.ts';
import { outline } from './outline.ts';
import { parseStretches } from './stretches.ts';
import { parseNarrativeSource } from './syntax.ts';

export interface ReadNarrative {
  /** Undefined when the source could not be parsed or holds what a report may not hold. */
  readonly narrative: Narrative | undefined;
  readonly findings: readonly GuardFinding[];
  readonly syntaxFault: { readonly line: number; readonly column: number } | undefined;
  /** Tags within tags, or the like, beyond what can be read. */
  readonly isTooDeep?: true;
}

/** Of a report that is looked at again after a change of its file, the text need not be read again. */
const kept = 16;

/** Read in stretches, where that finds no fault; else as a whole, by which every fault has its place. */
export const readNarrative: (source: string) => ReadNarrative = recently(kept, (source) => readInStretches(source) ?? readWhole(source));

export function readInStretches(source: string): ReadNarrative | undefined {
  try {
    const tree = parseStretches(source);
    const isSound = tree && guard(tree).length === 0;
    return isSound ? { narrative: outline(tree).narrative, findings: [], syntaxFault: undefined } : undefined;
  } catch (error) {
    if (error instanceof RangeError || isSyntaxFault(error)) return undefined;
    throw error;
  }
}

export function readWhole(source: string): ReadNarrative {
  try {
    const tree = parseNarrativeSource(source);
    const findings = guard(tree);
    return { narrative: findings.length > 0 ? undefined : outline(tree).narrative, findings, syntaxFault: undefined };
  } catch (error) {
    if (error instanceof RangeError) return { narrative: undefined, findings: [], syntaxFault: undefined, isTooDeep: true };
    if (!isSyntaxFault(error)) throw error;
    return { narrative: undefined, findings: [], syntaxFault: placeOf(error, source) };
  }
}

/** An open tag is reported at the end of what it swallowed, its own place stands in the words; broken code at the line after it. */
function placeOf({ reason, line = 1, column = 1 }: VFileMessage, source: string): { line: number; column: number } {
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  const before = source.split('\n').slice(0, line - 1);
  const above = before.findLastIndex((words) => words.trim() !== '');
  if (/^(?:import|export)\b/.test(before[above] ?? '')) return { line: above + 1, column: 1 };
  // The parser stops behind the sign that it took for the beginning of a tag.
  const isBehind = source.split('\n')[line - 1]?.charAt(column - 2) === '<';
  return { line, column: isBehind ? column - 1 : column };
}

const isSyntaxFault = (error: unknown): error is VFileMessage => error instanceof Error && 'ruleId' in error && 'place' in error;
