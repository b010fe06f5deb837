import { type Narrative, offsetOf, tightText, withoutSpace } from '../domain/narrative.ts';
import { lookAlike } from '../language/characters.ts';
import { normalised } from '../language/normalised.ts';
import { tableBar } from '../language/table-bars.ts';
import { partingOf, printedPiece } from './parting.ts';

/** The first place where the narrative and the official document differ, white space and the bars between cells apart. */
export interface TextDifference {
  readonly official: string;
  readonly published: string;
  /** Line of the official document, 1-based. */
  readonly officialLine: number;
  /** Where the two only look the same: the character on either side, '' where one side has an invisible character more. */
  readonly alike: { readonly official: string; readonly published: string } | null;
  /** The official document goes on with a bar, and the narrative does not: a table copied as text, or one with other cells. */
  readonly isBar: boolean;
  /** Index of the narrative's block, or the last one where the narrative ends too early. */
  readonly block: number;
  /** Of the block's own text: what stands there instead of `official`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

const shown = 12;

export function firstDifference(official: string, narrative: Narrative): TextDifference | undefined {
  const parting = partingOf(official, narrative.blocks.map(printedPiece));
  if (!parting) return undefined;
  const published = narrative.blocks.map(tightText);
  const ours = published.join('');
  const theirs = withoutSpace(official);
  // Never between the two halves of a rare character.
  const half = /[\uD800-\uDBFF]/.test(theirs[parting.official - 1] ?? '') ? 1 : 0;
  const from = parting.published - half;
  const at = parting.official - half;
  const block = blockOf(published, from);
  const start = from - published.slice(0, block).join('').length;
  const text = narrative.blocks[block]?.text ?? '';
  return {
    official: theirs.slice(at, at + shown),
    published: ours.slice(from, from + shown),
    before: theirs.slice(Math.max(0, at - shown), at),
    officialLine: lineOf(official, at),
    alike: alikeAt(theirs.slice(at), ours.slice(from)),
    isBar: tableBar.test(theirs[at] ?? '') && theirs[at] !== ours[from],
    block,
    start: offsetOf(text, start),
    end: offsetOf(text, start + shown),
  };
}

/** Of two texts that part at their beginning. */
function alikeAt(official: string, published: string): TextDifference['alike'] {
  const [theirs = '', ours = ''] = [official, published].map((text) => String.fromCodePoint(...[text.codePointAt(0) ?? 0]));
  if (isInvisible(theirs) && official !== '') return { official: theirs, published: isInvisible(ours) && published !== '' ? ours : '' };
  if (isInvisible(ours) && published !== '') return { official: '', published: ours };
  return lookAlike(theirs, ours, oneForm) ? { official: theirs, published: ours } : null;
}

const oneForm = (text: string): string => normalised(text).text;
const isInvisible = (character: string): boolean => oneForm(character) === '';

function lineOf(text: string, position: number): number {
  let seen = 0;
  let line = 1;
  let last = 1;
  for (const character of text) {
    if (character === '\n') line++;
    else if (!/\s/u.test(character)) {
      if (seen === position) return line;
      seen += character.length;
      last = line;
    }
  }
  return last;
}

function blockOf(blocks: readonly string[], position: number): number {
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    end += block.length;
    if (position < end) return index;
  }
  return blocks.length - 1;
}
