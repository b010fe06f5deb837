import type { Block } from '../../domain/narrative.ts';
import type { Part } from '../../domain/report.ts';
import { allOf } from '../../language/all-of.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { rowByMark, tailWords } from '../../language/part-words.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import { cellsOf } from '../../narrative/table-cells.ts';

/**
 * Whether the sentence up to a place means a part without its name: by the beginning that no other has (课后服务参加率 for 课后服务补助),
 * or by the mark of its row in a table (编号③, 第 7 项). Enough to leave a number where it is filed, not to say whose it is.
 */
export function isMeant({ name }: Part, { block, start }: SpokenPlace, parts: readonly Part[], blocks: readonly Block[]): boolean {
  const sentence = sentenceUpTo(blocks[block]?.text ?? '', start);
  const others = parts.filter((each) => each.name !== name);
  const beginning = beginningOf(name, others);
  if (beginning !== undefined && sentence.includes(beginning)) return true;
  const mark = allOf(sentence, rowByMark).at(-1)?.[1];
  return (
    mark !== undefined && rowsMarked(mark, blocks).some((row) => row.includes(name) && !others.some((each) => row.includes(each.name)))
  );
}

/** Half of the name, and four characters at least. */
function beginningOf(name: string, others: readonly Part[]): string | undefined {
  const stem = [...name.replace(tailWords, '')];
  const length = Math.max(4, Math.ceil(stem.length / 2));
  const beginning = stem.slice(0, length).join('');
  return stem.length > length && !others.some((each) => each.name.includes(beginning)) ? beginning : undefined;
}

/** The texts of the rows that begin with the mark. */
const rowsMarked = (mark: string, blocks: readonly Block[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? cellsOf(block).flatMap((row) => (row[0]?.text.trim() === mark ? [row.map(({ text }) => text.trim())] : []))
      : [],
  );
