import type { Figure } from '../../domain/figure.ts';
import type { Indicator, Report } from '../../domain/report.ts';
import { allAttained, attained, failed } from '../../language/claim-words.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
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

function said({ actual, target, verdict, basis }: Indicator, report: Report): Finding[] {
  if (!actual || verdict === 'unknown' || basis === 'lowerBound') return [];
  const mentions = mentionsOf(report);
  return mentions.flatMap((mention, i): Finding[] => {
    if (mention.figure.id !== actual.id) return [];
    const following = wordsAfter(mention, mentions.slice(i + 1), target);
    const says = failed.test(following) ? 'missed' : attained.test(following) ? 'met' : verdict;
    return says === verdict ? [] : [noteAt(mention.statement, messages[verdict](shown(actual), shown(target)))];
  });
}

/** Up to the next number of the sentence that is not the target itself. */
function wordsAfter(mention: Mention, later: readonly Mention[], target: Figure): string {
  const next = later.find((each) => inSameSentence(each, mention) && each.figure.id !== target.id);
  return next ? mention.after.slice(0, Math.max(0, next.statement.start - mention.statement.end)) : mention.after;
}

/** 顺利完成本年度绩效目标, where the report's own numbers miss one. */
function saidOfAll({ indicators, narrative }: Report): Finding[] {
  const missed = indicators.filter(({ verdict }) => verdict === 'missed');
  if (missed.length === 0) return [];
  return narrative.blocks.flatMap(({ kind, index, text }): Finding[] => {
    const words = kind === 'paragraph' ? allAttained.exec(text) : null;
    if (!words || failed.test(words[0])) return [];
    const names = missed.map(({ path, target }) => path.at(-1) ?? target.label);
    const place = { in: 'narrative', block: index, start: words.index, end: words.index + words[0].length } as const;
    return [{ place, what: messages.notAll(words[0], names), fix: '' }];
  });
}
