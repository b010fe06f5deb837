import { allOf } from '../../language/all-of.ts';
import { isIdentityNumber, looksLikeOne } from './identity-number.ts';
import { longerCode, ofPersons } from './identity-numbers-stay-out.words.ts';
import { isNamedCode } from './named-codes.words.ts';

interface Within {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly isDoubtful: boolean;
}

/**
 * An identity number that is a part of a code: the number of a disability card is that of the person with two digits for kind and
 * degree behind it (43012419850312451942, then B1 for a card renewed). Behind words for such a paper anywhere in the code, else
 * at the front of one of digits.
 */
export function identityNumbersInCodes(text: string): Within[] {
  return allOf(text, longerCode).flatMap(({ 0: code, index: start }): Within[] => {
    const isNamed = ofPersons.test(text.slice(Math.max(0, start - 24), start));
    if (!isNamed && (isNamedCode(text, start) || !/^\d{17}[\dXx]\d{1,8}(?:[A-Za-z]\d{1,2})?$/.test(code))) return [];
    const offsets = isNamed ? [...Array(code.length - 17).keys()] : [0];
    const found = offsets.map((at) => ({ at, digits: code.slice(at, at + 18) }));
    const certain = found.find(({ digits }) => isIdentityNumber(digits));
    const perhaps = certain ?? (isNamed ? found.find(({ at, digits }) => at <= 3 && looksLikeOne(digits)) : undefined);
    if (!perhaps) return [];
    return [{ digits: perhaps.digits, start: start + perhaps.at, end: start + perhaps.at + 18, isDoubtful: !certain || !isNamed }];
  });
}
