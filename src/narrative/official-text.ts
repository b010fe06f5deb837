import { type Narrative, offsetOf, withoutSpace } from '../domain/narrative.ts';

/** The first place where the narrative and the official document differ, white space apart. */
export interface Difference {
  readonly official: string;
  readonly published: string;
  /** Line of the official document, 1-based. */
  readonly officialLine: number;
  /** Index of the narrative's block, or the last one where the narrative ends too early. */
  readonly block: number;
  /** Of the block's own text: what stands there instead of `official`. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

const shown = 12;

export function firstDifference(official: string, narrative: Narrative): Difference | undefined {
  const published = narrative.blocks.map((block) => withoutSpace(block.text));
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
    block,
    start: offsetOf(text, from),
    end: offsetOf(text, from + shown),
  };
}

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
