import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { personUnits } from '../../language/units.ts';
import type { FileFinding } from '../rule.ts';
import { clausesOf } from './note-claims/claim.ts';
import { ofAll } from './note-claims/several.words.ts';
import { notesAgreeWithFigures } from './notes-agree-with-figures.ts';
import { claimsOfSite, messages, ofReports } from './site-claims.words.ts';

const keys = ['title', 'contentLicence', 'operator'] as const;

/**
 * site.yaml stands above the reports of all bodies: an amount or a count of persons, or a claim about all of them, answers to no report
 * there. Nobody can acknowledge it, so only what speaks of reports is meant: not the name of the body (三门峡市财政局), the terms of use
 * (引用不超过 500 字, 违者赔偿 500 元), or how to reach the site.
 */
export function claimsInSite(data: unknown): FileFinding[] {
  if (typeof data !== 'object' || data === null) return [];
  return keys.flatMap((key) => {
    const text = (data as Record<string, unknown>)[key];
    if (typeof text !== 'string') return [];
    const said = clausesOf(text).find((clause) => saysHowMuch(clause, key) || (ofAll.test(clause) && claimsOfSite.test(clause)));
    return said === undefined ? [] : [{ rule: notesAgreeWithFigures.id, path: [key], ...messages.ofSite(said) }];
  });
}

/** In digits, of money or persons; beside a title there is no other thing that it could count. */
const saysHowMuch = (clause: string, key: (typeof keys)[number]): boolean =>
  (key === 'title' || ofReports.test(clause)) &&
  readNumbers(clause).some(
    (each) => wantsFigure(each) && /^[^\p{Script=Han}]*\d/u.test(each.text) && (isMoneyUnit(each.unit) || personUnits.includes(each.unit)),
  );
