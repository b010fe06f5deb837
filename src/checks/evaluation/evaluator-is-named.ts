import { evaluatorIn } from '../../domain/evaluator.ts';
import { evaluatorWords } from '../../text/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './evaluator-is-named.words.ts';

/** Who evaluated decides how far the result is believed; the quotation has to say it. */
export const evaluatorIsNamed: Rule = {
  id: 'evaluator-is-named',
  group: 'evaluation',
  level: 'error',
  words,
  find: ({ file, report }) => {
    const { by, quote } = file.evaluation ?? {};
    if (!by) return [];
    const said = quote && evaluatorIn(quote, report.narrative.title);
    const place = { in: 'project', path: ['evaluation', 'by'] } as const;
    if (said === by || (!said && by === 'unstated')) return [];
    if (quote && said) return [{ place, ...messages.differs(quote, evaluatorWords[said], evaluatorWords[by]) }];
    return [{ place, level: 'warning', ...messages.unsaid(quote, evaluatorWords[by], evaluatorWords.unstated) }];
  },
};
