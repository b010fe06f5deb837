import type { Figure } from '../domain/figure.ts';
import { statesNoTotal } from '../domain/no-total.ts';
import type { Report } from '../domain/report.ts';
import { apartWords as words } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { type FirstAsked, type ToldApart, toldApart, toldBy } from './apart.ts';

interface Item {
  readonly told: ToldApart;
  readonly what: string;
}

/** Of the money: by how many parts it is stated where the whole does not, and what theirs come to. */
export interface MoneyApart {
  readonly said: string;
  readonly sums: readonly Figure[];
}

export function moneyApart(report: Report): MoneyApart | null {
  const { funds, listed } = report;
  const isNoneStated = funds.stated.length === 0;
  const told = isNoneStated ? toldBy(report, (part) => part.funds.stated.length > 0) : null;
  const items = told ? [{ told, what: words.amounts }] : sidesApart(report, ['budget', 'finalAccount']);
  const [first] = items;
  if (!first) return null;
  return {
    said: `${sentence(items)}${told && statesNoTotal(report) ? words.noTotal : ''}`,
    sums: listed.flatMap(({ kind, sum }) => (sum && kind === first.told.kind ? [sum] : [])),
  };
}

/** The same of grade and score; null where the whole has its own, or nobody. */
export function ratingApart(report: Report): string | null {
  const items = sidesApart(report, ['grade', 'score']);
  return items.length > 0 ? `${sentence(items)}${words.stop}` : null;
}

const names: Readonly<Record<FirstAsked, string>> = {
  budget: zh.report.facts.budget,
  finalAccount: zh.report.facts.final,
  grade: zh.report.facts.grade,
  score: zh.edition.columns.score,
};

const sidesApart = (report: Report, sides: readonly FirstAsked[]): readonly Item[] =>
  sides.flatMap((side) => {
    const told = toldApart(report, side);
    return told ? [{ told, what: names[side] }] : [];
  });

/** What as many of one kind state is said together. */
function sentence(items: readonly Item[]): string {
  const groups = Map.groupBy(items, ({ told }) => `${told.kind} ${told.count}`);
  return words.states(
    [...groups.values()].map((group) => {
      const { kind, count } = (group[0] as Item).told;
      return words.item(words.count(count, partKindWords[kind]), group.map(({ what }) => what).join(words.list));
    }),
    items.every(({ told }) => told.count === 1),
  );
}
