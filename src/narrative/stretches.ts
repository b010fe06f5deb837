import type { Root, RootContent } from 'mdast';
import { allOf } from '../language/all-of.ts';
import { reportTags } from '../text/vocabulary.ts';
import { plainBlock } from './plain-block.ts';
import { parseNarrativeSource } from './syntax.ts';

/** What may reach over blank lines into a paragraph further on: code, expressions, notes at the foot, addresses of links. */
const reachesFar = /[{}\t\r\0]|```|~~~|\]:|\[\^|^ *(?:import|export)\b/m;

/**
 * The tree of a narrative of which only what is not plain went through the parser, one stretch after the other: as the parser's own
 * of the whole, but that places within a block are of its stretch. Undefined where the blocks may depend on each other. Throws
 * what the parser throws, without its place.
 */
export function parseStretches(source: string): Root | undefined {
  if (reachesFar.test(source)) return undefined;
  const lines = source.split('\n');
  const children: RootContent[] = [];
  let unread: number | undefined;
  let openNotes = 0;
  for (let from = 0, end = 0; from < lines.length; from = end) {
    end = from + 1;
    if (isBlank(lines[from])) continue;
    while (end < lines.length && !isBlank(lines[end])) end++;
    const block = lines.slice(from, end).join('\n');
    const plain = openNotes > 0 ? undefined : plainBlock(block, from + 1);
    if (plain) {
      if (unread !== undefined) children.push(...parsed(lines.slice(unread, from), unread));
      unread = undefined;
      children.push(plain);
    } else {
      unread ??= from;
      openNotes += notesOpenedIn(block);
    }
  }
  if (unread !== undefined) children.push(...parsed(lines.slice(unread), unread));
  return { type: 'root', children };
}

/** A note may hold paragraphs. */
const noteTag = new RegExp(`<(/?)${reportTags.note.name}>`, 'g');
const notesOpenedIn = (block: string): number => allOf(block, noteTag).reduce((sum, [, closing]) => sum + (closing ? -1 : 1), 0);

const isBlank = (line = ''): boolean => /^ *$/.test(line);

function parsed(lines: readonly string[], before: number): RootContent[] {
  const { children } = parseNarrativeSource(lines.join('\n'));
  for (const { position } of children) {
    if (!position) continue;
    position.start.line += before;
    position.end.line += before;
  }
  return children;
}
