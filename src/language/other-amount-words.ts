import { allOf } from './all-of.ts';
import { regions, regionsAndBelow } from './places.ts';

/**
 * Words beside an amount by which it is none of this project, of this year and of its stage: of a wider body, of several years, for
 * one unit, asked for, a price that a contract or an audit names, the size of a change, a part, of a day after its year.
 */
export type OtherAmountKind = 'wider' | 'years' | 'each' | 'asked' | 'price' | 'change' | 'part' | 'later';

export interface AmountWords {
  /** The words of its clause before it, behind the amount before. In a table the name of its row, or the head of its column. */
  readonly clause: string;
  /** Its sentence before it. */
  readonly sentence: string;
}

const within = '[^，,。；;！？\\n]';
const is = '共计?|合计|总计|约|为|是|达到?|[:：]|\\s';

const places = `${regionsAndBelow}|行业|公司|单位|部门|局|院|校|委|厅`;
const each = `各(?:地|省|市|县|区|旗|镇|乡|街道|盟|州|单位|部门|学校|村|社区|站|所)${within}{0,6}?`;
const bodies = `全(?:${places})(?:[一-鿿]{1,4}系统)?|本系统|各级(?!别)|${each}|(?:下属|所属)(?:各)?单位|基层单位|(?:部门|单位)整体|中央[和与及、](?:地方|省)${within}{0,6}?|(?:其他|同类|类似|相邻|周边)(?:项目|工程|单位|部门|[省市县区镇乡])${within}{0,4}?|(?<=^|[^比近])邻(?:省|市|县|区|镇|乡)${within}{0,6}?|[省市县区镇乡][、和与及]?[省市县区镇乡村](?:[、和与及]?[镇乡村])?[两三]级|兄弟单位|单位自筹`;
const spends = '收入|支出|支付|安排|投入|预算|拨付|到位|下达|使用|决算|执行|筹集|落实|年初';
const hasWhole =
  '共计?|合计|总计|累计|实际|各(?:级|单位|部门|类(?:项目)?|项)|范围内?|上下|财政|年度|全年|本年|当年|(?:19|20)\\d\\d\\s*年度?|调整后?|计划|资金|已|总|的';

/** 全县支出, 各镇街合计支出, 中央和地方共投入: the body is what spends. 全县护学岗项目支出 only says where. */
const noBody = '(?<!用于|面向|覆盖|惠及|服务|支持|保障|涉及|[对在为向])';
const wider = new RegExp(`${noBody}(?:${bodies})(?:(?:${hasWhole})*(?:${spends})${within}{0,8}|(?:${hasWhole}){1,4})$`, 'u');

/** Which body the words name first, by which an amount may be of it: 全市, 各镇街. */
export const bodyNamed = new RegExp(`${noBody}(?:全(?:${regionsAndBelow})|${bodies})`, 'u');
/** 全市, 全县. */
export const wholePlace = new RegExp(`^全(?:${regionsAndBelow})$`, 'u');

/** 各级财政共投入: where the levels are the sources, that is their total. */
export const namesALevel = /中央|地方|[省市县区镇]级/u;
export const sumsLevels = /^各级(?:财政|资金)|^中央[和与及、](?:地方|省)/u;

const year = '(?:19|20)\\d\\d\\s*年?度?';
const span = `(?<!\\d)${year}\\s*(?:[-－—–~～]{1,2}|至|到)\\s*(?:19|20)?\\d\\d\\s*年(?!\\d{1,2}月)`;
const some = '[两二三四五六七八九十\\d]{1,2}';
/** More years than the report's: 2022—2024年, 2019年以来, 三年累计, 截至目前. */
const years = new RegExp(
  `${span}|以来|历年|多年来?|(?:近|过去|前)${some}年(?!级)|(?<!\\d)${some}年(?:来|间|内|累计|共|合计|总)|(?:截[至止]|到)目前|至今|建设期|十[一二三四五六七八九]五[”"]?(?:期间|时期)`,
  'u',
);
const summed = /累计|合计|总计|共|总(?:支出|投入|投资)/u;
const ofOneYear = /全年|本年|当年|年内|年度(?:内|累计)|其中|\d年度?(?:累计|共|实际)|上年|去年/u;

const forEach = new RegExp(
  `(?:人均|户均|亩均|校均|村均|台均|车均|场均|次均|[日月]均)${within}{0,20}$|(?:均价|单价|平均|每(?!年)[一-鿿]{1,3})${within}{0,10}$`,
  'u',
);

const noRequest = '(?!后|情况|材料|单位|书|表|人|并|经|程序|审批|流程|核定|批复)';
const undecided = `(?:(?!批复|批准|核定|下达|同意|审定)${within}){0,10}$`;
/** Far behind the word for it nothing may be done yet: 申请救助的 12 户发放 3 万元. */
const stillAsked = '(?:(?!批复|批准|核定|下达|同意|审定|发放|支付|支出|拨付|核实|审核)[^，,。；;！？\\n]){0,20}$';
/** Asked for, thought of, or not yet granted. */
const asked = new RegExp(
  `(?<=^(?:${year})?(?:项目|单位|年初|本年|年度)*)(?:申请|申报|上报)${noRequest}${stillAsked}|(?:(?:申请|申报|上报|报送|提出|建议)${noRequest}|(?:尚?未|没有|暂未)(?:获得?)?(?:批准|批复|核定|通过|下达|落实|到位)|送审|(?<!模|虚)拟(?![定订合制])|预[计估]|估算|匡算|测算(?:资金|金额|数|额|为|需|总|经费|投资)|可行性研究|可研|概算|所需|(?<![按急必刚])需要?(?=资金|经费|投入|预算|安排)|需求|缺口|授信)${undecided}`,
  'u',
);

const worth = '(?:总?金额|总?价款?|总?额|数额?|造价|投资)';
const price = new RegExp(
  `(?:(?:合同|签约|中标|成交|招标|标的|采购|结算|送审|审定|评审|审减|概算|估算)${worth}|控制价|最高限价|概算|造价|投资总额|总投资|(?:审计|审核|结算|评审)(?:核定|审定|认定))${within}{0,6}$`,
  'u',
);

const budgetMoves =
  '追加|追减|核减|核增|调减|调增|压减|压缩|削减|增加|减少|增拨|增补|缩减|收回|追回|调出|调入|增长|节约|节省|结余|结转|冲[回减销]|退[回还库]|缴回|上缴|超支|超出|超过?(?=预算)|净增|净减';
/** The size of a change, not what it came to: 较上年增加, 追加预算, 调整金额, 比预算多. */
/** 核减为 678.5 万元 says what is left; 结余为 and 核减金额为 say how much. */
const moved = '核减|核增|调减|调增|压减|压缩|削减|增加|减少|增补|缩减';
const change = new RegExp(
  `(?:${budgetMoves})(?:了|又|再|预算|财政|资金|经费|安排|支出|投入|拨款|部分|数额?|额|金额|${is})*(?<!(?:${moved})(?:预算)?(?:为|是)\\s*)$|(?:调整|调剂|变动|增减)(?:数额?|金额|额|资金)(?:${is})*$|预算调[整剂]\\s*$|[比较]${within}{1,10}?[多少高低超](?:了|出|支出?|用|花|付|收|安排)?(?:${is})*$`,
  'u',
);

const part = new RegExp(
  `(?:(?<!各(?:个)?)(?:标段|包件|子项目?|单项工程)|(?:[向对][^，,。；;]{1,8})?(?:转拨|转支)|除[^，,。；;]{1,12}?(?:以|之)?外[，,]?|其中|另有|另外?(?=安排|支出|投入|支付)|部分)${within}{0,14}$|(?:此外|另外|除此之外)[，,]${within}*$`,
  'u',
);

const patterns: Readonly<Record<Exclude<OtherAmountKind, 'years' | 'part' | 'later'>, RegExp>> = {
  change,
  price,
  asked,
  each: forEach,
  wider,
};

const sumsYears = ({ clause, sentence }: AmountWords): boolean =>
  years.test(clause) || (summed.test(clause) && years.test(sentence) && !ofOneYear.test(clause));

/** The words with money for those by which it is carried over: of an amount carried over they are its stage, and no change. */
export const withoutFlow = ({ clause, sentence }: AmountWords): AmountWords => ({
  clause: clause.replaceAll(flow, '资金'),
  sentence: sentence.replaceAll(flow, '资金'),
});
const flow = /(?:年[初末]|上一?年度?|期[初末])?(?:结转|结余)(?:下一?年度?)?/gu;

/** Which other amount the words make it, the nearest kind first; undefined where they leave it the project's own. */
export function otherAmountIn({ clause, sentence }: AmountWords): OtherAmountKind | undefined {
  const kinds = Object.keys(patterns) as (keyof typeof patterns)[];
  const found = kinds.find((kind) => patterns[kind].test(clause));
  if (found) return found;
  if (sumsYears({ clause, sentence })) return 'years';
  return part.test(sentence) ? 'part' : undefined;
}

const untilDay = /(截[至止]|到)?\s*(?<!\d)((?:19|20)\d\d)\s*年\s*\d{1,2}\s*月[^，,。；;]{0,6}/gu;

/** Whether an amount is dated after its year: 2025年1月底前支出, 截至2025年3月底，支出. Words of the year itself (全年, 2024年度) make it of that. */
export function isOfLaterDay({ clause, sentence }: AmountWords, period: number): boolean {
  const last = allOf(sentence, untilDay).at(-1);
  const [date = '', until] = last ?? [];
  if (!last || Number(last[2]) <= period) return false;
  const behind = sentence.slice(last.index + date.length);
  const isNear = !/[，,]/u.test(behind) || (until !== undefined && behind.split(/[，,]/u).length === 2);
  return isNear && !ofOneYear.test(clause.replace(date, '')) && !clause.replace(date, '').includes(String(period));
}

const levels: readonly RegExp[] = [/全国/u, /省|自治区/u, /市|州|盟/u, /(?<![社小园校片景])区|县|旗/u, /镇|乡|街道/u];
const levelOf = (name: string): number => levels.findLastIndex((level) => level.test(name));
/** 全省 of a county's body. Nothing is wider than a body whose name tells no level. */
const isWider = (place: string, body: string): boolean => levelOf(body) >= 0 && levelOf(`全${place}`) < levelOf(body);
const atLevel = /(省|市|县|区|旗|镇|乡|街道)本级[^，,。；]{0,8}$/u;

/** 街道本级支出 of a district's body. */
export function isOfOtherLevel({ clause }: AmountWords, body: string): boolean {
  const level = atLevel.exec(clause)?.[1];
  return level !== undefined && levelOf(body) >= 0 && levelOf(level) !== levelOf(body);
}

/** 全县 where neither the body's name nor the title tells of a county; a name that tells no level at all may be anybody's. */
export const isOfNoLevel = (place: string, ...names: readonly string[]): boolean => {
  const told = names.filter((name) => levelOf(name) >= 0);
  return told.length > 0 && told.every((name) => !levels[levelOf(place)]?.test(name));
};

const helps = '受益|受助|救助|惠及|服务|帮扶|资助|覆盖|保障|发放';
const placeHelped = new RegExp(`全(${regions})(?:共计?|合计|总共|累计|各级|范围内)*(?:${helps})${within}{0,10}$`, 'u');

const widerPlace = new RegExp(`全(${regions})(?!率先|首|示范|先进|排名|第|统一)`, 'u');

/** Whether a clause speaks of a place wider than the body's own: 全省改造 of a county's body. A rank or a first in it is the body's. */
export function isOfWiderPlace({ clause }: AmountWords, body: string): boolean {
  const place = widerPlace.exec(clause)?.[1];
  return place !== undefined && isWider(place, body);
}

/** Whether a clause gives the sum of several years: 累计（含上年）, 三年累计. */
export const isOverYears = (words: AmountWords): boolean => withEarlier.test(words.clause) || sumsYears(words);
const withEarlier = /[含连](?:同)?(?:上一?年|去年|往年|以前年度|历年|前[一-鿿]年)(?!结转|结余|度?结转)/u;

/** Whether persons are counted over years, or over a place wider than the body's own: 全市受益儿童 of a district's body. */
export function countsOthers({ clause, sentence }: AmountWords, body: string): 'wider' | 'years' | undefined {
  const place = placeHelped.exec(clause)?.[1];
  if (place !== undefined && isWider(place, body)) return 'wider';
  return isOverYears({ clause, sentence }) ? 'years' : undefined;
}
