import type { Report } from '../domain/report.ts';
import { zh } from '../text/readers/zh.ts';
import { isAdjusted } from './budget-name.ts';
import { rateOf } from './rates.ts';
import { cutNote } from './shown.ts';

/** What stands under a table of the money of several reports: that a budget is one as changed, that a rate is cut; null where neither is. */
export function tableRemarks(reports: readonly Pick<Report, 'funds'>[]): string | null {
  const hasAdjusted = reports.some(({ funds }) => funds.budget !== null && isAdjusted(funds.budget));
  const cut = cutNote(reports.map(({ funds }) => rateOf(funds)));
  return [hasAdjusted ? zh.budgets : '', cut ?? ''].join('') || null;
}
