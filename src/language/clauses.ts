import { clauseEnds, sentenceEnds } from './claim-words.ts';

/** The words of the clause that a place of a text stands in, up to the place, and from it on. */
export const clauseUpTo = (text: string, at: number): string => text.slice(0, at).split(clauseEnds).at(-1) ?? '';
export const clauseFrom = (text: string, at: number): string => text.slice(at).split(clauseEnds)[0] ?? '';

/** The same of its sentence. */
export const sentenceUpTo = (text: string, at: number): string => text.slice(0, at).split(sentenceEnds).at(-1) ?? '';
export const sentenceFrom = (text: string, at: number): string => text.slice(at).split(sentenceEnds)[0] ?? '';

export const sentencesOf = (text: string): readonly string[] => text.split(sentenceEnds);
