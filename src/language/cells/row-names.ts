import { executionRateName } from '../claim-words.ts';
import { type Decimal, parseDecimal } from '../decimal.ts';
import type { Operator } from '../operator.ts';
import { plainForm } from '../plain.ts';
import { isKnownUnit, scaledUnit, unitShape } from '../unit-scale.ts';
import { headsMoney } from './form-headings.ts';
import { notedComparison } from './noted-comparison.ts';

/** What the first cells of a row say beside the name: all of it is only noted at the name, so that the name stays one stretch of the text. */
export interface RowName {
  readonly name: string;
  /** 户数(户), 灯杆(≥根), 抽检电梯(≥**台) */
  readonly unit: string;
  readonly operator: Operator | null;
  /** 产出指标(50分) */
  readonly points: Decimal | null;
  /** 其中：当年财政拨款 */
  readonly isPart: boolean;
}

const marks =
  /^(?:[★☆*※●▲△◆\s]+|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]+级)|(?:指标)?\d{1,2}\s*[.．、)）:：]\s*(?!\d)|[(（]\d{1,2}[)）]\s*|[①-⑳]\s*|\d{3,}(?:[-－—]\s*|\s+))+/u;
const partMark = /^其中\s*[:：]\s*/u;
const trailing = /[\s:：;；*★]+$/u;
const brackets = /\s*[(（]([^()（）]{0,12})[)）]$/u;
const points = /^(?:共|满分|分值)?(\d{1,3}(?:\.\d{1,2})?)分?$/u;

/** The name as the report prints it, without marks, a code before it (337004-), and what is noted in brackets behind it. */
export function rowName(cell: string): RowName {
  let name = cell.trim().replace(marks, '');
  const isPart = partMark.test(name);
  name = name.replace(partMark, '').replace(marks, '').replace(trailing, '');
  const [all, noted = ''] = brackets.exec(name) ?? [];
  const plain = plainForm(noted).replace(/\s+/gu, '');
  const said = all === undefined ? undefined : notedAs(plain);
  return { name: said && all ? name.slice(0, -all.length).replace(trailing, '') : name, ...none, ...said, isPart };
}

const none = { unit: '', operator: null, points: null };

/** Undefined for brackets that belong to the name: 应急广播终端更换（含上年未完部分）. */
function notedAs(text: string): Partial<RowName> | undefined {
  const [, worth] = points.exec(text) ?? [];
  if (worth !== undefined) return { points: parseDecimal(worth) ?? null };
  return notedComparison(text);
}

const counted: Readonly<Record<string, string>> = {
  人数: '人',
  人次数: '人次',
  户数: '户',
  家数: '家',
  次数: '次',
  场次: '场次',
  件数: '件',
  天数: '天',
  台数: '台',
  份数: '份',
  批次数: '批次',
};

/** 培训次数, 覆盖户数: a name that ends in what it counts. */
export const countedIn = (name: string): string => {
  const text = plainForm(name).replace(/\s+/gu, '');
  const found = Object.keys(counted)
    .filter((ending) => text.endsWith(ending))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? '' : (counted[found] ?? '');
};

/** 路面技术状况指数（PQI）, 灌溉水有效利用系数: what has no unit to print. */
export const isIndexName = (name: string): boolean => indexes.test(plainForm(name).replace(/\s+/gu, ''));
const indexes = /(?:指数|系数|比值|容积率|酸碱度|[Pp][Hh]值?|PQI|AQI|IRI|NPS)(?:\([^()]{1,12}\))?$/u;

/** The last row of a form, and the sums within it. */
export const isTotalRow = (cell: string): boolean =>
  totals.test(
    plainForm(cell)
      .replace(/[\s:：]+/gu, '')
      .replace(/\([^)]*\)$/u, ''),
  );
const totals = /^(?:合计|总计|总分|总得分|总评分|合计得分|自评总分|评价总分|综合得分|得分合计|分值合计|总分合计)$/u;
/** Where a sum within a table has no other name. */
export const subtotalWord = '小计';
export const andOthers = (first: string): string => `${first}等`;
export const isSubtotalRow = (cell: string): boolean => /^小\s*计$/u.test(cell.trim());

/** The row of the whole in a table of money. */
export const isWholeRow = (cell: string): boolean => wholes.test(plainForm(cell).replace(/[\s:：]+/gu, ''));
const wholes = /^(?:(?:年度|项目|预算)?(?:资金|经费|预算)?总[额计数]|合计|总计|(?:项目|年度)(?:资金|经费)合计|资金合计)$/u;

/** What a form gives the points for spending under: the rate, or the money itself. */
export const namesExecution = (name: string): boolean => executionRateName.test(name) || isWholeRow(name) || headsMoney(name);

/** First-level names of the national form and of scored outlines: a row with one and nothing else heads those below it. */
export const isSectionName = (name: string): boolean => sections.test(plainForm(name).replace(/\s+/gu, ''));
const sections =
  /^(?:[一二三四五六七八九十]+[、.])?(?:项目)?(?:产出|效益|效果|成本|满意度|投入|过程|决策|管理|预算执行|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|绩效目标|资金管理|组织实施)(?:类|性)?(?:指标|情况)?$/u;

/** The unit that a heading gives its column: 指标值（%）, 补助标准(元/人). */
export function unitInHeading(heading: string): string {
  const [, noted = ''] = brackets.exec(heading.trim()) ?? [];
  const plain = plainForm(noted)
    .replace(/\s+/gu, '')
    .replace(/^单位:?/u, '');
  return plain !== '' && unitShape.test(plain) && isKnownUnit(scaledUnit(plain).base) && plain !== '分' ? plain : '';
}
