import { lastSaidAt } from '../../domain/indicator-sides.ts';
import type { Indicator, Report } from '../../domain/report.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding } from '../rule.ts';

/** A note for readers where the text speaks last of an indicator, of each for which there is something to say. */
export const besideIndicators = (
  { indicators }: Pick<Report, 'indicators'>,
  remark: (indicator: Indicator) => string | undefined,
): readonly Finding[] =>
  indicators.flatMap((indicator) => {
    const statement = lastSaidAt(indicator);
    const text = statement && remark(indicator);
    return statement && text ? [noteAt(statement, text)] : [];
  });
