import type { Block } from '../../domain/narrative.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { wordsAround } from './words-around.ts';

interface ClausesBefore {
  /** The number's own clause up to it, from the number before it on; in a table its cell. */
  readonly before: string;
  /** The clause before that one in its sentence, which may give the time for both. */
  readonly ahead: string;
}

export function clausesBefore(
  { block: index, start, end }: { block: number; start: number; end: number },
  blocks: readonly Block[],
): ClausesBefore {
  const text = blocks[index]?.text.slice(0, start) ?? '';
  if (blocks[index]?.kind === 'table') return { before: text.split('\n').at(-1) ?? '', ahead: '' };
  const { before } = wordsAround({ block: index, start, end }, blocks);
  if (!text.endsWith(before)) return { before, ahead: '' };
  return { before, ahead: lastClause(sentenceUpTo(text, text.length - before.length)) };
}

/** With the comma that ends it; empty where the text goes on behind its last comma. */
function lastClause(text: string): string {
  const last = text.split(/(?<=[，,：:])/u).at(-1) ?? '';
  return /[，,：:]$/u.test(last) ? last : '';
}
