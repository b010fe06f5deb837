import { type Figure, isKnown } from '../domain/figure.ts';
import type { Account } from '../domain/report.ts';
import { isOfPersons } from '../language/unit-scale.ts';
import { zh } from '../text/readers/zh.ts';
import { insteadByParts } from './apart.ts';

/** Whom an account counts, for a table of several: its total, or else each group by its name. */
export interface CountedInRow {
  readonly figures: readonly Figure[];
  /** What stands there without any; empty beside others. */
  readonly instead: string;
}

export function countedInRow(account: Account): CountedInRow {
  const figures = countedOf(account);
  if (figures.length > 0) return { figures, instead: '' };
  return { figures, instead: insteadByParts(account, (part) => countedOf(part).length > 0) ?? zh.undisclosed };
}

/** Its total, or else each group; none where it counts nobody. */
export function countedOf({ beneficiaries }: Pick<Account, 'beneficiaries'>): readonly Figure[] {
  if (!beneficiaries) return [];
  const { total, groups } = beneficiaries;
  return isKnown(total) ? [total] : groups.map(({ figure }) => figure).filter(isKnown);
}

/** What heads the column: of persons alone, or of households, visits and the like as well. */
export const countedHead = (accounts: readonly Account[]): string =>
  accounts.flatMap(countedOf).every((figure) => isOfPersons(figure.unit)) ? zh.project.columns.people : zh.project.counted;
