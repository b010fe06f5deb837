import type { Block } from '../../domain/narrative.ts';
import type { Part } from '../../domain/report.ts';
import { allOf } from '../../language/all-of.ts';
import { clauseStops } from '../../language/claim-words.ts';
import { beginUpTo, clauseFrom, clauseUpTo, endFrom, sentenceUpTo } from '../../language/clauses.ts';
import { rowByMark, tailWords, whatIsLeft } from '../../language/part-words.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { relativeUnits, unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import type { PartMention } from './part-named.ts';

/**
 * Whether the sentence up to a place means a part without its name: by the beginning that no other has (课后服务参加率 for 课后服务补助),
 * by words of it in the number's own clause (铺设管网 for 铺设污水管网), or by the mark of its row in a table (编号③, 第 7 项). Enough to
 * leave a number where it is filed, not to say whose it is.
 */
export function isMeant({ name }: Part, { block, start }: SpokenPlace, parts: readonly Part[], blocks: readonly Block[]): boolean {
  const text = blocks[block]?.text ?? '';
  const sentence = sentenceUpTo(text, start);
  const others = parts.filter((each) => each.name !== name);
  const beginning = beginningOf(name, others);
  if (beginning !== undefined && sentence.includes(beginning)) return true;
  if (coveredBy(name, clauseUpTo(text, start) + clauseFrom(text, start), others) * 2 > [...name.replace(tailWords, '')].length) return true;
  const mark = allOf(sentence, rowByMark).at(-1)?.[1];
  return (
    mark !== undefined && rowsMarked(mark, blocks).some((row) => row.includes(name) && !others.some((each) => row.includes(each.name)))
  );
}

/** How many characters of a name stand in a text two by two, of those that no other name has. */
function coveredBy(name: string, text: string, others: readonly Part[]): number {
  const characters = [...name];
  const found = new Set<number>();
  for (const [i, character] of characters.entries()) {
    const pair = `${character}${characters[i + 1] ?? '\n'}`;
    if (text.includes(pair) && !others.some((each) => each.name.includes(pair))) found.add(i).add(i + 1);
  }
  return found.size;
}

/**
 * Whether a mention only counts what the part is called, and its clause is over: 新建污水处理站 18 座，铺设管网 96.5 公里 goes on with
 * something else.
 */
export function onlyCounts({ block: index, end }: PartMention, { block, start }: SpokenPlace, blocks: readonly Block[]): boolean {
  const of = blocks[index];
  if (!of || index !== block) return false;
  const number = numbersOf(of).find((each) => each.start >= end && each.start <= end + 2);
  const isCount =
    number && number.unit !== '' && number.unit !== unit.points && !isMoneyUnit(number.unit) && !relativeUnits.includes(number.unit);
  return !!isCount && endFrom(of.text, end, clauseStops) <= start;
}

/** 甲 12 万元，乙 8 万元，结余 5 万元: what is left behind several is not the last one's. */
export function isLeftOfSeveral({ block, start }: SpokenPlace, mentions: readonly PartMention[], blocks: readonly Block[]): boolean {
  const text = blocks[block]?.text ?? '';
  const sentence = start - sentenceUpTo(text, start).length;
  const named = new Set(
    mentions.flatMap((each) => (each.block === block && each.start >= sentence && each.end <= start ? [each.part] : [])),
  );
  return named.size > 1 && whatIsLeft.test(text.slice(beginUpTo(text, start, clauseStops), start));
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
