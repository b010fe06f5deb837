import type { Figure } from '../../../domain/figure.ts';
import { shown } from '../../../presenting/shown.ts';
import type { Subject } from '../../rule.ts';

/** The file is there where the note stands beside the report, not above several. */
export type NoteSubject = Pick<Subject, 'report' | 'folders'> & Partial<Pick<Subject, 'file'>>;

export interface Objection {
  readonly said: string;
  readonly fact: string;
}

/** What speaks against the words of a note. */
export type NoteClaim = (text: string, subject: NoteSubject) => readonly Objection[];

/** The words between stops; a comma ends a claim as well as a sentence. */
export const clausesOf = (text: string): string[] =>
  text
    .split(/[，,。；;！？!?\n]/u)
    .map((clause) => clause.trim())
    .filter(Boolean);

/** The report's own words. */
export const wordsOf = ({ report: { narrative } }: NoteSubject): string => narrative.blocks.map(({ text }) => text).join('\n');

/** A figure as an objection names it. */
export const told = (figure: Figure): string => `${figure.label} ${shown(figure)}`;
