import { type Figure, isKnown } from '../../../domain/figure.ts';
import type { Group } from '../../../domain/report.ts';
import { compare, zero } from '../../../language/decimal.ts';
import {
  againstLastYear,
  beforeLastYear,
  comparesTwo,
  grew,
  isGreater,
  leavesOpen,
  messages,
} from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type Objection, told } from './claim.ts';
import { anyPersons, comparedThing, ofAllPersons } from './counts.words.ts';

/** 受益儿童比上年多, where the report prints a fall. */
export const changes: NoteClaim = (text, { report: { beneficiaries } }) =>
  clausesOf(text).flatMap((clause) => {
    const [, a, b] = againstLastYear.exec(clause) ?? [];
    const way = a ?? b;
    if (way && !leavesOpen.test(clause) && ofAllPersons.test(comparedThing.exec(clause)?.[1] ?? ''))
      return ofAllGroups(clause, grew.test(way), beneficiaries?.groups ?? []);
    const group = groupNamed(clause, beneficiaries?.groups ?? []);
    if (!way || !group?.growth || !isKnown(group.growth) || leavesOpen.test(clause)) return [];
    const rose = compare(group.growth.value, zero) > 0;
    return grew.test(way) === rose ? [] : [{ said: clause, fact: messages.facts.change(group.figure.label, rose) }];
  });

/** 补贴人数比上年减少, where those who are counted are several groups, of which one grew. */
function ofAllGroups(clause: string, rose: boolean, groups: readonly Group[]): Objection[] {
  const word = comparedThing.exec(clause)?.[1]?.replace(anyPersons, '') ?? '';
  const meant = groups.filter(({ figure, growth }) => growth && isKnown(growth) && figure.label.includes(word));
  const other = meant.find(({ growth }) => growth?.value && compare(growth.value, zero) > 0 !== rose);
  return other ? [{ said: clause, fact: messages.facts.change(other.figure.label, !rose) }] : [];
}

/** By its label, or by the end of it where only one group is called so: 失能老年人 of 发放护理补贴的失能老年人. */
function groupNamed(clause: string, groups: readonly Group[]): Group | undefined {
  const exact = groups.find(({ figure }) => clause.includes(figure.label));
  const [, name = ''] = beforeLastYear.exec(clause) ?? [];
  const like = name.length < 3 ? [] : groups.filter(({ figure }) => figure.label.endsWith(name));
  return exact ?? (like.length === 1 ? like[0] : undefined);
}

/** 男童比女童少. */
export const comparisons: NoteClaim = (text, { report: { figures } }) =>
  clausesOf(text).flatMap((clause) => {
    const [, first = '', second = '', way = ''] = comparesTwo.exec(clause) ?? [];
    const [a, b] = [called(first, figures), called(second, figures)];
    if (!a || !b || a.unit !== b.unit) return [];
    const order = compare(a.value, b.value);
    const isTrue = isGreater.test(way) ? order > 0 : order < 0;
    return isTrue ? [] : [{ said: clause, fact: messages.facts.counts(told(a), told(b)) }];
  });

const called = (name: string, figures: readonly Figure[]) =>
  figures.filter(isKnown).find(({ label, operator }) => operator === null && name.endsWith(label));
