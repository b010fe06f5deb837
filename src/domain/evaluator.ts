import { allOf } from '../language/all-of.ts';
import { bodyNames, commissioned, evaluatorSaid, firmWasCommissioned, notEvaluatedBy } from '../language/evaluation-words.ts';
import type { evaluatorWords } from '../text/vocabulary.ts';

export type Evaluator = keyof typeof evaluatorWords;

/** Who evaluated by these words of a report; undefined where they do not say. The report's title names its body. */
export function evaluatorIn(quote: string, title: string): Evaluator | undefined {
  if (firmWasCommissioned.test(quote)) return 'thirdParty';
  const affirmed = quote.replace(notEvaluatedBy, '').replace(commissioned, '');
  const said = (Object.keys(evaluatorSaid) as (keyof typeof evaluatorSaid)[]).find((each) => evaluatorSaid[each].test(affirmed));
  if (said) return said;
  // A body of that name in the quotation is the publisher itself.
  return allOf(affirmed, bodyNames).some(([name]) => title.includes(name.slice(-3))) ? 'publisher' : undefined;
}

/** Whether somebody is named as the evaluator whom the quoted words (empty where nothing is quoted) do not name: the editor's conclusion, not the report's statement. */
export const isInferred = (by: Evaluator, quote: string, title: string): boolean =>
  by !== 'unstated' && evaluatorIn(quote, title) === undefined;
