import type { Figure } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { statedBefore } from '../../domain/year-before.ts';
import { compare, decimal, multiply } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './amounts-keep-their-scale.words.ts';

/** 1 元 taken for 1 万元 passes every ratio; held against last year's amount, or its own total, it shows. */
export const amountsKeepTheirScale: Rule = {
  id: 'amounts-keep-their-scale',
  group: 'money',
  level: 'warning',
  words,
  find: ({ report, folders: { reports }, file }) =>
    statedFigures(file).flatMap(({ id, at, within }): Finding[] => {
      const figure = report.figures.find((each) => each.id === id);
      const earlier = figure && statedBefore(figure, { report, reports })?.figure;
      if (!figure || within[0] !== 'funds') return [];
      const place = { in: 'project', path: [...at, 'unit'] } as const;
      if (earlier && isFarOff(figure, earlier)) return [{ place, ...messages.fromLastYear(figure.label, shown(figure), shown(earlier)) }];
      const { finalAccount, budget } = report.funds;
      return figure === finalAccount && budget && isFarOff(figure, budget)
        ? [{ place, ...messages.fromBudget(shown(figure), shown(budget)) }]
        : [];
    }),
};

/** Some 10,000 times more or less: a project grows or shrinks by less. */
function isFarOff(a: Figure, b: Figure): boolean {
  const [x, y] = [yuanOf(a), yuanOf(b)];
  if (!x || !y || x.coefficient <= 0n || y.coefficient <= 0n) return false;
  const [large, small] = compare(x, y) > 0 ? [x, y] : [y, x];
  const atLeast = (times: bigint) => compare(large, multiply(small, decimal(times))) >= 0;
  return atLeast(2_000n) && !atLeast(50_000n);
}
