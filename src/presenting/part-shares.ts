import type { Figure } from '../domain/figure.ts';
import { isTargetOf } from '../domain/indicator-sides.ts';
import { type Account, type Part, partsOf, type Report } from '../domain/report.ts';
import { namesAverageScore, namesShare } from '../language/rate-words.ts';
import { unit } from '../language/units.ts';
import { rateOf } from './rates.ts';

/** A rate of another name than that of execution which several parts of a kind state (拨付率), with each part's own. */
export interface PartShares {
  readonly name: string;
  readonly byPart: ReadonlyMap<Account, Figure>;
}

/** The one that most of them state; null where no two state one by the same name. */
export function sharesOf(parts: readonly Part[], report: Report): PartShares | null {
  const stated = parts.flatMap((part) =>
    report.figures
      .filter((figure) => figure.subject === part.id && isShare(figure, part, report))
      .map((figure) => ({ part, figure, name: figure.label.replace(part.name, '').trim() })),
  );
  const byName = [...Map.groupBy(stated, ({ name }) => name)].filter(([, same]) => new Set(same.map(({ part }) => part)).size > 1);
  const [first] = byName.toSorted(([, a], [, b]) => b.length - a.length);
  return first ? { name: first[0], byPart: new Map(first[1].map(({ part, figure }) => [part, figure])) } : null;
}

const isShare = (figure: Figure, part: Part, report: Report): boolean =>
  figure.status === 'reported' &&
  figure.unit === unit.percent &&
  figure.period === report.year &&
  namesShare.test(figure.label) &&
  figure !== rateOf(part.funds) &&
  !isTargetOf(report, figure) &&
  !part.indicators.some(({ actual }) => actual === figure);

/** The average of its parts' scores that a report states, where it has no score of its own. */
export const averageOf = (report: Report): readonly (readonly [Account, Figure])[] => {
  const average = report.rating?.score.value ? undefined : report.figures.find((figure) => isAverageScore(figure, report));
  return average ? [[report, average]] : [];
};

const isAverageScore = (figure: Figure, report: Report): boolean =>
  figure.status === 'reported' &&
  figure.subject === null &&
  figure.unit === unit.points &&
  figure.period === report.year &&
  namesAverageScore.test(figure.label) &&
  !isTargetOf(report, figure) &&
  ![report, ...partsOf(report)].some(({ indicators }) => indicators.some(({ actual }) => actual === figure));
