import { type Decimal, decimal, decimalToText, divideTruncated, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatStated } from '../../text/readers/format.ts';

/** What a printed percentage should be: two decimals of it, cut; two more than are printed where those are more than two, or were cut themselves. */
export const exactPercent = (numerator: Decimal, denominator: Decimal, printed: number, isCut = false): string =>
  formatStated(
    decimalToText(
      divideTruncated(multiply(numerator, decimal(100n)), denominator, printed > 2 || (isCut && printed === 2) ? printed + 2 : 2),
    ),
    unit.percent,
  );
