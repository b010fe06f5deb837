import { isFromCell } from '../../domain/figure.ts';
import { type Block, rowAt, withoutSpace } from '../../domain/narrative.ts';
import type { Part, Report } from '../../domain/report.ts';
import { clauseStops, sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo, endFrom } from '../../language/clauses.ts';
import { opening, sumBetween, sumRow } from '../../language/part-words.ts';
import { itemHeadsOver } from '../../narrative/heads-of-items.ts';
import { turnAt } from '../../narrative/in-turn.ts';
import { placesOfNames } from '../../narrative/part-names.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { tablePlace } from './table.ts';

export interface PartMention {
  readonly part: Part;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** 除甲路项目外. */
  readonly isLeftOut: boolean;
}

/** Every place that names a part, in the text's order. */
export const mentionsOf = (parts: readonly Part[], blocks: readonly Block[]): readonly PartMention[] =>
  placesOfNames(parts, blocks).map(({ of: part, place, isLeftOut }) => ({ part, isLeftOut, ...place }));

/** Of whom the text speaks at a place, as far as parts of one kind go. `named`: the place itself names it, not what stands above. */
export interface Spoken {
  readonly names: readonly PartMention[];
  readonly named: boolean;
}

/**
 * The mentions that speak for a place, of those given: in a table those of its row, of the head of its column, of merged cells above;
 * in a paragraph the last one before it that no closed bracket holds, and those of its own clause; else those of the heading
 * above, else the last before it in its section.
 */
export function spokenAt({ block: index, start }: SpokenPlace, mentions: readonly PartMention[], blocks: readonly Block[]): Spoken {
  const block = blocks[index];
  if (!block) return { names: [], named: false };
  const here = mentions.filter((each) => each.block === index);
  if (block.kind === 'table' && sumRow.test(tablePlace(start, block).label)) return { names: [], named: false };
  const listed = inList(block, start, here);
  const own = listed.length > 0 ? listed : block.kind === 'table' ? inTable(block, start, here) : inParagraph(block.text, start, here);
  if (own[0]?.isLeftOut) return { names: [], named: false };
  if (own.length > 0) return { names: own, named: true };
  return { names: above(block, mentions, blocks), named: false };
}

/** 甲馆、乙馆分别开放 326 天、341 天: the one at the number's own position, or any of them where the text does not tell. */
function inList(block: Block, start: number, here: readonly PartMention[]): readonly PartMention[] {
  const turn = turnAt(start, block);
  const of = turn && (turn.name ?? turn.among);
  return of ? here.filter((each) => each.start >= of.start && each.end <= of.end) : [];
}

function inTable(block: Block, start: number, here: readonly PartMention[]): readonly PartMention[] {
  const cell = cellsOf(block)
    .flat()
    .find((each) => each.start <= start && start < each.end);
  // A cell with a sentence in it says itself whose each of its numbers is.
  const inCell = cell ? here.filter((each) => cell.start <= each.start && each.end <= cell.end) : [];
  const own = cell ? inParagraph(block.text.slice(0, cell.end), start, inCell) : [];
  if (own.length > 0) return own;
  const row = rowAt(block, start);
  const inRow = here.filter((each) => rowAt(block, each.start) === row);
  if (inRow.length > 0) return inRow;
  const { heads, above: merged } = tablePlace(start, block);
  const around = withoutSpace(`${heads}\n${merged}`);
  return here.filter(({ part }) => around.includes(withoutSpace(part.name)));
}

function inParagraph(text: string, start: number, here: readonly PartMention[]): readonly PartMention[] {
  const [clause, end] = [beginUpTo(text, start, clauseStops), endFrom(text, start, clauseStops)];
  const sentence = beginUpTo(text, start, sentenceStops);
  const isOpen = (each: PartMention): boolean => {
    const between = text.slice(each.end, start);
    if (each.end > start || isClosed(between) || sumBetween.test(between)) return false;
    // A project is spoken of until another one is named; anything else in its sentence, unless the paragraph begins with it.
    return each.part.kind === 'project' || each.start >= sentence || opening.test(text.slice(0, each.start));
  };
  const last = here.findLast(isOpen);
  // 120 万元用于高龄津贴: what the clause says behind the number says it as well.
  const behind = here.filter((each) => each.start >= start && each.start >= clause && each.end <= end);
  return last ? [last, ...behind] : behind;
}

/** Whether a bracket that was open before is shut in these words. */
function isClosed(between: string): boolean {
  let depth = 0;
  for (const character of between) {
    if (character === '（' || character === '(') depth++;
    if ((character === '）' || character === ')') && --depth < 0) return true;
  }
  return false;
}

/** What the head of its item names; else the last project named before a block in its section, and whatever the table before a table names; else what the headings above name. */
function above(block: Block, mentions: readonly PartMention[], blocks: readonly Block[]): readonly PartMention[] {
  for (const head of itemHeadsOver(block, blocks)) {
    const named = mentions.filter((mention) => mention.block === head.index);
    if (named.length > 0) return named;
  }
  let level = block.level ?? Number.POSITIVE_INFINITY;
  for (const each of blocks.slice(0, block.index).reverse()) {
    const isHeading = each.level !== null;
    if (isHeading && (each.level ?? 0) >= level) continue;
    const found = mentions.filter((mention) => mention.block === each.index);
    if (isHeading && found.length > 0) return found;
    const last =
      level === Number.POSITIVE_INFINITY ? found.filter(({ part }) => part.kind === 'project' || block.kind === 'table').at(-1) : undefined;
    if (last) return [last];
    level = each.level ?? level;
  }
  return [];
}

/** Whether a mention stands in an earlier sentence of the same block. */
export const isInEarlierSentence = ({ block, end }: PartMention, place: SpokenPlace, blocks: readonly Block[]): boolean =>
  block === place.block && end <= beginUpTo(blocks[block]?.text ?? '', place.start, sentenceStops);

/** Whether a mapped table gave a part: its rows are of the kind that the mapping says, beside each other. */
export const isOfTable = ({ id }: Pick<Part, 'id'>, { figures }: Pick<Report, 'figures'>): boolean =>
  figures.some((figure) => figure.subject === id && isFromCell(figure));
