import { accountsOf } from '../domain/accounts.ts';
import { completionsIn } from '../domain/derive/account.ts';
import type { Funds, Report } from '../domain/report.ts';
import { computedAside, rateOf } from './rates.ts';
import { cutInReport } from './shown.ts';

/** What the opening of a page says of computed rates that it shows cut; null where none is in sight, though one may be further down. */
export function cutInOpening(report: Report): string | null {
  const opening = [report, ...report.parts.filter(({ kind }) => kind === 'project')];
  const inSight = new Set(opening.flatMap(({ funds }) => ratesShown(funds)));
  const further = new Set(accountsOf(report).flatMap(({ account }) => [account.funds.executionRate, ...completionsIn(account)]));
  return cutInReport({ figures: report.figures.filter((each) => !further.has(each) || inSight.has(each)) });
}

const ratesShown = (funds: Funds) => [rateOf(funds), computedAside(funds) === null ? null : funds.executionRate];
