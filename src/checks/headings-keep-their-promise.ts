import type { Block } from '../domain/narrative.ts';
import type { ReaderNote, Report } from '../domain/report.ts';
import { readerNoteText, topics } from '../text/readers/reader-notes.ts';

/** A heading that announces several things has a section for each, where its sections are headed by such things at all. */
export function headingsKeepTheirPromise({ narrative }: Report): ReaderNote[] {
  return narrative.blocks.flatMap((heading) => {
    if (heading.kind !== 'heading') return [];
    const promised = topics.filter(({ words }) => words.test(heading.text));
    const sections = sectionsOf(heading, narrative.blocks);
    const areByTopic = sections.every((section) => promised.some(({ words }) => words.test(section)));
    if (promised.length < 2 || sections.length < 2 || !areByTopic) return [];
    const given = promised.filter(({ words }) => sections.some((section) => words.test(section)));
    const names = (found: typeof promised) => found.map(({ name }) => name);
    if (given.length === promised.length) return [];
    return [
      {
        rule: 'headingsKeepTheirPromise',
        block: heading.index,
        text: readerNoteText.sectionsMissing(names(promised), names(given)),
      },
    ];
  });
}

/** The headings one level below, up to the next heading of the same level. */
function sectionsOf({ index, level }: Block, blocks: readonly Block[]): string[] {
  if (level === null) return [];
  const after = blocks.slice(index + 1);
  const end = after.findIndex((block) => block.level !== null && block.level <= level);
  return (end < 0 ? after : after.slice(0, end))
    .filter((block) => block.level === level + 1)
    .map(({ text, runIn }) => text.slice(0, runIn ?? text.length));
}
