import type { Figure } from '../../domain/figure.ts';
import type { Group } from '../../domain/report.ts';
import { add, type Decimal, subtract, zero } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { isCount, placeOf, printedCounts, sensitiveGroups } from './cells.ts';
import { messages, words } from './sums-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';

/** Sums of more parts than this are not formed: nobody forms them by chance, and they double with each part. */
const mostParts = 10;

/**
 * Counts that stand elsewhere in the report, against the group and every sum of its parts: where one is larger by very few,
 * and holds the other, the few are published.
 */
export const sumsAreShielded: Rule = {
  id: 'sums-are-shielded',
  group: 'disclosure',
  level: 'warning',
  words,
  find: (subject) => sensitiveGroups(subject).flatMap((group) => findingsOf(subject, group)),
};

function findingsOf(subject: Subject, { figure, parts }: Group): Finding[] {
  const groups = (subject.report.beneficiaries?.groups ?? []).map((each) => each.figure).filter(isCount);
  const own = [figure, ...parts].map(({ id }) => id);
  const sums = [
    ...sumsOf(groups.filter(({ unit }) => unit === figure.unit)).filter(({ of }) => of.includes(figure)),
    ...sumsOf(parts.filter(isCount).filter(({ unit }) => unit === figure.unit)),
  ];
  return printedCounts(subject)
    .filter(({ id, unit }) => !own.includes(id) && unit === figure.unit)
    .flatMap((whole) => {
      const close = sums.find(
        ({ of, value }) =>
          !of.includes(whole) &&
          standingOfCount({ value: subtract(whole.value, value), unit: whole.unit }, thresholdsOf(subject.site)) === 'block',
      );
      if (!close) return [];
      const left = shown({ ...whole, value: subtract(whole.value, close.value) });
      const labels = close.of.map(({ label }) => label);
      return [{ place: placeOf(subject, whole.id), ...messages.close(whole.label, labels, left) }];
    });
}

interface Sum {
  readonly of: readonly Figure[];
  readonly value: Decimal;
}

function sumsOf(counts: readonly (Figure & { readonly value: Decimal })[]): Sum[] {
  const sums: Sum[] = [];
  for (const count of counts.slice(0, mostParts)) {
    sums.push(...[{ of: [], value: zero }, ...sums].map(({ of, value }) => ({ of: [...of, count], value: add(value, count.value) })));
  }
  return sums;
}
