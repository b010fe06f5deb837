import { saysWhenWritten } from '../../language/document-dates.ts';
import type { Rule } from '../rule.ts';
import { note } from './matches.ts';
import { dated, messages, words } from './report-is-dated.words.ts';

/**
 * A date stands below the title, ahead of the first heading (of a text without headings: in its first three lines), or at the end below
 * the signature: in a short line of its own. A form has a place for it (填报日期).
 */
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
    const body = blocks.findIndex(({ kind }) => kind === 'heading');
    const lines = [...blocks.slice(0, Math.max(3, body)), ...blocks.slice(-atTheEnd)].filter(
      ({ kind, text }) => (kind === 'paragraph' || kind === 'back') && text.length <= short,
    );
    const last = blocks.at(-1);
    return !last || lines.some(({ text }) => dated.test(text)) || blocks.some(({ text }) => saysWhenWritten.test(text))
      ? []
      : [note({ in: 'narrative', block: last.index, start: 0, end: 0 }, messages.undated)];
  },
};
