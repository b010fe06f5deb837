import type { Subject } from '../../rule.ts';

/** The file is there where the note stands beside the report, not above several. */
export type NoteSubject = Pick<Subject, 'report' | 'folders'> & Partial<Pick<Subject, 'file'>>;

export interface Objection {
  readonly said: string;
  readonly fact: string;
}

/** What speaks against words of a note, in a clause; null where nothing does. */
export type NoteClaim = (text: string, subject: NoteSubject) => readonly Objection[];

/** The words between stops; a comma ends a claim as well as a sentence. */
export const clausesOf = (text: string): string[] =>
  text
    .split(/[，,。；;！？!?\n]/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
