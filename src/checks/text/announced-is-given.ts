import type { Block } from '../../domain/narrative.ts';
import type { Rule } from '../rule.ts';
import { announced, messages, words } from './announced-is-given.words.ts';
import { note } from './matches.ts';

/** A heading that announces standards or methods is followed by some. First report, 三（二）. */
export const announcedIsGiven: Rule = {
  id: 'announced-is-given',
  group: 'text',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks
      .filter(({ kind }) => kind === 'heading')
      .flatMap((heading) => {
        const body = bodyOf(heading, narrative.blocks);
        const missing = announced.filter(({ inHeading, inBody }) => inHeading.test(heading.text) && body !== '' && !inBody.test(body));
        const names = missing.map(({ name }) => name);
        return names.length > 0
          ? [note({ in: 'narrative', block: heading.index, start: 0, end: heading.text.length }, messages.missing(names))]
          : [];
      }),
};

/** All text up to the next heading of its level or above. */
function bodyOf({ index, level }: Block, blocks: readonly Block[]): string {
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.level !== null && block.level <= (level ?? 0));
  return (end < 0 ? after : after.slice(0, end)).map(({ text }) => text).join('');
}
