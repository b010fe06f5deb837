import { aimBehind } from './describing-words.ts';
import { andWords } from './joining-words.ts';
import type { Span } from './numbers/narrative-number.ts';

/** 老年母亲和女童分别为 14 人和 25 人: n names before 分别 are of n numbers behind it, in their order. */

/** A name by its place in the words before 分别; `of`: what the numbers to come are of each, where the name leaves it out. */
export interface NameInTurn extends Span {
  readonly of: string;
}

/** From what parts names most surely: 资金和物资、人员和场地 are two. */
const separators = [/、/gu, new RegExp(`、|${andWords}`, 'gu'), new RegExp(andWords, 'gu')] as const;
const clauseMark = /[，,；;：:]/gu;
const anySeparator = new RegExp(`[，,、；;：:]|${andWords}`, 'gu');
const listMark = new RegExp(`^\\s*(?:、|${andWords})?\\s*`, 'u');

/** Between two numbers of the list: 、约, 和不足. */
export const goesOnInTurn = new RegExp(
  `^[^\\S\\n]*(?:[、，,]|${andWords})(?:${andWords})?(?:[^\\S\\n]|大?约|近|达到?|为|[不未][足到]|不[低高少多]于|不?超过?|逾|仅|[≥≤<>=＝＜＞])*$`,
  'u',
);
/** Between 分别 and its first number. */
export const beginsInTurn = /^[^，,。；;、\n]{0,16}$/u;
/** Of the words between 分别 and its first number what tells nothing of it; 新增护栏 is said of each. */
export const saysOnly = /大?约|近|达到?|[为是有]|不[足低高少多]于?|不?超过?|逾|仅|[≥≤<>=＝＜＞：:]|\s/gu;
const wordsOfAll = /的(?<of>[^的，,、]{1,12})$/u;
/** 高龄津贴和改造费支出: what is measured of each, without 的. */
const measureOfAll =
  /.(?<of>(?:预算)?(?:支出|决算|金额|执行率|到位率)|预算数?|执行数|得分|[人户件天次]数|人次|数量|面积|长度|里程|时长|占比|比例|满意度|(?:完成|达标|合格|达成)率)$/u;
/** 残疾人和低保户，人均补助分别为: the clause before holds the names, the last what is measured of each. */
const measureAlone = /^\s*(?:其中|全年|本年度?|当年|年末|年底|实际|累计|合计|共计?)*(?<of>(?:(?![、和及与])\p{Script=Han}){0,12})\s*$/u;
const behindComma = /^[^\S\n]*[，,；;][^\S\n]*(?<of>\p{Script=Han}{1,12})$/u;

/** Brackets and what they hold, blanked: nothing in them is a name or a number of the list. */
export const withoutBrackets = (text: string): string => text.replace(/[（(][^（）()]*[）)]/gu, (all) => ' '.repeat(all.length));

/**
 * The names that stand in the words before 分别, `count` of them, or undefined where these do not tell. `numbers`: the places of the
 * numbers in `head`, with their units.
 */
export function namesInTurn(head: string, count: number, numbers: readonly Span[]): readonly NameInTurn[] | undefined {
  const plain = withoutBrackets(head);
  const holdsNumber = ({ start, end }: Span) => numbers.some((each) => each.start >= start && each.end <= end);
  const clauses = partsOf(plain, 0, clauseMark);
  const clause = clauses.at(-1);
  for (const separator of separators) {
    const names = clause ? partsOf(plain, clause.start, separator) : [];
    if (names.length === count && !names.some(holdsNumber)) return withTheirOf(names, plain);
  }
  const of = clause && measureAlone.exec(plain.slice(clause.start, clause.end))?.groups?.['of'];
  const ahead = clauses.at(-2);
  for (const separator of of !== undefined && ahead ? separators : []) {
    const names = partsOf(plain.slice(0, ahead?.end), ahead?.start ?? 0, separator);
    if (names.length === count && !names.some(holdsNumber)) return names.map((each) => ({ ...each, of: of ?? '' }));
  }
  const results = resultsBefore(plain, count, numbers);
  if (results) return results;
  if (numbers.some(({ start }) => plain[start] !== ' ')) return undefined;
  const all = partsOf(plain, 0, anySeparator);
  const last = all.slice(-count);
  return clause && last.length === count && (last[0]?.start ?? 0) < clause.start ? withTheirOf(last, plain) : undefined;
}

/** What the numbers are of each name before, where a second 分别 goes on with the same names: ，年度指标值分别为. */
export const ofSameNames = (head: string): string | undefined => behindComma.exec(withoutBrackets(head))?.groups?.['of'];

/** The stretches of a text from a place on that the matches of a pattern part, none of them blank. */
function partsOf(text: string, from: number, separator: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const match of [...text.slice(from).matchAll(separator), undefined]) {
    const end = match ? from + match.index : text.length;
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
    start = match ? end + match[0].length : end;
  }
  return parts;
}

/** 甲馆、乙馆的开放天数: what stands behind 的 of the last is of each, where no other has a 的 of its own. */
function withTheirOf(names: readonly Span[], text: string): readonly NameInTurn[] {
  const last = names.at(-1);
  const others = names.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  const words = last ? text.slice(last.start, last.end) : '';
  const said = (pattern: RegExp, mark: string) => {
    const of = pattern.exec(words)?.groups?.['of'];
    return of !== undefined && !others.some((each) => each.includes(mark || of)) ? of : undefined;
  };
  const shared = said(wordsOfAll, '的') ?? said(measureOfAll, '') ?? '';
  return names.map((each) => ({ ...each, of: each === last ? '' : shared }));
}

/** 续签率88.6%，管理率92.3%，年度指标值分别为: each name stands before its result, and what the list is of behind the last. */
function resultsBefore(plain: string, count: number, numbers: readonly Span[]): readonly NameInTurn[] | undefined {
  const outside = numbers.filter(({ start }) => plain[start] !== ' ');
  const behind = plain.slice(outside.at(-1)?.end ?? plain.length);
  const of = aimBehind.exec(behind)?.[1] ?? behindComma.exec(behind)?.groups?.['of'];
  const results = outside.slice(-count);
  if (of === undefined || results.length < count) return undefined;
  const clauses = partsOf(plain, 0, clauseMark);
  const clauseOf = ({ start }: Span) => clauses.find((each) => each.start <= start && start < each.end);
  if (outside.length > count && results.some((each) => outside.filter((other) => clauseOf(other) === clauseOf(each)).length > 1))
    return undefined;
  return results.map((result) => {
    const before = outside[outside.indexOf(result) - 1];
    const from = Math.max(before?.end ?? 0, clauseOf(result)?.start ?? 0);
    const [mark = ''] = listMark.exec(plain.slice(from, result.start)) ?? [];
    return { start: from + mark.length, end: result.start, of };
  });
}
