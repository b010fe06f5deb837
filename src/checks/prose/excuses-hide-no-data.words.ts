import type { excuseWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '数据不能当作叙述放过',
  why: 'excused 只管不是数据的数字。金额、得分、比率、完成值和受益人数写成“叙述”，页面就会说报告没有公布，而正文里明明写着。',
  wrong: '报告写“得分为 88.6 分”，写成 excused：quote: 得分为 88.6 分，as: 叙述。',
  right: '得分登记在 rating 的 score 里；别的数据没有合适位置的，登记在 others。',
};

const hidden = (number: string, what: string, as: string) => `“${number}”是${what}，不能写成“${as}”放过。`;
const fix = '请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused。';

export const messages = {
  perhapsRate: (number: string) => (as: string) => ({
    what: `“${number}”像是比率，却写成“${as}”放过。`,
    fix: '是数据的，请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused；确实不是的，在 acknowledged 中写明。',
  }),
  perhapsMoney: (number: string) => (as: string) => ({
    what: `表格里的“${number}”像是金额，却写成“${as}”放过。`,
    fix: '是金额的，请登记在 funds 或 others，再删去这一段 excused；确实不是的，在 acknowledged 中写明。',
  }),
  money: (number: string) => (as: string) => ({ what: hidden(number, '金额', as), fix }),
  score: (number: string) => (as: string) => ({ what: hidden(number, '得分', as), fix }),
  rate: (number: string) => (as: string) => ({ what: hidden(number, '比率', as), fix }),
  result: (number: string, indicator: string) => (as: string) => ({
    what: hidden(number, `指标“${indicator}”的数`, as),
    fix,
  }),
  perhapsPersons: (number: string) => (as: string) => ({
    what: `“${number}”像是人数，却写成“${as}”放过。`,
    fix: '是数据的，请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused；确实不是的，在 acknowledged 中写明。',
  }),
  misnamed: (number: string) => (as: string) => ({
    what: `“${number}”带着单位，像是数量，却写成“${as}”放过。`,
    fix: '是数据的，请登记在相应的地方，没有合适位置的写进 others，再删去这一段 excused；确实不是的，在 acknowledged 中写明。',
  }),
  persons: (number: string) => (as: string) => ({ what: hidden(number, '受益的人数', as), fix }),
} as const;

/** The rest of 1/3, which the grammar reads as two numbers. */
export const fractionBehind = /^\s*[/／⁄]\s*\d{1,3}(?!\d)/u;

/** Persons, behind a share. */
export const personsBehind =
  /^\s*的?(?:受[助益]|困难|参[训保加])?(?:人|儿童|学生|家庭|居民|群众|妇女|老人|女童|男童|孩子|职工|农户|户|对象|学员)/u;

const timeUnits = /^(?:个?(?:工作日|小时|季度|月|学期|星期)|分钟?|秒|[天日月年周时点]|学年|周年)$/u;
const duration = /用时|耗时|历时|时长|响应|平均|办结|累计|缩短|延长|提前/u;

interface Excused {
  readonly quote: string;
  readonly base: string;
  readonly isApproximate: boolean;
  /** The number as printed, with its unit. */
  readonly number: string;
  readonly isBound: boolean;
  /** Ten and more: of fewer things a report tells in passing (两处食堂, 2 条线路). */
  readonly isMany: boolean;
  /** What stands before it and behind it. */
  readonly before: string;
  readonly behind: string;
}

const lengths =
  /^(?:公里|千米|里|米|平方公里|平方千米|平方米|平米|立方米|公顷|亩|公斤|千克|吨|斤|升|度|千瓦时|千瓦|兆瓦|㎡|m²|m³|m2|m3|km²|km|kg|kWh|kW|MW|t)$/u;
const things =
  /^(?:[处座个次场份篇册台套辆间所条批株棵只头张块门部盏根支把道片瓶盒箱袋桶副幅枚艘架件起宗例项栋幢]|车次|班次|批次|课时|学时)$/u;
const pointsGiven = /(?:[得扣计赋]|得分|评分|打分|扣分|减|加)(?:了|为|到|出)*\s*$/u;
/** A bound, a place in an order or a distance: 500 米以内, 每 2 公里, 距离 3 公里. */
const asABound = /^\s*(?:以[上下内外]|之内|范围|半径|高|宽|深|长的|左右)/u;
const asARule = /(?:[高宽深厚]|每|距离?|相距|直径|半径|口径|第|满|近|按|约|不[足到超低少多]于?过?|超过|标准为|规格为?)\s*$/u;
/** What follows a unit in a name: 300 万吨水厂, 3 公里示范段; a stop or a verb ends what was counted. */
const goesOnAsName =
  /^\s*(?:[”"’』」》]|[\u4e00-\u9fff]{0,6}(?:厂|站|段|线|路|区|园|工程|项目|中心|机组|泵|级|型|桥|带|河|渠|管道?|标准|跑道|圈|楼|库))/u;
const indicatorsBehind = /^\s*(?:[一二三四]级|绩效|具体)*指标/u;

/** Points, lengths and weights, and ten or more things, are quantities, told in whatever words. */
function isQuantity({ base, number, isBound, isMany, before, behind }: Excused): boolean {
  if (isBound || asABound.test(behind) || asARule.test(before)) return false;
  if (base === '分') return pointsGiven.test(before);
  const isWritten = /\d/u.test(number);
  return (isWritten && lengths.test(base)) || (isMany && things.test(base) && !indicatorsBehind.test(behind));
}

const never = (): boolean => false;

/** Whether a number with a unit may be what the excuse calls it. */
export const kindFits: Partial<Readonly<Record<keyof typeof excuseWords, (excused: Excused) => boolean>>> = {
  mention: (each) => !isQuantity(each) || (goesOnAsName.test(each.behind) && !pointsGiven.test(each.before)),
  name: (each) => !isQuantity(each) || goesOnAsName.test(each.behind),
  indefinite: ({ quote, isApproximate }) => isApproximate || /[约近余多几数]|左右|上下|大概|大约|以[上下内]|不[到足]/u.test(quote),
  time: ({ quote, base }) => timeUnits.test(base) && !duration.test(quote),
  date: ({ base }) => timeUnits.test(base),
  year: ({ base }) => timeUnits.test(base),
  ordinal: ({ quote }) => /第|[号级等]|前|首/u.test(quote),
  ...{ documentNumber: never, article: never, annex: never, identifier: never, caseNumber: never, listMarker: never },
};
