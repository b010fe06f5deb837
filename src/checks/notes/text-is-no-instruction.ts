import type { Block } from '../../domain/narrative.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { openingOf } from './opening.words.ts';
import { headingInstructions, instructions, messages, words } from './text-is-no-instruction.words.ts';

/** A report answers its form; instructions of the form that were left standing are no answer. */
export const textIsNoInstruction: Rule = {
  id: 'text-is-no-instruction',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((block) => {
      const text = remark(block);
      return text ? [beside(block.index, text)] : [];
    }),
};

function remark({ kind, text, runIn }: Block): string | undefined {
  if (kind === 'heading') return headingInstructions.some((pattern) => pattern.test(text)) ? messages.inHeading : undefined;
  if (kind !== 'paragraph') return undefined;
  const body = text.slice(runIn ?? 0).trim();
  return instructions.some((pattern) => pattern.test(body)) ? messages.inText(openingOf(body)) : undefined;
}
