import type { ProjectFile } from '../../domain/files/project-file.ts';
import { tightText, withoutSpace } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { type Mapped, rewritten } from '../../language/mapped.ts';
import { normalised } from '../../language/normalised.ts';
import { searchable, withoutSpaces } from '../../language/searchable.ts';
import { wordsOfFile } from '../file-words.ts';
import type { Place, Subject } from '../rule.ts';

/** A text that the site publishes, and how to name a stretch of it. */
export interface Passage {
  readonly source: string;
  /** Line ends part cells. */
  readonly isTable: boolean;
  /** What is searched, each with the way back to the original: as readers see it, and, where it differs, without spaces beside ideographs. */
  readonly views: readonly Mapped[];
  /** Who wrote it decides who can mend it: the body, the editor, or a program that left its marks in a file. */
  readonly from: 'report' | 'editor' | 'file';
  /** Offsets of the original. */
  readonly placeAt: (start: number, end: number) => Place;
  /** The file and its property, where `from` is 'file'. */
  readonly property: string;
}

/** Keys of project.yaml with the editor's own words. What the others hold was copied from the report, unless the report does not have it. */
const ownWords: readonly string[] = ['label', 'scope', 'note', 'reason'];
/** What these hold is held against the text, or against a message, by rules of their own. */
const quotations: readonly string[] = ['quote', 'quotes', 'about'];

/** All that is published of a report: its text, the editor's words about it, and what the attached files say of themselves. */
export const passages = remembered((subject: Subject): readonly Passage[] => {
  const { report, file, document } = subject;
  return [
    ...report.narrative.blocks.map(
      ({ index, text, kind }): Passage => ({
        ...{ source: text, isTable: kind === 'table', views: viewsOf(text, kind === 'table') },
        ...{ from: 'report', property: '' },
        placeAt: (start, end) => ({ in: 'narrative', block: index, start, end }),
      }),
    ),
    ...report.narrative.remarks.map(
      ({ text }, index): Passage => ({
        ...{ source: text, isTable: false, views: viewsOf(text), from: 'editor', property: '' },
        placeAt: () => ({ in: 'remark', index }),
      }),
    ),
    ...ownTexts(file, report.narrative.blocks.map(tightText).join('')),
    ...Object.entries(document.metadata).map(
      ([property, text]): Passage => ({
        ...{ source: text, isTable: false, views: viewsOf(text), from: 'file', property },
        placeAt: () => ({ in: 'document', line: 0 }),
      }),
    ),
  ];
});

/** Line ends are edges between cells; in running text they are where a line was broken. */
export function viewsOf(text: string, isTable = false): readonly Mapped[] {
  const read = normalised(text);
  const view = searchable(isTable ? read : rewritten(read, /[\n\r]/g, () => '\u00A0'));
  const tight = withoutSpaces(view);
  return tight === view ? [view] : [view, tight];
}

const ownTexts = (file: ProjectFile, published: string): Passage[] =>
  wordsOfFile(file).flatMap(({ text, path }): Passage[] => {
    const key = String(path.findLast((each) => typeof each === 'string'));
    const isOwn = ownWords.includes(key) || !(quotations.includes(key) || published.includes(withoutSpace(text)));
    return isOwn
      ? [{ source: text, isTable: false, views: viewsOf(text), from: 'editor', property: '', placeAt: () => ({ in: 'project', path }) }]
      : [];
  });
