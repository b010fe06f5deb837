import { type Figure, isKnown } from '../../../domain/figure.ts';
import { compare, zero } from '../../../language/decimal.ts';
import { againstLastYear, comparesTwo, grew, isGreater, leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, told } from './claim.ts';

/** 受益儿童比上年多, where the report prints a fall. */
export const changes: NoteClaim = (text, { report: { beneficiaries } }) =>
  clausesOf(text).flatMap((clause) => {
    const [, a, b] = againstLastYear.exec(clause) ?? [];
    const way = a ?? b;
    const group = (beneficiaries?.groups ?? []).find(({ figure }) => clause.includes(figure.label));
    if (!way || !group?.growth || !isKnown(group.growth) || leavesOpen.test(clause)) return [];
    const rose = compare(group.growth.value, zero) > 0;
    return grew.test(way) === rose ? [] : [{ said: clause, fact: messages.facts.change(group.figure.label, rose) }];
  });

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
