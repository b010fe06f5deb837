import { accountsOf } from '../../domain/accounts.ts';
import type { Figure } from '../../domain/figure.ts';
import { numbersOfIndicator } from '../../domain/indicator-sides.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ordersByAim, targetMissed, targetReached } from '../../language/attainment-words.ts';
import { anotherSubject, closesException, opensException } from '../../language/exception-words.ts';
import { isUpperBound } from '../../language/operator.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { attainedByAll } from './attained-by-all.ts';
import { type DeniedClaim, deniedClaims } from './attainment-claimed.ts';
import { messages, takenOut, words } from './attainment-words-agree.words.ts';
import { inSameSentence, longestNameInNote, type Mention, mentionsOf } from './mentions.ts';

/** What the text says of a target (reached, missed) is what its two numbers say. */
export const attainmentWordsAgree: Rule = {
  id: 'attainment-words-agree',
  group: 'claims',
  level: 'note',
  words,
  find({ report }) {
    const all = accountsOf(report).flatMap(({ account }) => account.indicators);
    const claimed = deniedClaims(report);
    const isKnown = ({ id }: Indicator, block: number) => claimed.some((each) => each.indicator.id === id && each.block === block);
    return [...claimed.map(denial), ...all.flatMap((each) => said(each, { report, all, isKnown })), ...saidOfAll(report)];
  },
};

function denial({ indicator, block, span: { start, end }, said, by }: DeniedClaim): Finding {
  const sides = numbersOfIndicator(indicator);
  const [actual, target] = sides ? [shown(sides.actual), shown(sides.target)] : ['', ''];
  const [name, what] = [indicatorName(indicator), messages.claimed[by](said, actual, target)];
  return { place: { in: 'narrative', block, start, end }, what: name.length > longestNameInNote ? what : `${name}：${what}`, fix: '' };
}

interface SaidIn {
  readonly report: Report;
  readonly all: readonly Indicator[];
  /** Whether a claim about it was found there already. */
  readonly isKnown: (indicator: Indicator, block: number) => boolean;
}

function said(indicator: Indicator, { report, all, isKnown }: SaidIn): Finding[] {
  const { actual, target, verdict, basis } = indicator;
  if (!actual || !target || (verdict !== 'met' && verdict !== 'missed') || basis === 'lowerBound') return [];
  const mentions = mentionsOf(report);
  const names = all.filter((each) => each.actual?.id !== actual.id).map(indicatorName);
  return mentions.flatMap((mention, i): Finding[] => {
    if (mention.figure.id !== actual.id || isKnown(indicator, mention.block.index)) return [];
    const own = ownWords(wordsAfter(mention, mentions.slice(i + 1), target), names);
    const isTakenOut = opensException.test(mention.before) && closesException.test(mention.after);
    const found = isTakenOut ? { verdict: 'missed', words: takenOut } : verdictSaid(own, target);
    if (!found || found.verdict === verdict) return [];
    const by = verdict === 'met' ? 'met' : 'notReached';
    const { block, start, end } = mention.statement;
    return [denial({ indicator, block, span: { start, end }, said: found.words, by })];
  });
}

interface VerdictSaid {
  readonly verdict: Verdict;
  readonly words: string;
}

function verdictSaid(words: string, { operator }: Figure): VerdictSaid | undefined {
  if (ordersByAim.test(words) && isUpperBound(operator)) return undefined;
  const said = (pattern: RegExp, verdict: Verdict): VerdictSaid | undefined => {
    const found = pattern.exec(words)?.[0];
    return found === undefined ? undefined : { verdict, words: found };
  };
  return said(targetMissed, 'missed') ?? said(targetReached, 'met');
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
