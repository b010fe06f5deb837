import { allOf } from './all-of.ts';
import { clauseUpTo } from './clauses.ts';
import type { Span } from './numbers/narrative-number.ts';

/** Words by which a text gives a grade. */

/** Names that say a grade wherever one is told. */
export const gradeNames = '优秀|优良|优等|优|良好|良等|良|中等|中|基本合格|不合格|合格|较差|差等|差';
/** With those that may as well be plain praise. */
export const grades = `${gradeNames}|一般|较好|很好|好`;
export const gradeName = new RegExp(`^[“"「]?(${grades})[”"」]?(?:等?级|等次|档)?$`, 'u');
/** The grade that words end in, with others before it: 优 of 评为优, 良好 of “良好”等级, A级 of 等级为A级. */
const gradeAtEnd = new RegExp(
  `(?<=[\\p{Script=Han}\\d].{0,3})(${grades}|(?<![A-Za-z])[A-D](?:级|等(?!级))?)[”"」』]?(?:等?级|等次|档|等)?$`,
  'u',
);
/** A级, B: a grade by its letter. */
const letter = /^[“"「]?([A-D](?:级|等)?)[”"」]?$/u;

/** The grade that the words of a report give: what they consist of, where that is more than one character, or end in. */
export function gradeIn(words: string): string | undefined {
  const alone = (gradeName.exec(words) ?? letter.exec(words))?.[1];
  return alone === undefined ? gradeAtEnd.exec(words)?.[1] : alone.length > 1 ? alone : undefined;
}

/** A and A级 are one grade. */
export const isOneGrade = (a: string, b: string): boolean => a === b || (letter.test(a) && letter.test(b) && a.charAt(0) === b.charAt(0));

/** Whether a name stands in the words by itself as a grade is given, not within others (情况良好). `before`, `behind`: the words around it. */
export const standsAsGrade = (before: string, behind: string): boolean =>
  /(?:^|[\s，,：:；;、（(“"「『|]|[为评定是得]|等级|等次|档次)$/u.test(before) &&
  /^[”"」』]?(?:等?级|等次|档|等)?(?:$|[\s，,。；;、（()）|])/u.test(behind);

export const gradeHead = /等级|等次|评级|评价(?:结果|结论)/u;
const opening = '[“"「『（(]?';
const closing = '[”"」』）)]?';
/** 绩效处于良好水平; not 全县经济总体处于中等水平. */
const level = `(?:(?<=(?:绩效|评价|考核)(?:水平|情况|结果|结论)?(?:属于?|处于|达到?|列入?)${opening}(?:${grades})${closing}等?)水平)?`;
/** 评价等级为优, 综合评价为良好, 等级：优秀, 被评为“优”. */
const gradeSaid = new RegExp(
  `(?:(?:评价|绩效|评定|综合|考核|自评|总体|最终)*(?:等级|等次|档次|级别|结论|结果|评级)(?:评定|确定|认定)?(?:均|应|被|仍)?(?:为|是|[:：]|达到?|属于?)|(?:综合评价|评价|评定|自评|总评|评|定|列|属)(?:等级)?(?:为|成)|(?:绩效|评价|考核|综合|整体|总体|结果|结论|表现)(?:水平|情况)?(?:属于?|处于|达到?|列入?)|(?<![系陈排序罗])列入?(?=[“"「『（(]?(?:[优良中差]等|优秀|良好)))\\s*${opening}(${grades})${closing}(?:等?级|等次|档|等)?${level}(?=[，,。；;、）)\\s]|$)`,
  'gu',
);
/** Any other word in quotation marks or a letter, where a grade is given: 自评结论为“达标”, 等级为 A. */
export const otherGradeSaid =
  /(?:等级|等次|档次|评级|(?:评价|自评|评定|考核)(?:结论|结果))(?:评定|确定|认定)?(?:为|是|[:：])\s*(?:[“"「『]([\u4e00-\u9fffA-Z]{1,4})[”"」』]|([A-D]{1,3}))(?![A-Za-z])(?:等?级|等次|档)?/gu;
/** A clause that tells which scores make a grade, not which grade was given. */
const inGeneral = /\d\s*分?\s*[-－—–~～至到]\s*\d|[<＜>＞≤≥]|以上|以下|满分|的[，,]?(?:评|定)/u;

/** How many got it: 等级为“优”的1个, 评为优的有 3 项, 评定为良好的项目共两个. */
const counted = /^的?(?:有|共|共有|占|项目|单位|部门|预算|的|\s)*[\d.一二三四五六七八九十两百]+\s*(?:个|项|家|户|所|件|%|％)/u;

/** 等级为“中”及以下的项目: any that may get it. */
const orBeyond = /^等?级?(?:以|及其?以|[和或]以)[上下]/u;

export interface GradeGiven extends Span {
  readonly name: string;
  /** The words that give it: 评价等级为优. */
  readonly said: string;
  /** Before them, from the last comma on. */
  readonly clause: string;
}

/** The grades that a text gives to somebody, in its order; not which scores make a grade. */
export function gradesGiven(text: string, given = gradeSaid): readonly GradeGiven[] {
  return allOf(text, given).flatMap((match): GradeGiven[] => {
    const [said, name = match[2] ?? ''] = match;
    const clause = /[^，,。；;！？\n]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const behind = text.slice(match.index + said.length);
    const isGeneral = counted.test(behind) || orBeyond.test(behind) || inGeneral.test(clause) || /\d/u.test(clauseUpTo(text, match.index));
    return isGeneral ? [] : [{ name, said, clause, start: match.index, end: match.index + said.length }];
  });
}

/** 优 of 优秀 and 优等. */
export const bareGrade = (name: string): string => name.replace(/(?<=^.)[秀好等]$/u, '');

const tickOrName = new RegExp(`([☑■√✓✔])|([□☐]|[(（]\\s*[)）])|(${grades})(?=等?[\\s(（)）□☐☑■√✓✔、，,]|等?$)`, 'gu');

/**
 * The grade that is ticked among several: 自评等级：优（√） 良（ ） 中（ ）, □优 ☑良 □中, 优√ 良 中. A mark is of the name before it, or
 * behind it where the first stands before all names. Undefined where none is ticked, or several are.
 */
export function gradeTicked(text: string): string | undefined {
  const head = gradeHead.exec(text);
  const marks = allOf(text.slice(head ? head.index + head[0].length : 0), tickOrName);
  const isAhead = marks[0]?.[3] === undefined;
  const ticked = marks.flatMap(([, tick], i) => (tick ? (marks[i + (isAhead ? 1 : -1)]?.[3] ?? '') : []));
  return ticked.length === 1 ? ticked[0] || undefined : undefined;
}
