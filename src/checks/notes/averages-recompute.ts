import { agreement, printedDigits } from '../../domain/agreement.ts';
import { add, decimal, decimalToText, divideRounded, zero } from '../../language/decimal.ts';
import { averageBefore } from '../../language/summary-words.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { formatStated } from '../../text/readers/format.ts';
import { mentionsOf, noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { isOfAll, projectsOf } from './all-projects.ts';
import { messages, words } from './averages-recompute.words.ts';

/** The average of what all projects scored, where the text says that it is theirs. */
export const averagesRecompute: Rule = {
  id: 'averages-recompute',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) => {
    const projects = projectsOf(report);
    const scores = projects.flatMap(({ rating }) => rating?.score.value ?? []);
    if (projects.length === 0 || scores.length < projects.length) return [];
    const [numerator, denominator] = [scores.reduce(add, zero), decimal(BigInt(scores.length))];
    return mentionsOf(report).flatMap(({ figure, statement, before }): Finding[] => {
      if (figure.subject !== null || figure.unit !== unit.points || figure.period !== report.year) return [];
      if (!averageBefore.test(before) || !isOfAll(statement, scores.length, report)) return [];
      const digits = printedDigits(statement.printed);
      const outcome = agreement({ numerator, denominator }, figure.value, digits);
      const exact = formatStated(decimalToText(divideRounded(numerator, denominator, digits)), unit.points);
      return outcome === 'rounded' ? [] : [noteAt(statement, messages[outcome](scores.length, exact, shown(figure)))];
    });
  },
};
