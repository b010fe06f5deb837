import { type Block, linesOf } from '../domain/narrative.ts';
import { isAnnexLine } from '../language/annex-mark.ts';
import { sentenceEnd } from '../language/numbering.ts';
import { isFootLine, isPageLine } from '../language/surroundings.ts';

/**
 * The kinds of the blocks, once it is known where the text begins and ends. What stands before the title was received with it,
 * whatever it is; under the title and after the text only what its form tells: a page's lines about itself, a signature.
 */
export function kindsAround(blocks: readonly Block[]): readonly Block['kind'][] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const begin = textBegin(blocks, title);
  const end = title < 0 ? blocks.length : textEnd(blocks, begin);
  return blocks.map((block, i) => {
    if (i >= end) return 'back';
    if (block.kind === 'title' || block.level !== null || i >= begin) return block.kind;
    return i < title && isAnnexLine(block.text) ? 'annex' : 'front';
  });
}

/** 来源：… 发布时间：… often stands between the title and the text. */
function textBegin(blocks: readonly Block[], title: number): number {
  const isOfPage = (block: Block): boolean => isPlain(block) && linesOf(block).every(isPageLine);
  const begin = blocks.findIndex((block, i) => i > title && !isOfPage(block));
  return title < 0 ? 0 : begin < 0 ? blocks.length : begin;
}

/** A foot is short; a form copied cell by cell has lines that look like one further up. */
const longestFoot = 12;

/** The first of the last lines that is one of a foot by its form, where none of them is a sentence of the text. */
function textEnd(blocks: readonly Block[], begin: number): number {
  const isFoot = (block: Block): boolean => linesOf(block).some(isFootLine);
  const isSentence = (block: Block): boolean => block.text.trim().endsWith(sentenceEnd) && !linesOf(block).every(isFootLine);
  const last = blocks.findLastIndex((block) => !isPlain(block) || isSentence(block));
  const foot = blocks.findIndex((block, i) => i > Math.max(last, begin, blocks.length - longestFoot - 1) && isFoot(block));
  return foot < 0 ? blocks.length : foot;
}

const isPlain = ({ kind, level }: Block): boolean => kind === 'paragraph' && level === null;
