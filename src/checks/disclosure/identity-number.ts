/** GB 11643: place, date of birth, sequence, and a check by ISO 7064 MOD 11-2. */
export function isIdentityNumber(text: string): boolean {
  const digits = text.toUpperCase();
  if (!/^[1-8]\d{16}[\dX]$/.test(digits) || !isDate(digits.slice(6, 14))) return false;
  const sum = [...digits.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * 2 ** (17 - i), 0);
  return '10X98765432'.charAt(sum % 11) === digits.at(-1);
}

/** Where people part one: place, year, month and day, sequence. */
export const partsOfOne: readonly number[] = [6, 10, 12, 14, 17];

/** Eighteen digits that hold a date of birth, whatever the check says: one digit may be mistyped. */
export const looksLikeOne = (text: string): boolean =>
  /^[1-8]\d{16}[\dXx]$/.test(text) && /^(?:19|20)/.test(text.slice(6)) && isDate(text.slice(6, 14));

/** Before 1999: a year of two digits, no check. */
export const isFormerNumber = (text: string): boolean => /^[1-8]\d{14}$/.test(text) && isDate(`19${text.slice(6, 12)}`);

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return /^(?:18|19|20)/.test(digits) && time.getUTCMonth() + 1 === month && time.getUTCDate() === day;
}
