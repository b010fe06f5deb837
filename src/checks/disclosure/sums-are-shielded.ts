import { type Figure, isKnown } from '../../domain/figure.ts';
import type { Group } from '../../domain/report.ts';
import { sentenceEnds } from '../../language/claim-words.ts';
import { add, type Decimal, subtract, zero } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { fieldOf, isCount, type Known, printedCounts, sensitiveGroups } from './cells.ts';
import { sensitiveWordOf } from './counted.ts';
import { messages, words } from './sums-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';

/** Sums of more parts than this are not formed: nobody forms them by chance, and they double with each part. */
const mostParts = 10;

/**
 * Counts that stand elsewhere in the report, against the group and every sum of its parts: where one is larger by very few,
 * and holds the other, the few are published. So are those few of the group whom another count of such persons leaves out.
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
  const others = printedCounts(subject).filter(({ id, unit }) => !own.includes(id) && unit === figure.unit);
  return others
    .flatMap((other) => partOf(other, figure, subject) ?? [])
    .concat(
      others.flatMap((whole) => {
        const close = sums.find(
          ({ of, value }) =>
            !of.includes(whole) &&
            standingOfCount({ value: subtract(whole.value, value), unit: whole.unit }, thresholdsOf(subject.site)) === 'block',
        );
        if (!close) return [];
        const left = shown({ ...whole, value: subtract(whole.value, close.value) });
        const labels = close.of.map(({ label }) => label);
        return [{ place: fieldOf(subject, whole.id), ...messages.close(whole.label, labels, left) }];
      }),
    );
}

/** A count of such persons that is smaller than the group by very few, so that the few are those whom it leaves out. */
function partOf(other: Known, figure: Figure, subject: Subject): Finding | undefined {
  if (!isKnown(figure) || (sensitiveWordOf(other, subject) === undefined && !isBeside(other, figure, subject))) return undefined;
  const left = { ...other, value: subtract(figure.value, other.value) };
  if (standingOfCount(left, thresholdsOf(subject.site)) !== 'block') return undefined;
  return { place: fieldOf(subject, other.id), ...messages.close(figure.label, [other.label], shown(left)) };
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

/** In one sentence with the group. */
const isBeside = (other: Figure, figure: Figure, { report }: Subject): boolean =>
  other.statements.some((a) =>
    figure.statements.some((b) => {
      const text = report.narrative.blocks[a.block]?.text ?? '';
      return a.block === b.block && !sentenceEnds.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
    }),
  );
