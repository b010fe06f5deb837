import { aboveWords, belowWords } from './number-words.ts';

/** What a report says of the very number of a target, beside it: that it was reached, or not. */

const aim = '(?:年度|绩效|预期|既定|计划|原定|全年)*(?:目标值?|预期|计划数?|要求|任务|指标值?)';
const not = '(?:尚未|还未|仍未|未能?|没能|没有|达不到)';
const reached = '(?:按期|如期|完全)?(?:达到?|实现|完成|达成)?了?';
const ofUnit = '[^\\S\\n]*(?:[%％]|[\\p{Script=Han}]{1,4}?)?';

/** 未达到88%的预期: around the number. */
const missedBefore = new RegExp(`${not}${reached}(?:${aim})?$`, 'u');
const aimBehind = new RegExp(`^${ofUnit}的${aim}(?:$|[^率])`, 'u');
/** 低于目标值93%. */
const belowBefore = new RegExp(`(?<![不未没])(?:低于|不及|未及)(?:年度|绩效)?${aim}(?:的|为)?$`, 'u');
/** 低于88%的目标, 超过88%的目标. */
const below = new RegExp(`(?<![不未没])(?:${[...belowWords, '不及', '未及'].join('|')})$`, 'u');
const above = new RegExp(`(?<![不未没])(?:${aboveWords.join('|')})了?$`, 'u');
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
const unsure = /若|如果|如(?!期)|凡|对|要求|力争|争取|确保|避免|防止|上年|去年|往年|曾|预计|可能/u;
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
