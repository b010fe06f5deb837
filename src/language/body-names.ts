import { hasInOrder } from './in-order.ts';

/** How the names of bodies, of their places and of projects are written. */

/** A place right before a name: 示例县 of 示例县虚构局. */
export const placeAhead = /[\p{Script=Han}]{1,8}?[省市州盟县区旗]$/u;
/** 局, 院, 街道: how the name of a body ends. */
export const endsAsBody = /(?:[院局办委厅校会部处所站心镇乡道府队团馆园司社段联室组村场库]|单位|机构|大学)$/u;
/** What goes on to the name of a body. */
export const restOfBody = /^[\p{Script=Han}]{1,14}?(?:院|局|办公室|委员会|委|厅|学校|中心|街道|镇|乡|公司)/u;

/** The parts of a place, from the widest: 示例市 虚构区. */
export const partsOfPlace = (name: string): readonly string[] =>
  name.match(/[\p{Script=Han}]{2,10}?(?:自治[区州县]|[省市州盟县区旗镇乡]|街道)/gu) ?? [];
const levelOf = (part: string): string => /(?:自治)?.$/u.exec(part)?.[0] ?? '';

/** Whether both name places of one level and none of them the same: 海滨市 and 云岭市; not 海滨市云岭市 and 云岭市. */
export function placesDiffer(a: string, b: string): boolean {
  const others = partsOfPlace(b);
  const known = partsOfPlace(a).filter((part) => others.some((other) => levelOf(part) === levelOf(other)));
  const isSame = (part: string, other: string) => levelOf(part) === levelOf(other) && (part.endsWith(other) || other.endsWith(part));
  return known.some((part) => !known.some((each) => levelOf(each) === levelOf(part) && others.some((other) => isSame(each, other))));
}

/** Whether a title has the place of a body and the text the body behind its level alone: 示例县 and 县民政局, or 县人社局, of 示例县民政局. */
export function isNamedApart(name: string, short: string, title: string, text: string): boolean {
  const place = partsOfPlace(name).at(-1);
  if (!place || !title.includes(place)) return false;
  const behind = (words: string) => words.slice(words.lastIndexOf(levelOf(place)) + 1);
  const own = [name.slice(name.indexOf(place) + place.length), isShortFor(short, name) ? behind(short) : ''];
  return own.some((each) => each.length > 1 && text.includes(levelOf(place) + each));
}

/** Whether a short name has nothing but characters of the name, in their order: 人社局 of 人力资源和社会保障局. */
export const isShortFor = (short: string, name: string): boolean => hasInOrder(name, short);

/** Of a title without its body and year: what names its project, up to the first of these words. */
const endsProject = /项目|专项|工程|资金|经费|(?:预算)?支出|(?:部门|财政|单位)?(?:绩效|评价|自评)/u;
const namesNoProject =
  /关于|部门|单位|本级|整体|预算|财政|重点|民生|实事|一般公共|政府性基金|转移支付|[省市县区镇][级直]|级|政策|年度|年|[和及等的《“\d]/gu;
/** 居家养老服务补贴 of 2023年度示例县虚构局居家养老服务补贴项目绩效评价报告; empty where the title names none. */
export function projectInTitle(title: string, body: string): string {
  const behindBody = title.includes(body) ? title.slice(title.indexOf(body) + body.length) : title;
  const behindYear = behindBody.slice(behindBody.lastIndexOf('年度') < 0 ? 0 : behindBody.lastIndexOf('年度') + 2);
  const end = behindYear.search(endsProject);
  const named = end < 0 ? '' : behindYear.slice(0, end);
  return named.replace(namesNoProject, '').length < 2 ? '' : named;
}
