import { type Narrative, offsetOf, tightText, withoutSpace } from '../domain/narrative.ts';
import { lookAlike } from '../language/characters.ts';
import { normalised } from '../language/normalised.ts';

/** The first place where the narrative and the official document differ, white space apart. */
export interface TextDifference {
  readonly official: string;
  readonly published: string;
  /** Line of the official document, 1-based. */
  readonly officialLine: number;
  /** Where the two only look the same: the character on either side, '' where one side has an invisible character more. */
  readonly alike: { readonly official: string; readonly published: string } | null;
  /** Index of the narrative's block, or the last one where the narrative ends too early. */
  readonly block: number;
  /** Of the block's own text: what stands there instead of `official`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

const shown = 12;

export function firstDifference(official: string, narrative: Narrative): TextDifference | undefined {
  const published = narrative.blocks.map(tightText);
  const ours = published.join('');
  const theirs = withoutSpace(official);
  if (ours === theirs) return undefined;
  let at = 0;
  while (at < theirs.length && theirs[at] === ours[at]) at++;
  // Never between the two halves of a rare character.
  if (/[\uD800-\uDBFF]/.test(theirs[at - 1] ?? '')) at--;
  const block = blockOf(published, at);
  const from = at - published.slice(0, block).join('').length;
  const text = narrative.blocks[block]?.text ?? '';
  return {
    official: theirs.slice(at, at + shown),
    published: ours.slice(at, at + shown),
    before: theirs.slice(Math.max(0, at - shown), at),
    officialLine: lineOf(official, at),
    alike: alikeAt(theirs, ours, at),
    block,
    start: offsetOf(text, from),
    end: offsetOf(text, from + shown),
  };
}

/** Of two texts that part at a place. */
function alikeAt(official: string, published: string, at: number): TextDifference['alike'] {
  const [theirs = '', ours = ''] = [official, published].map((text) => String.fromCodePoint(...[text.codePointAt(at) ?? 0]));
  if (isInvisible(theirs) && at < official.length)
    return { official: theirs, published: isInvisible(ours) && at < published.length ? ours : '' };
  if (isInvisible(ours) && at < published.length) return { official: '', published: ours };
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
