import type { Place, Subject } from '../rule.ts';
import { asciiDigits } from '../text/ascii-digits.ts';

/** A text that the site publishes, and how to name a stretch of it. */
export interface Passage {
  /** With half-width digits, at the length of the original. */
  readonly text: string;
  /** Who wrote it decides who can mend it: the body, the editor, or a program that left its marks in a file. */
  readonly from: 'report' | 'editor' | 'file';
  readonly placeAt: (start: number, end: number) => Place;
  /** The file and its property, where `from` is 'file'. */
  readonly property: string;
}

/** Keys of project.yaml with the editor's own words; what the others hold was copied from the report. */
const ownWords: readonly string[] = ['label', 'scope', 'note', 'reason'];

/** All that is published of a report: its text, the editor's words about it, and what the attached files say of themselves. */
export function passages(subject: Subject): readonly Passage[] {
  const known = cache.get(subject);
  if (known) return known;
  const { report, file, document } = subject;
  const found = [
    ...report.narrative.blocks.map(
      ({ index, text }): Passage => ({
        ...{ text, from: 'report', property: '' },
        placeAt: (start, end) => ({ in: 'narrative', block: index, start, end }),
      }),
    ),
    ...report.narrative.remarks.map(
      ({ text }, index): Passage => ({ ...{ text, from: 'editor', property: '' }, placeAt: () => ({ in: 'remark', index }) }),
    ),
    ...ownTexts(file, []),
    ...Object.entries(document.metadata).map(
      ([property, text]): Passage => ({ text, from: 'file', property, placeAt: () => ({ in: 'document', line: 0 }) }),
    ),
  ].map((passage) => ({ ...passage, text: asciiDigits(passage.text) }));
  cache.set(subject, found);
  return found;
}

/** Several rules look at one subject in turn. */
const cache = new WeakMap<Subject, readonly Passage[]>();

function ownTexts(value: unknown, path: readonly PropertyKey[]): Passage[] {
  if (typeof value === 'string')
    return ownWords.includes(String(path.at(-1)))
      ? [{ text: value, from: 'editor', property: '', placeAt: () => ({ in: 'project', path }) }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => ownTexts(each, [...path, Array.isArray(value) ? Number(key) : key]));
}
