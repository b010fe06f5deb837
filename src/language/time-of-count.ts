import { sentenceStops } from './claim-words.ts';

/** Whether a count is of one day at the end of a period or of all that came in it, and the word that says so. */
export interface TimeOfCount {
  readonly kind: 'end' | 'whole';
  readonly word: string;
}

const end = /年末|年底|岁末|期末|截[至止到]|12\s*月\s*(?:31\s*日|[末底])/u;
const whole = /全年|当年|年内|年度内|累计|先后/u;
const stops = new RegExp(`[${sentenceStops}]`, 'u');

/**
 * What the words before a number say of its time: those of its own sentence, else of the count in the sentence before, whose
 * parts it may be. Null where they say both, or nothing.
 */
export function timeOfCount(before: string, unit: string): TimeOfCount | null {
  const [last = '', previous = ''] = before.split(stops).reverse();
  if (!isSilent(last)) return timeIn(last);
  const at = previous.lastIndexOf(unit);
  return unit !== '' && /\d\s*$/u.test(previous.slice(0, Math.max(at, 0))) ? timeIn(previous) : null;
}

const isSilent = (sentence: string): boolean => !end.test(sentence) && !whole.test(sentence);

function timeIn(sentence: string): TimeOfCount | null {
  const [day, period] = [end.exec(sentence)?.[0], whole.exec(sentence)?.[0]];
  if (day && !period) return { kind: 'end', word: day };
  return period && !day ? { kind: 'whole', word: period } : null;
}
