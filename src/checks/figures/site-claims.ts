import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import type { PersonalInFile } from '../disclosure/other-files.ts';
import { clausesOf } from './note-claims/claim.ts';
import { claimsOfSite, ofAll } from './note-claims/several.words.ts';
import { notesAgreeWithFigures } from './notes-agree-with-figures.ts';
import { messages } from './notes-agree-with-figures.words.ts';

const keys = ['title', 'contentLicence', 'operator'] as const;

/**
 * site.yaml stands above the reports of all bodies: a number with a unit, or a claim about all of them, answers to no report there.
 * How to reach a site is left alone.
 */
export function claimsInSite(data: unknown): PersonalInFile[] {
  if (typeof data !== 'object' || data === null) return [];
  return keys.flatMap((key) => {
    const text = (data as Record<string, unknown>)[key];
    if (typeof text !== 'string') return [];
    const number = readNumbers(text).find((each) => wantsFigure(each) && each.unit !== '');
    const clause = clausesOf(text).find((each) => ofAll.test(each) && claimsOfSite.test(each));
    const said = number?.text ?? clause;
    return said === undefined ? [] : [{ rule: notesAgreeWithFigures.id, path: [key], ...messages.ofSite(said) }];
  });
}
