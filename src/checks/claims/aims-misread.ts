import { type Block, tightText, withoutSpace } from '../../domain/narrative.ts';
import {
  aimHeading,
  deniedAhead,
  deniedBefore,
  goalIs,
  namesSources,
  noGoal,
  purposeHeading,
  resultHeading,
  saysDone,
  saysGoal,
  saysPurpose,
  soundsDone,
  statesAim,
  wishedFor,
  wishHeading,
} from '../../language/aim-words.ts';
import { goalHeadings, tight } from '../../language/cells/form-headings.ts';
import { clauseUpTo, periodUpTo } from '../../language/clauses.ts';
import { aimHead, isOfOtherYear } from '../../language/year-of-money.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { headingsAndTitle } from '../words-around/headings-above.ts';

export type Misreading = 'denied' | 'wish' | 'sources' | 'other' | 'noGoal' | 'otherYear' | 'reached';

interface AimPlace {
  /** Both without white space; in a table the cells of the block before it. */
  readonly before: string;
  readonly sentence: string;
  readonly headings: string;
  /** Of a cell: whether what heads it says that it tells what was reached, or aimed at; undefined where neither is said, and in prose. */
  readonly side: 'aimed' | 'reached' | undefined;
}

/** What the words of a purpose are instead; undefined where somewhere they stand as one, or nowhere at all. */
export const purposeMisread = (words: string, blocks: readonly Block[], year: number): Misreading | undefined =>
  everywhere(words, blocks, ({ before, sentence, headings }) => {
    const clause = clauseUpTo(before, before.length);
    if (deniedAhead.test(words) || deniedBefore.test(clause)) return 'denied';
    if (isWish(sentence, words, headings)) return 'wish';
    if (isOfOtherYear(clause + aimHead(words), year)) return 'otherYear';
    if (namesSources.test(words) && !saysPurpose.test(words)) return 'sources';
    return saysPurpose.test(words) || saysPurpose.test(sentence) || purposeHeading.test(headings) ? undefined : 'other';
  });

/** The same of a goal. */
export const goalMisread = (words: string, blocks: readonly Block[], year: number): Misreading | undefined =>
  everywhere(words, blocks, (place) => {
    const { before, sentence, headings } = place;
    if (isWish(sentence, words, headings)) return 'wish';
    if (isOfOtherYear(clauseUpTo(before, before.length) + aimHead(words), year)) return 'otherYear';
    if (noGoal.test(words)) return 'noGoal';
    if (isReached(words, place)) return 'reached';
    return saysGoal.test(`${headings}\n${before}${words}`) ? undefined : 'noGoal';
  });

/** 航标维护到位，达到预期目标: in the column of what was reached, under its heading, or by its own words, of which a goal under 绩效目标 may have one. */
function isReached(words: string, { sentence, headings, side }: AimPlace): boolean {
  if (side !== undefined) return side === 'reached';
  const [nearest = ''] = headings.split('\n');
  const said = sentence + words;
  if (goalIs.test(said)) return false;
  const isUnderAims = aimHeading.test(nearest) && !resultHeading.test(nearest);
  const done = soundsDone.filter((each) => each.test(words)).length;
  return saysDone.test(words) || done > (isUnderAims ? 1 : 0) || (resultHeading.test(nearest) && !statesAim.test(said));
}

const isWish = (sentence: string, words: string, headings: string): boolean =>
  wishedFor.test(sentence) || wishedFor.test(words.slice(0, lead)) || wishHeading.test(headings.split('\n')[0] ?? '');
/** A wish says so at its beginning. */
const lead = 6;

function everywhere(words: string, blocks: readonly Block[], judge: (place: AimPlace) => Misreading | undefined): Misreading | undefined {
  const found = placesIn(withoutSpace(words), blocks).map(judge);
  return found.every((each) => each !== undefined) ? found[0] : undefined;
}

function placesIn(words: string, blocks: readonly Block[]): readonly AimPlace[] {
  return blocks.flatMap((block) => {
    const text = block.kind === 'table' ? block.text.replace(/[^\S\n]+/gu, '') : tightText(block);
    const at = text.indexOf(words);
    if (at < 0) return [];
    const before = text.slice(0, at);
    return [{ before, sentence: periodUpTo(text, at), headings: headingsAndTitle(block, blocks), side: sideOf(words, block) }];
  });
}

/** Of a cell, by the nearest heading above it or beside it. */
function sideOf(words: string, block: Block): AimPlace['side'] {
  const rows = cellsOf(block);
  const cell = rows.flat().find(({ text }) => withoutSpace(text).includes(words));
  if (!cell) return undefined;
  const above = rows.slice(0, cell.row).map((row) => row[cell.column]);
  const beside = (rows[cell.row] ?? []).slice(0, cell.column);
  const near = [above, beside].flatMap((cells) => cells.toReversed().map((each, far) => ({ each, far })));
  for (const { each } of near.toSorted((a, b) => a.far - b.far)) {
    const heading = tight(each?.text ?? '');
    if (heading.length > longestHeading) continue;
    if (goalHeadings.reached.test(heading)) return 'reached';
    if (goalHeadings.aimed.test(heading)) return 'aimed';
  }
  return undefined;
}

const longestHeading = 12;
