import type { Figure } from '../domain/figure.ts';
import { isExact } from '../domain/rate.ts';
import { figureOf, type Report } from '../domain/report.ts';
import { decimalToText } from '../language/decimal.ts';
import { isMoneyUnit } from '../language/unit-scale.ts';
import { besideFormula, formulaText } from '../text/derived.ts';
import { inUnit, unitForAmounts } from './amount-unit.ts';
import { nameInFull } from './named-apart.ts';
import { shown } from './shown.ts';

/** How a derived figure was computed, in words and numbers: `决算数 799,998.85 元 ÷ 预算安排 800,000.00 元 = 99.99985625%`. Empty for others. */
export function explain(figure: Figure, report: Pick<Report, 'figures'>): string {
  const { formula } = figure;
  if (!formula) return '';
  const operands = formula.of.map((id) => figureOf(report, id));
  const unit = unitForAmounts(operands);
  const named = operands.map((operand) => `${nameInFull(operand, report, besideFormula.apart)} ${shown(inUnit(operand, unit))}`);
  const written = formulaText[formula.kind](named);
  switch (formula.kind) {
    case 'unadjusted':
    case 'growth':
    case 'lowerBound':
      return written;
    case 'growthBase':
      return isMoneyUnit(figure.unit) ? besideFormula.onlyAmount(written) : besideFormula.onlyWhole(written);
    case 'difference':
    case 'remainder':
    case 'sum':
      return besideFormula.equals(written, shown(inUnit(figure, unit)));
    case 'ratio':
      return besideFormula.equals(written, exactRate(figure));
    default: {
      const never: never = formula;
      return never;
    }
  }
}

/** A rate is explained with all its decimals; where they do not end, it says that they were cut. */
function exactRate(figure: Figure): string {
  if (!figure.value || !figure.ratio) return shown(figure);
  return `${decimalToText(figure.value)}%${isExact(figure.ratio) ? '' : besideFormula.cut}`;
}
