import type { Figure } from '../../../domain/figure.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import { remembered } from '../../../domain/remembered.ts';
import type { Report } from '../../../domain/report.ts';
import { sentencesOf } from '../../../language/clauses.ts';
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

/** The words between stops; a comma ends a claim as well as a sentence, but the one of 1,200 does not. */
export const clausesOf = (text: string): string[] =>
  text
    .split(/[，。；;！？!?\n]|,(?!\d{3})/u)
    .map((clause) => clause.trim())
    .filter(Boolean);

/** The report's own words, and its sentences without white space: every note is held against them. */
export const wordsOf = remembered(({ narrative }: Report): string => narrative.blocks.map(({ text }) => text).join('\n'));
export const tightWordsOf = remembered((report: Report): string => withoutSpace(wordsOf(report)));
export const tightSentencesOf = remembered(({ narrative }: Report): readonly string[] =>
  narrative.blocks.flatMap(({ text }) => sentencesOf(text)).map(withoutSpace),
);

/** A figure as an objection names it. */
export const told = (figure: Figure): string => `${figure.label} ${shown(figure)}`;
