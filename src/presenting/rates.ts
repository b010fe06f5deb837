import { finestDigits, percentAgreement } from '../domain/agreement.ts';
import type { Figure } from '../domain/figure.ts';
import type { Funds } from '../domain/report.ts';
import { noRateText } from '../text/derived.ts';
import { zh } from '../text/readers/zh.ts';
import { shown } from './shown.ts';

/** The rate of execution: as the report prints it, else as computed. */
export const rateOf = ({ printedRate, executionRate }: Funds): Figure | null => printedRate ?? executionRate;

/** What stands in a table in place of the rate. */
export const insteadOfRate = ({ noRate }: Funds): string | undefined => (noRate ? noRateText[noRate].shown : undefined);

/** What the amounts give, where it is not the rate as printed. */
export function computedAside(funds: Funds): string | null {
  const computed = computedRateBeside(funds);
  return computed ? zh.report.facts.computed(shown(computed)) : null;
}

/** The rate that the amounts give, where the printed one is no rounding of it. */
export function computedRateBeside({ printedRate, executionRate }: Funds): Figure | null {
  if (!printedRate?.value || !executionRate?.ratio) return null;
  const outcome = percentAgreement(executionRate.ratio, printedRate.value, finestDigits(printedRate));
  return outcome === 'differs' ? executionRate : null;
}
