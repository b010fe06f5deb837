import { type BudgetPhase, type Figure, isKnown } from '../../../domain/figure.ts';
import { yuanOf } from '../../../domain/money.ts';
import { type Report, sourcesOf } from '../../../domain/report.ts';
import { isGradeOf } from '../../../domain/schemes.ts';
import { notReached } from '../../../language/attainment-words.ts';
import { compare, decimal, multiply } from '../../../language/decimal.ts';
import { gradesGiven } from '../../../language/grade-words.ts';
import { hasInOrder } from '../../../language/in-order.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, told } from './claim.ts';
import {
  allFrom,
  comparesWithin,
  gradeCalled,
  isAbove,
  isEqual,
  isMinority,
  missedNone,
  ofAGeneralKind,
  ofAllIndicators,
  shareInWords,
  stageNamed,
  stagesBeside,
} from './wholes.words.ts';

/** 年度目标没有全部完成, where every indicator reached its target. */
export const allReachedAfterAll: NoteClaim = (text, { report: { indicators } }) => {
  if (indicators.length === 0 || indicators.some(({ verdict }) => verdict !== 'met')) return [];
  const isFalse = (clause: string) => ofAllIndicators.test(clause) && notReached.test(clause) && !missedNone.test(clause);
  return clausesOf(text).flatMap((clause) => (isFalse(clause) ? [{ said: clause, fact: messages.facts.allMet }] : []));
};

/** 调整后预算少于年初预算. */
export const stages: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause) => {
    const { way = '', than = '', ...names } = stagesBeside.exec(clause)?.groups ?? {};
    const [first, second] = [totalNamed(names, report), totalNamed(stageNamed.exec(than)?.groups ?? {}, report)];
    const [a, b] = [first && yuanOf(first), second && yuanOf(second)];
    if (!first || !second || !a || !b) return [];
    return sign(way) === compare(a, b) ? [] : [{ said: clause, fact: messages.facts.counts(told(first), told(second)) }];
  });

const sign = (way: string): number => (isEqual.test(way) ? 0 : isAbove.test(way) ? 1 : -1);

function totalNamed(names: Readonly<Record<string, string | undefined>>, { funds }: Report): Figure | null {
  const phase = Object.keys(names).find((each) => names[each] !== undefined) as BudgetPhase | undefined;
  if (!phase || funds.conflicting.some((each) => each.phase === phase)) return null;
  return phase === 'received' ? (funds.stated.find((each) => each.phase === phase && isKnown(each)) ?? null) : funds[phase];
}

/** 资金全部由县级承担, where there are other sources. */
export const oneSource: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause) => {
    const level = allFrom.exec(clause)?.groups?.['level']?.replace(messages.levelEnd, '');
    const other = level ? sourcesOf(report).find(({ name }) => !name.includes(level)) : undefined;
    const isNamed = level !== undefined && sourcesOf(report).some(({ name }) => name.includes(level));
    return other && isNamed ? [{ said: clause, fact: messages.facts.otherSource(other.name) }] : [];
  });

/** 脱贫人口占受益人口的大半; 独居老人多于脱贫人口. */
export const groups: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause) => {
    const share = shareInWords.exec(clause)?.groups;
    const [part, whole] = [called(share?.['part'], report), called(share?.['whole'], report)];
    if (share && part && whole && part.unit === whole.unit) {
      const order = compare(multiply(part.value, decimal(2n)), whole.value);
      const isTrue = isMinority.test(share['share'] ?? '') ? order <= 0 : order >= 0;
      return isTrue ? [] : [{ said: clause, fact: messages.facts.counts(told(part), told(whole)) }];
    }
    const sides = comparesWithin.exec(clause)?.groups;
    const [a, b] = [called(sides?.['a'], report), called(sides?.['b'], report)];
    if (!sides || !a || !b || a === b || a.unit !== b.unit) return [];
    return sign(sides['way'] ?? '') === compare(a.value, b.value) ? [] : [{ said: clause, fact: messages.facts.counts(told(a), told(b)) }];
  });

/** By its name, or by one that leaves words of it out (受益人口 of 受益农村人口), where only one has them in that order. */
function called(name: string | undefined, { beneficiaries }: Report) {
  if (!name) return undefined;
  const counts = (beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]).filter(isKnown);
  const exact = counts.filter(({ label, operator }) => operator === null && name === label);
  const like = name.length < 3 ? [] : counts.filter(({ label, operator }) => operator === null && hasInOrder(label, name));
  return exact[0] ?? (like.length === 1 ? like[0] : undefined);
}

/** 得分为差, where the grade is another. */
export const grades: NoteClaim = (text, { report: { rating } }) =>
  clausesOf(text).flatMap((clause) => {
    const said = gradeCalled.exec(clause)?.groups?.['grade'];
    const given = rating?.grade;
    // What gradesGiven hears is an error of another rule.
    if (!said || !given || !rating || ofAGeneralKind.test(clause) || gradesGiven(clause).length > 0) return [];
    return isGradeOf(rating, said) ? [] : [{ said: clause, fact: messages.facts.grade(given) }];
  });
