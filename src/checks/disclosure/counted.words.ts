import { allOf, lastOf } from '../../language/all-of.ts';
import { personUnits } from '../../language/units.ts';
import { intimateCases, sensitiveWords } from './protected.words.ts';

/** Units in which persons may be counted. Cases and things are not persons, whoever they concern. */
export const shieldedUnits: readonly string[] = [...personUnits, '个', '户次', '对', '例'];
/** These count things and places as well: 3个儿童活动区. */
const anyThing: readonly string[] = ['个', '对', '例'];
/** The unit of a count that has none: it may be of things named after the persons. */
export const anyOfThem = '个';
const personHead =
  /^(?:人员|人数|人|者|们|犯|性|家庭|家属|家长|监护人|亲属|对象|群体|患者|学生|妇女|女性|男性|老人|居民|村民|孩|娃|童)*(?:$|[的之及和、其被受])/u;
/** 被害人已获救助, of the words behind the one for the persons: no name of a thing goes on there. */
export const endsWithPersons =
  /^(?:人员|人|者|们|家庭|家属|患者|学生|女童|男童|儿童|孤儿|少女|少年|婴儿|老人|妇女|女孩|男孩|孩|娃|童)*(?:$|[\p{P}\p{S}\s]|[的之及和其被受已获得是为在也均都未没有因由经从与向到住今现])/u;
const thing =
  /[区站点室所处馆园屋角队组班部院校村街店网厅厕科岗柜床车窗网厂港湾营]|中心|之家|家园|社区|项目|机构|平台|基地|活动|工程|制度|机制|体系|品牌|办法|方案|文件|课|用品|玩具|图书|读物|书包|节目|讲座|协会|组织|单位|企业|热线|设施|名额|岗位|产品|案例|样板|标准|套餐/u;

/** Behind a number that the grammar gives no unit. */
export const unitBehind = /^[名位个]/u;

/** Behind a number without a unit that is all that is said: 女童3，男童2。 */
export const standsAlone = /^\s*(?:[，。；、;,）)]|$)/u;

/** Those who work for the persons, and offices and papers named after them. */
const staff =
  '工作者|专员|专干|专家|委员|主任|督导员|监督员|联络员|辅导员|引导员|(?:保护|保育|护理|看护|管护|救助|帮扶|服务|管理|协理|协管|网格|宣传|宣讲|信息|安全|调查|巡查|关爱|工作|教)员|评委|志愿者|义工|社工|干部|干警|民警|警官|检察官|检察员|检察|法官|法官助理|律师|教师|老师|医生|医师|护士|代理人|陪审员|代表|领导|负责人|调解员|咨询师|司法|保护中心|救助站|福利院|之家|机构|单位|部门|学校|办公室|小组|专班|团队|法庭|案件|案|档案|书籍|座谈会';
const staffWord = new RegExp(`${staff}|(?:工作|服务|管理|办案|协助|护理|医护|教学|评审|志愿|救助站)人员|员工|职工`, 'u');
const staffBehind = new RegExp(`^\\p{Script=Han}{0,4}?(?:${staff}|(?:工作|服务|管理|办案|协助|护理|医护)人员)`, 'u');

/** What ends the words for those who are counted, behind a number: a sign, or the beginning of what they do. */
const nounEnd =
  /[^\p{Script=Han}“”"的、·]|、(?=[一二两三四五六七八九十])|走访|参加|参与|前往|负责|开展|进行|提供|陪同|帮助|协助|赴|到|在|向|给|对|把|被(?!害|拐|侵|虐|遗弃|性侵|伤)|由|及其|共计|合计/u;
const isSaidToBe = /^(?:均|都|全部|全)?(?:为|系|是|属于)/u;
/** What stands between a number and its noun and says nothing of whom: the next count of one list, an age (2名、3名13岁女童). */
const ahead =
  /^(?:\s*(?:[、和及与]|以及)\s*[\d一二三四五六七八九十两]{1,3}\s*[人名位个口]|\s*(?:年仅|年满)?\d{1,2}(?:[-至~—]\d{1,2})?\s*周?岁(?!以)(?:的|左右的)?)+/u;
/** 3人未满14周岁 */
const isUnderAge = /^(?:均|都|尚)?([未不]满\s*(?:1[0-8]|十[一二三四五六七八]?|[5-9])\s*周?岁)/u;
/** A bound of a rule, not a count: 2名以上未成年子女. */
const isBound = /^(?:及|或)?(?:以上|以下|以内|之内)/u;

/** All that may stand between the word and its number for the number to be theirs: 女童人数共3人. */
const between =
  /^(?:人员|人数|数量|总数|人|者|对象|群体|家属|家人|亲属|监护人|家长|子女|学生|居民|村民|职工|工人|老人|患者|病人|病例|家庭|妇女|女性|男性|女|男|犯罪|侵害|受害|童|孩|数|共计|共有|合计|累计|共|计|约|达到|达|为|有|是|等|的|中|仅|只|各|各有|分别|一行|近|超过|超|释放|矫正|救助|帮扶|服务|受助|受益|不少于|不低于|至少|完成|[≥≤=＝:：><（()）\s]){0,6}$/u;

const lastClause = /[^，。；！？,;!?\n]{0,40}$/u;

export interface Counted {
  readonly word: string;
  /** Not where 3个 may be of things named after the persons. */
  readonly isSure: boolean;
}

/**
 * The word for persons in need of protection whom a number counts: in the noun behind the number (三名受侵害的女童), else right
 * before it (救助女童3人). Those who serve them, and what is named after them, are not they: 儿童督导员3名, 3名检察官走访留守儿童.
 */
export function counted(before: string, after: string, unit = '', protectedWords: RegExp = sensitiveWords): Counted | undefined {
  if (isBound.test(after)) return undefined;
  const underAge = isUnderAge.exec(after)?.[1];
  if (underAge) return { word: underAge, isSure: true };
  const behind = after.replace(ahead, '').replace(isSaidToBe, '').replace(/^次/u, '').slice(0, 24);
  const noun = behind.slice(0, nounEnd.exec(behind)?.index ?? behind.length);
  const inNoun = protectedWords.exec(noun);
  if (inNoun) {
    if (staffWord.test(noun.slice(0, inNoun.index)) || isStaff(noun, inNoun)) return undefined;
    const last = lastOf(noun, protectedWords) ?? inNoun;
    const rest = noun.slice(last.index + last[0].length);
    const isSure = !anyThing.includes(unit) || personHead.test(rest);
    return isSure || !thing.test(rest.slice(0, 8)) ? { word: inNoun[0], isSure } : undefined;
  }
  if (staffWord.test(noun)) return undefined;
  const clause = lastClause.exec(before)?.[0] ?? '';
  const inClause = lastOf(clause, protectedWords);
  const isTheirs = inClause && between.test(clause.slice(inClause.index + inClause[0].length));
  return isTheirs ? { word: inClause[0], isSure: true } : undefined;
}

/** The name of cases that are counted: 两起性侵案, 性侵案2起. */
export function countedCase(before: string, after: string): string | undefined {
  const behind = after.slice(0, 24);
  const noun = behind.slice(0, /[，。；：、,;（(]/u.exec(behind)?.index ?? behind.length);
  const clause = lastClause.exec(before)?.[0] ?? '';
  const named = lastOf(clause, intimateCases);
  return intimateCases.exec(noun)?.[0] ?? (named && between.test(clause.slice(named.index + named[0].length)) ? named[0] : undefined);
}

/** As a name by itself: 救助受侵害女童, not 儿童督导员, and not 儿童书包 where things are counted. */
export function namedWord(label: string, unit = '', protectedWords: RegExp = sensitiveWords): string | undefined {
  const found = protectedWords.exec(label);
  if (!found || isStaff(label, found) || staffWord.test(label.slice(0, found.index))) return undefined;
  const last = lastOf(label, protectedWords) ?? found;
  const isThing = anyThing.includes(unit) && !personHead.test(label.slice(last.index + last[0].length));
  return isThing ? undefined : found[0];
}

/** Whether a name has the word and yet is that of their staff, or of a thing. */
export const namesOthers = (label: string, unit: string): boolean => sensitiveWords.test(label) && namedWord(label, unit) === undefined;

/** The same in words of any form: not 儿童督导员. */
export const protectedIn = (text: string, protectedWords: RegExp): string | undefined =>
  allOf(text, protectedWords).find((found) => !isStaff(text, found))?.[0];

const isStaff = (text: string, { 0: word, index }: RegExpExecArray): boolean => staffBehind.test(text.slice(index + word.length));

/** The cell of a row that names what its numbers count: the last one before them that holds more than numbers with their units. */
export const nameCell = (row: string): string =>
  row
    .split('\n')
    .findLast((cell) => /\p{Script=Han}/u.test(cell.replace(/\d[\d.,，]*\s*(?:万元|人次|户次|[人名位口个户件元万项次])?/gu, ''))) ?? '';

/** 一名, 一位, 一个: an article as much as a count, but behind the word for the persons (女童一名). */
export const justOne =
  /(?<![每任哪同某另第统唯十百千万])一(?:名|位|个|人|例)(?!一|月|小时|星期|季度|多|半|次|批|[\d一二三四五六七八九十]|[^，。；]{0,6}[也都])/gu;
