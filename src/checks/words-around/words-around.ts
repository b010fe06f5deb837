import type { Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { clauseStops, sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo, endFrom } from '../../language/clauses.ts';
import { leadsOn, partOfThem } from '../../language/describing-words.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { turnAt } from '../../narrative/in-turn.ts';
import { cellAt } from '../../narrative/table-cells.ts';
import { headingsAndTitle } from './headings-above.ts';
import { tablePlace } from './table.ts';

/** The words that a number stands among, from the nearest to the farthest. Nothing behind the number's own clause counts: it speaks of something else, as the verb of a change does of the next number (50 元提高到 60 元). */
export interface WordsAround {
  /** Its own words up to the number; in a table the head of its column, then the name of its row. */
  readonly before: string;
  /** Its own clause between the numbers beside it; in a table with the name of its row and the head of its column. */
  readonly own: string;
  /** Of a cell that is a sentence: what of `own` stands in the cell; else empty. */
  readonly inCell: string;
  /** From the number before it to the end of its clause. */
  readonly near: string;
  /** Its sentence, or its row with the head of its column. */
  readonly sentence: string;
  /** Its sentence with what follows it up to the clause of the next number: 12 户老人因入住养老机构等退出改造. */
  readonly around: string;
  /** All before it in its block, the headings above, the words over a table. */
  readonly wide: string;
}

type StatementSpan = Pick<Statement, 'block' | 'start' | 'end'>;

export function wordsAround(span: StatementSpan, blocks: readonly Block[]): WordsAround {
  const block = blocks[span.block];
  if (!block) return nowhere;
  const ofBlock = knownOf(block);
  const found = ofBlock.get(span.start) ?? (block.kind === 'table' ? inTable(span, block, blocks) : inProse(span, block, blocks));
  ofBlock.set(span.start, found);
  return found;
}

const knownOf = remembered((_: Block) => new Map<number, WordsAround>());
const nowhere: WordsAround = { before: '', own: '', inCell: '', near: '', sentence: '', around: '', wide: '' };

function inProse({ start, end }: StatementSpan, block: Block, blocks: readonly Block[]): WordsAround {
  const { text } = block;
  const numbers = quantities(block);
  const before = numbers.findLast((each) => each.end <= start);
  const after = numbers.find((each) => each.start >= end);
  const isOfBefore = before !== undefined && partOfThem.test(text.slice(before.end, start));
  const from = isOfBefore ? beginUpTo(text, before.start, clauseStops) : before ? before.end : 0;
  const upToNext = Math.min(endFrom(text, end, clauseStops), after?.start ?? text.length);
  const isWholeOfAfter = after !== undefined && partOfThem.test(text.slice(end, after.start));
  const ownEnd = upToNext === after?.start ? end + lengthUpTo(text.slice(end, upToNext), leadsOn) : upToNext;
  const clauseEnd = isWholeOfAfter ? after.start : ownEnd + (otherWord.exec(text.slice(ownEnd))?.[0].length ?? 0);
  const clauseStart = isOfBefore ? from : Math.max(from, beginUpTo(text, start, clauseStops));
  const beforeStart = Math.max(before?.end ?? 0, clauseStart);
  const sentenceStart = beginUpTo(text, start, sentenceStops);
  const sentenceEnd = endFrom(text, end, sentenceStops);
  const aroundEnd = after && after.start < sentenceEnd ? beginUpTo(text, after.start, clauseStops) : sentenceEnd;
  const words = (a: number, b: number) => `${text.slice(a, Math.max(a, start))}${text.slice(end, b)}`;
  const inTurn = turnAt(start, block);
  const turn = inTurn?.words;
  // Where the text does not tell whose turn it is, any name of the list may be meant.
  const listed = inTurn && !turn ? text.slice(inTurn.among.start, inTurn.among.end) : '';
  return {
    before: turn || text.slice(beforeStart, Math.max(beforeStart, start)),
    inCell: '',
    own: turn ? `${turn}${text.slice(end, clauseEnd)}` : `${listed}${words(clauseStart, clauseEnd)}`,
    near: turn || `${listed}${words(from, clauseEnd)}`,
    sentence: words(sentenceStart, clauseEnd),
    around: words(sentenceStart, Math.max(clauseEnd, aroundEnd)),
    wide: `${headingsAndTitle(block, blocks)}\n${words(0, clauseEnd)}`,
  };
}

/** The rest of a name that its clause seems to end in: （区） of 两个县（区）. */
const otherWord = /^[（(]\p{Script=Han}{1,2}[）)]/u;

function inTable(span: StatementSpan, block: Block, blocks: readonly Block[]): WordsAround {
  const { label, heads, row, above } = tablePlace(span.start, block);
  const caption = blocks[block.index - 1];
  const wide = [headingsAndTitle(block, blocks), caption && caption.kind === 'paragraph' ? caption.text : '', above, row, heads].join('\n');
  const [own, sentence] = [`${label}\n${heads}`, `${row}\n${heads}`];
  const inCell = inProse(span, block, blocks);
  const isSentence =
    saidAhead.test(inCell.before) ||
    (saidAhead.test(`${inCell.own}\n${inCell.sentence}`) && clauseMark.test(cellAt(block, span.start)?.text ?? ''));
  if (!isSentence) return { before: `${heads}\n${label}`, own, inCell: '', near: own, sentence, around: sentence, wide };
  const [ownSaid, allSaid] = [`${own}\n${inCell.own}`, `${sentence}\n${inCell.sentence}`];
  return {
    before: `${heads}\n${label}\n${inCell.before}`,
    own: ownSaid,
    inCell: inCell.own,
    near: ownSaid,
    sentence: allSaid,
    around: allSaid,
    wide,
  };
}

/** A cell may be a sentence: 其中物资购置20.6万元. */
const saidAhead = /\p{Script=Han}{2}/u;
/** Or several: 更新设备86台，3个站点推迟安装. */
const clauseMark = /[，,；;。]/u;

const quantities = (block: Block) => numbersOf(block).filter(wantsFigure);

function lengthUpTo(text: string, ends: RegExp): number {
  const at = text.search(ends);
  return at < 0 ? text.length : at;
}
