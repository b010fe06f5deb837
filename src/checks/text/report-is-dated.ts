import type { Rule } from '../rule.ts';
import { note } from './matches.ts';
import { dated, messages, words } from './report-is-dated.words.ts';

/** A date stands in brackets below the title, or at the end below the signature: in a short line of its own. */
const short = 40;
const atTheEnd = 4;

export const reportIsDated: Rule = {
  id: 'report-is-dated',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find({ report: { narrative } }) {
    const { blocks } = narrative;
    const lines = [...blocks.slice(0, 3), ...blocks.slice(-atTheEnd)].filter(
      ({ kind, text }) => (kind === 'paragraph' || kind === 'back') && text.length <= short,
    );
    const last = blocks.at(-1);
    return !last || lines.some(({ text }) => dated.test(text))
      ? []
      : [note({ in: 'narrative', block: last.index, start: 0, end: 0 }, messages.undated)];
  },
};
