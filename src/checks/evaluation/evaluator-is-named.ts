import { evaluatorIn, evaluatorQuoted, isInferred, knownBodies } from '../../domain/evaluator.ts';
import { type Block, tightText, withoutSpace } from '../../domain/narrative.ts';
import { deniedAhead, evaluatedByBody, evaluatorSaid, saysEvaluating } from '../../language/evaluation-words.ts';
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
    const { narrative } = report;
    const { by, quote: copied = '' } = file.evaluation ?? {};
    if (!by) return [];
    const bodies = knownBodies(report);
    const quote = evaluatorQuoted(withDenial(copied, narrative.blocks), bodies, report.facts);
    const place = { in: 'project', path: ['evaluation', 'by'] } as const;
    if (isInferred(by, quote, bodies))
      return [{ place, level: 'warning', ...messages.unsaid(quote, evaluatorWords[by], evaluatorWords.unstated) }];
    const said = evaluatorIn(quote, bodies);
    const { body = '' } = evaluatedByBody.exec(quote)?.groups ?? {};
    const isOther = by === 'publisher' && body !== '' && !narrative.title.includes(body) && !evaluatorSaid.publisher.test(body);
    if (isOther && (!said || said === by)) return [{ place, level: 'warning', ...messages.another(quote, body, evaluatorWords[by]) }];
    if (said && said !== by) return [{ place, ...messages.differs(quote, evaluatorWords[said], evaluatorWords[by]) }];
    return by !== 'unstated' && !saysEvaluating.test(quote) ? [{ place, level: 'warning', ...messages.onlyNamed(quote) }] : [];
  },
};

/** What was copied from behind a 没有 has lost what it says. */
function withDenial(quote: string, blocks: readonly Block[]): string {
  const words = withoutSpace(quote);
  const text = blocks.map(tightText).find((each) => each.includes(words)) ?? '';
  const [denial = ''] = deniedAhead.exec(text.slice(0, text.indexOf(words))) ?? [];
  return denial + quote;
}
