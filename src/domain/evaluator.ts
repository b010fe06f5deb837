import { allOf } from '../language/all-of.ts';
import {
  bodyNames,
  commissioned,
  commissions,
  evaluatorSaid,
  firmWasCommissioned,
  notEvaluatedBy,
  saysEvaluating,
} from '../language/evaluation-words.ts';
import type { evaluatorWords } from '../text/vocabulary.ts';
import { type Narrative, withoutSpace } from './narrative.ts';
import type { ReportFact } from './report-facts.ts';

export type Evaluator = keyof typeof evaluatorWords;

/** The bodies that a report's readers know by name: its title may hold the publisher's; empty where nothing is known. */
export interface KnownBodies {
  readonly title: string;
  readonly publisher: string;
  /** As the report prints it. */
  readonly department: string;
}

interface NamesInReport {
  readonly narrative: Pick<Narrative, 'title'>;
  readonly publisherName: string;
  readonly facts: readonly ReportFact[];
}

export const knownBodies = ({ narrative, publisherName, facts }: NamesInReport): KnownBodies => ({
  title: narrative.title,
  publisher: publisherName,
  department: facts.find(({ key }) => key === 'department')?.words ?? '',
});

/** Who evaluated by these words of a report; undefined where they do not say. */
export function evaluatorIn(quote: string, bodies: KnownBodies): Evaluator | undefined {
  if (firmWasCommissioned.test(quote)) return 'thirdParty';
  const affirmed = quote.replace(notEvaluatedBy, '').replace(commissioned, '');
  const said = (Object.keys(evaluatorSaid) as (keyof typeof evaluatorSaid)[]).find((each) => evaluatorSaid[each].test(affirmed));
  if (said) return said;
  // A body of that name in the quotation is the publisher itself.
  if (allOf(affirmed, bodyNames).some(([name]) => bodies.title.includes(name.slice(-3)))) return 'publisher';
  if (evaluates(bodies.publisher, affirmed)) return 'publisher';
  return evaluates(bodies.department, affirmed) ? 'superior' : undefined;
}

/** 评价单位：示例局评价小组; not 示例局委托示例公司评价. */
function evaluates(body: string, quote: string): boolean {
  const [name, text] = [withoutSpace(body), withoutSpace(quote)];
  const at = name === '' ? -1 : text.indexOf(name);
  return at >= 0 && saysEvaluating.test(text.replace(name, '')) && !commissions.test(text.slice(at + name.length));
}

/** Whether somebody is named as the evaluator whom the quoted words (empty where nothing is quoted) do not name: the editor's conclusion, not the report's statement. */
export const isInferred = (by: Evaluator, quote: string, bodies: KnownBodies): boolean =>
  by !== 'unstated' && evaluatorIn(quote, bodies) === undefined;

/** The words on who evaluated: those quoted or, where they leave it open, with those that the report prints under 评价单位 behind them. */
export function evaluatorQuoted(quote: string, bodies: KnownBodies, facts: readonly ReportFact[]): string {
  const assessor = facts.find(({ key }) => key === 'assessor');
  const printed = assessor && `${assessor.name}：${assessor.words}`;
  if (!printed || evaluatorIn(quote, bodies) !== undefined || evaluatorIn(printed, bodies) === undefined) return quote;
  return [quote, printed].filter(Boolean).join('\n');
}
