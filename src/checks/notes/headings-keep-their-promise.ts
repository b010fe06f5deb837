import type { Block } from '../../domain/narrative.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, topics, words } from './headings-keep-their-promise.words.ts';

/** A heading that announces several things has a section for each, where its sections are headed by such things at all. */
export const headingsKeepTheirPromise: Rule = {
  id: 'headings-keep-their-promise',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((heading) => {
      if (heading.kind !== 'heading') return [];
      const promised = topics.filter((topic) => topic.words.test(heading.text));
      const sections = sectionsOf(heading, narrative.blocks);
      const areByTopic = sections.every((section) => promised.some((topic) => topic.words.test(section)));
      if (promised.length < 2 || sections.length < 2 || !areByTopic) return [];
      const given = promised.filter((topic) => sections.some((section) => topic.words.test(section)));
      return given.length < promised.length ? [beside(heading.index, messages.missing(namesOf(promised), namesOf(given)))] : [];
    }),
};

const namesOf = (found: typeof topics): string[] => found.map(({ name }) => name);

/** The headings one level below, up to the next heading of the same level. */
function sectionsOf({ index, level }: Block, blocks: readonly Block[]): string[] {
  if (level === null) return [];
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.level !== null && block.level <= level);
  return (end < 0 ? after : after.slice(0, end))
    .filter((block) => block.level === level + 1)
    .map(({ text, runIn }) => text.slice(0, runIn ?? text.length));
}
