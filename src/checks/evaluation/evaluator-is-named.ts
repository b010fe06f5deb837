import { bodyNames, evaluatorSaid } from '../../text/evaluation-words.ts';
import { evaluatorWords } from '../../text/vocabulary.ts';
import type { Rule, Subject } from '../rule.ts';
import { messages, words } from './evaluator-is-named.words.ts';

type Evaluator = keyof typeof evaluatorWords;

/** Who evaluated decides how far the result is believed; the quotation has to say it. */
export const evaluatorIsNamed: Rule = {
  id: 'evaluator-is-named',
  group: 'evaluation',
  level: 'error',
  words,
  find: (subject) => {
    const { by, quote } = subject.file.evaluation ?? {};
    if (!by || !quote) return [];
    const said = evaluatorIn(quote, subject);
    const place = { in: 'project', path: ['evaluation', 'by'] } as const;
    if (said === by || (!said && by === 'unstated')) return [];
    if (said) return [{ place, ...messages.differs(quote, evaluatorWords[said], evaluatorWords[by]) }];
    return [{ place, level: 'warning', ...messages.unsaid(quote, evaluatorWords[by], evaluatorWords.unstated) }];
  },
};

function evaluatorIn(quote: string, { report }: Subject): Evaluator | undefined {
  const said = (Object.keys(evaluatorSaid) as (keyof typeof evaluatorSaid)[]).find((each) => evaluatorSaid[each].test(quote));
  if (said) return said;
  // The report's title names its body; a body of that name in the quotation is the publisher itself.
  return [...quote.matchAll(bodyNames)].some(([name]) => report.narrative.title.includes(name.slice(-3))) ? 'publisher' : undefined;
}
