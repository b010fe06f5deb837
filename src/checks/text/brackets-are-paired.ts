import type { Block } from '../../domain/narrative.ts';
import { allOf } from '../../language/all-of.ts';
import type { Rule } from '../rule.ts';
import { closing, listMark, messages, opening, signs, widened, words } from './brackets-are-paired.words.ts';
import { damaged } from './document-numbers-are-whole.words.ts';
import { note } from './matches.ts';

/** Each bracket, quotation and title mark has its partner in the same paragraph. */
export const bracketsArePaired: Rule = {
  id: 'brackets-are-paired',
  group: 'text',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((block) =>
      unpaired(block, narrative.blocks).map(({ sign, at }) =>
        note({ in: 'narrative', block: block.index, start: at, end: at + 1 }, messages.unpaired(sign)),
      ),
    ),
};

interface BracketSign {
  readonly sign: string;
  readonly at: number;
}

/** A quotation of several paragraphs opens each of them and closes once; a damaged document number has a rule of its own. */
function unpaired({ text, index }: Block, blocks: readonly Block[]): BracketSign[] {
  const { open, alone } = signsOf(text);
  if (open.length + alone.length === 0) return [];
  const goesOn = blocks[index + 1]?.text.startsWith('“') || (blocks[index - 1] && text.startsWith('“'));
  const damagedAt = damaged.flatMap((pattern) => allOf(text, pattern).map((match) => [match.index, match.index + match[0].length]));
  return [...alone, ...open.filter(({ sign }) => !(sign === '“' && goesOn))]
    .filter(({ at }) => !damagedAt.some(([start = 0, end = 0]) => at >= start && at < end))
    .sort((a, b) => a.at - b.at);
}

/** What stays open, and what closes nothing. The mark of a list, 1）, has no partner; a half-width bracket may close a full-width one. */
export function signsOf(text: string): { open: readonly BracketSign[]; alone: readonly BracketSign[] } {
  const open: BracketSign[] = [];
  const alone: BracketSign[] = [];
  for (const { 0: written, index: at } of allOf(text, signs)) {
    const sign = widened[written] ?? written;
    if (opening.includes(sign)) open.push({ sign, at });
    const kind = closing.indexOf(sign);
    if (kind < 0) continue;
    const partner = open.findLastIndex((each) => opening.indexOf(each.sign) === kind);
    if (partner >= 0) open.splice(partner, 1);
    else if (!listMark.test(text.slice(0, at + 1))) alone.push({ sign, at });
  }
  return { open, alone };
}
