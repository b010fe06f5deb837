import type { Figure } from '../../domain/figure.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ordersByAim, targetMissed, targetReached } from '../../language/attainment-words.ts';
import { anotherSubject, closesException, opensException } from '../../language/exception-words.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { attainedByAll } from './attained-by-all.ts';
import { messages, words } from './attainment-words-agree.words.ts';
import { inSameSentence, type Mention, mentionsOf, noteAt } from './mentions.ts';

/** What the text says of a target (reached, missed) is what its two numbers say. */
export const attainmentWordsAgree: Rule = {
  id: 'attainment-words-agree',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report }) => [...report.indicators.flatMap((each) => said(each, report)), ...saidOfAll(report)],
};

function said(indicator: Indicator, report: Report): Finding[] {
  const { actual, target, verdict, basis } = indicator;
  if (!actual || !target || (verdict !== 'met' && verdict !== 'missed') || basis === 'lowerBound') return [];
  const mentions = mentionsOf(report);
  const names = report.indicators.filter((each) => each.actual?.id !== actual.id).map(indicatorName);
  return mentions.flatMap((mention, i): Finding[] => {
    if (mention.figure.id !== actual.id) return [];
    const following = wordsAfter(mention, mentions.slice(i + 1), target);
    const isTakenOut = opensException.test(mention.before) && closesException.test(mention.after);
    const own = isTakenOut ? '' : ownWords(following, names);
    const says = isTakenOut ? 'missed' : (verdictSaid(own, target) ?? verdict);
    return says === verdict ? [] : [noteAt(mention.statement, messages[verdict](indicatorName(indicator), shown(actual), shown(target)))];
  });
}

function verdictSaid(words: string, { operator }: Figure): Verdict | undefined {
  if (ordersByAim.test(words) && (operator === '≤' || operator === '<')) return undefined;
  if (targetMissed.test(words)) return 'missed';
  return targetReached.test(words) ? 'met' : undefined;
}

/** Up to the next number of the sentence that is not the target itself. */
function wordsAfter(mention: Mention, later: readonly Mention[], target: Figure): string {
  const next = later.find((each) => inSameSentence(each, mention) && each.figure.id !== target.id);
  return next ? mention.after.slice(0, Math.max(0, next.statement.start - mention.statement.end)) : mention.after;
}

/** Up to where the sentence turns to another indicator, or to the rest. */
function ownWords(words: string, others: readonly string[]): string {
  const turns = [words.search(anotherSubject), ...others.map((each) => words.indexOf(each))].filter((at) => at >= 0);
  return words.slice(0, Math.min(words.length, ...turns));
}

/** 顺利完成本年度绩效目标, where the report's own numbers miss one. */
const saidOfAll = (report: Report): Finding[] =>
  attainedByAll(report).map(({ block, span, said, missed }) => ({
    place: { in: 'narrative', block, ...span },
    what: messages.notAll(said, missed.map(indicatorName)),
    fix: '',
  }));
