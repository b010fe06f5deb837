import { type Figure, isKnown } from '../../domain/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { differInExtent } from '../../domain/scope-of.ts';
import { statedBefore } from '../../domain/year-before.ts';
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

type AmongReports = Pick<Subject, 'report' | 'folders' | 'part'>;

export function lastYearOf(figure: Figure, subject: AmongReports): LastYear | undefined {
  const { blocks } = subject.report.narrative;
  const printed = printedLastYear(figure, subject);
  const published = printed ? undefined : publishedLastYear(figure, subject);
  const found = printed ?? published;
  return found && !differInExtent(figure, found.figure, blocks, published?.there ?? blocks) ? found : undefined;
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

interface PublishedLastYear extends LastYear {
  /** The text that states it. */
  readonly there: Narrative['blocks'];
}

/** The same figure as a report of last year states it. */
export function publishedLastYear(figure: Figure, { report, folders, part }: AmongReports): PublishedLastYear | undefined {
  const found = statedBefore(figure, { report, reports: folders.reports, parts: part?.among });
  const value = found && inUnit(found.figure, figure.unit).value;
  return found && value ? { value, figure: found.figure, from: 'report', there: found.report.narrative.blocks } : undefined;
}
