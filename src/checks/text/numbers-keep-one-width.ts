import { allOf } from '../../language/all-of.ts';
import { mapped, rewritten } from '../../language/mapped.ts';
import { invisible } from '../../language/normalised.ts';
import type { Rule } from '../rule.ts';
import { note } from './matches.ts';
import { messages, mixed, words } from './numbers-keep-one-width.words.ts';

export const numbersKeepOneWidth: Rule = {
  id: 'numbers-keep-one-width',
  group: 'text',
  level: 'note',
  asPrinted: true,
  quiet: true,
  words,
  find: ({ report }) =>
    report.narrative.blocks.flatMap(({ index, text: printed }) => {
      const { text, back } = rewritten(mapped(printed), invisible, () => '');
      return allOf(text, mixed).map(({ 0: found, index: start }) =>
        note({ in: 'narrative', block: index, ...back(start, start + found.length) }, messages.mixed(found)),
      );
    }),
};
