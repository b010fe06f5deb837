import { aimAtNumber } from './aim-named.ts';
import { aboveWords, belowWords, notDenied, operatorBefore } from './number-words.ts';

/** What a report says of the very number of a target, beside it: that it was reached, or not. */

const aim = aimAtNumber;
const not = '(?:尚未|还未|仍未|未能?|没能|没有|达不到)';
const reached = '(?:按期|如期|完全)?(?:达到?|实现|完成|达成)?了?';
const ofUnit = '[^\\S\\n]*(?:[%％]|[\\p{Script=Han}]{1,4}?)?(?:以[上下内]|之内)?';

/** 未达到88%的预期: around the number. */
const missedBefore = new RegExp(`${not}${reached}(?:${aim})?$`, 'u');
const aimBehind = new RegExp(`^${ofUnit}的${aim}(?:$|[^率])`, 'u');
/** 低于目标值93%. */
const belowBefore = new RegExp(`${notDenied}(?:低于|不及|未及)(?:年度|绩效)?${aim}(?:的|为)?$`, 'u');
/** 低于88%的目标, 超过88%的目标. */
const below = new RegExp(`${notDenied}(?:${[...belowWords, '不及', '未及'].join('|')})$`, 'u');
const above = new RegExp(`${notDenied}(?:${aboveWords.join('|')})了?$`, 'u');
/** 达到2万吨的目标尚未实现. */
const missedBehind = new RegExp(`^${ofUnit}的?${aim}${not}(?:按期|如期|完全)?(?:达到|实现|完成|达成)`, 'u');
/** 计划10个，实际7个，未达预期: behind the last of the two numbers. */
const missedAfter = new RegExp(
  `^[^，,。；;\\n\\d]{0,6}[，,]${not}(?:按期|如期|完全)?(?:达到?|实现|完成|达成)${aim}(?=$|[，,、。；;！])`,
  'u',
);
const reachedBefore = /^(?:已经?|圆满|顺利|如期|全面)*(?:达到|实现|完成)了?$/u;
const wantsMore =
  /满意|合格|完成|覆盖|达标|及格|就业|优良|完好|利用|使用|普及|入学|及时|准确|有效|参与|参保|知晓|支持|成功|正常|开放|到课|通过|巩固|毕业/u;

/** 若未达到, 对未达到88%目标的单位, 上年未达到: said of no result of this year. */
const unsure = /若|如果|如(?!期)|凡|对(?![象口])|要求|力争|争取|确保|避免|防止|上年|去年|往年|曾|预计|可能/u;
const ofSomebody = /目标值?的(?:单位|项目|部门|人员|地区)/u;

/** The words around the number of a target, of its clause, and behind the later one of target and result, of its sentence. */
export interface AroundTarget {
  readonly before: string;
  readonly behind: string;
  /** Empty where the two stand in different sentences. */
  readonly after: string;
  readonly name: string;
}

export function saidOfTarget({ before, behind, after, name }: AroundTarget): 'met' | 'missed' | undefined {
  if (unsure.test(before) || ofSomebody.test(behind)) return undefined;
  const isHeld = aimBehind.test(behind);
  if (missedBefore.test(before) && (isHeld || new RegExp(`${aim}$`, 'u').test(before))) return 'missed';
  if ((belowBefore.test(before) || (isHeld && below.test(before))) && wantsMore.test(name)) return 'missed';
  if (isHeld && above.test(before) && wantsMore.test(name)) return 'met';
  if (missedBehind.test(behind) || missedAfter.test(after)) return 'missed';
  return reachedBefore.test(before) && new RegExp(`^${ofUnit}的${aim}$`, 'u').test(behind) ? 'met' : undefined;
}

/** Whether the words around the number of a target say that it was not reached: 的目标尚未实现. */
export const saidUnreached = (before: string, behind: string): boolean => missedBehind.test(behind) && !unsure.test(before);

const manner = '(?:已经?|均已?|都已?|也|全部|全面|圆满|顺利|如期|按期|按时|超额|成功|实际|总体|基本上?)*';
const reachedBehindName = new RegExp(`${manner}(?:达到|达|实现|完成|超额完成)了?$`, 'u');
const reachedAhead = new RegExp(`${manner}(?:达到|实现|完成)了?`, 'u');
const heldBehind = new RegExp(`^${ofUnit}的${aim}$`, 'u');
const doneBehind = new RegExp(`^${ofUnit}的?${aim}${manner}(?:达到|实现|完成|达成)了?$`, 'u');
/** 设定了取证率达到75%的目标, 为实现…的目标, 基本达到…的目标: set, sought or nearly there. */
const onlySought =
  /为|以|提出|设|制定|确定|明确|围绕|按照?|朝|向|下达|定下|有|无|没|未|不|基本|接近|部分|个别|应|须|需|将|拟|至|目标|计划/u;
const longestLead = 8;

/**
 * Whether they say that it was reached, of the indicator by its name: 取证率达到75%以上的目标, 完成了培训300人的任务, 取证率75%以上的目标已实现. A
 * name without its first words is the same.
 */
export function saidReached(name: string, before: string, behind: string): boolean {
  const text = before.trim();
  const isLead = (lead: string) => lead.length <= longestLead && !onlySought.test(lead) && !unsure.test(lead);
  const isOfName = (subject: string) => {
    const tail = endOf(name, subject);
    return tail > 0 && isLead(subject.slice(0, subject.length - tail));
  };
  if (doneBehind.test(behind)) return !/基本/u.test(behind) && isOfName(withoutOrder(text));
  if (!heldBehind.test(behind)) return false;
  const verb = reachedBehindName.exec(text);
  if (verb && !/基本/u.test(verb[0]) && (verb.index === 0 || isOfName(text.slice(0, verb.index)))) return true;
  const ahead = reachedAhead.exec(text);
  const thing = ahead ? withoutOrder(text.slice(ahead.index + ahead[0].length)) : '';
  return (
    ahead !== null && !/基本/u.test(ahead[0]) && isLead(text.slice(0, ahead.index)) && thing !== '' && endOf(name, thing) === thing.length
  );
}

/** 结业率 of 结业率不低于. */
const withoutOrder = (text: string): string => text.replace(/(?:达到?|为|在)$/u, '').replace(operatorBefore, '');

/** How many signs of the end of a subject are the end of the name, two at the least; 0 where fewer are. */
function endOf(name: string, subject: string): number {
  let length = 0;
  while (length < Math.min(name.length, subject.length) && name.at(-1 - length) === subject.at(-1 - length)) length += 1;
  return length >= 2 ? length : 0;
}
