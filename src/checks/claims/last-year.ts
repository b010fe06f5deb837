import { type Figure, isKnown } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { differInExtent } from '../../domain/scope-of.ts';
import { amountBefore } from '../../domain/year-before.ts';
import type { Decimal } from '../../language/decimal.ts';
import { inUnit } from '../../presenting/amount-unit.ts';
import type { Subject } from '../rule.ts';
import { inSameSentence, mentionsOf } from './mentions.ts';

/** Last year's number of a figure, as this report prints it or as last year's report did. */
export interface LastYear {
  readonly value: Decimal;
  readonly figure: Figure;
  readonly from: 'text' | 'report';
}

export function lastYearOf(figure: Figure, subject: Pick<Subject, 'report' | 'previous'>): LastYear | undefined {
  const { report, previous } = subject;
  const { blocks } = report.narrative;
  const found = printedLastYear(figure, subject) ?? publishedLastYear(figure, subject);
  const there = found?.from === 'report' && previous ? previous.narrative.blocks : blocks;
  return found && !differInExtent(figure, found.figure, blocks, there) ? found : undefined;
}

/** A number that the editor filed under the year before, of the same unit: by the figure's name, or in the sentence that speaks of the figure first. */
export function printedLastYear(figure: Figure, { report }: Pick<Subject, 'report'>): LastYear | undefined {
  const candidates = report.figures
    .filter(isKnown)
    .filter((each) => each.status === 'reported' && each.period === report.year - 1 && each.unit === figure.unit);
  if (candidates.length === 0) return undefined;
  const found = candidates.find(({ label }) => label.includes(figure.label)) ?? candidates.find((each) => isSaidOf(each, figure, report));
  return found && { value: found.value, figure: found, from: 'text' };
}

function isSaidOf(earlier: Figure, figure: Figure, report: Report): boolean {
  const mentions = mentionsOf(report);
  return mentions.some((mention) => {
    if (mention.figure.id !== earlier.id) return false;
    const first = mentions.find(
      (each) => inSameSentence(each, mention) && each.figure.period === report.year && each.figure.unit === figure.unit,
    );
    return first?.figure.id === figure.id;
  });
}

/** The same figure in last year's report of the project. */
export function publishedLastYear(figure: Figure, { previous }: Pick<Subject, 'previous'>): LastYear | undefined {
  const found = amountBefore(figure, previous);
  const value = found && inUnit(found, figure.unit).value;
  return found && value ? { value, figure: found, from: 'report' } : undefined;
}
