import { type NarrativeNumber, wantsFigure } from './narrative-number.ts';
import { readNumbers } from './read-numbers.ts';

/** Words that only compare: 不低于95%, 24小时内. */
const compares =
  /^(?:[≥≤><=＞＜＝≧≦⩾⩽约\s]|[大小高低多少]于|等于|不[大小高低多少]于|不超过|不足|未超过|超过|至少|最多|至多|达到?|完成|为|及?以[上下内]|之?内|[（）()]含?|[。；;，,])*$/u;

/**
 * The one number that a text is, with its unit and its comparison and nothing else (≥95%, 12场, 不超过24小时): what an editor has to
 * register as a number. None in a range, a date, a mask (≥**人), or in words that say more than the number.
 */
export function plainNumber(text: string): NarrativeNumber | undefined {
  const [number, ...more] = readNumbers(text);
  if (!number || more.length > 0 || !wantsFigure(number) || number.values.length !== 1) return undefined;
  const outside = text.slice(0, number.start) + text.slice(number.start + number.text.length);
  return compares.test(outside) ? number : undefined;
}

export const isPlainNumber = (text: string): boolean => plainNumber(text) !== undefined;
