import { plainForm } from '../plain.ts';
import { type BoundedAnswer, boundedAnswer } from './bounded-answer.ts';
import { oneCounted } from './cell-words.ts';
import { readCell } from './read-cell.ts';

/**
 * A target or a result that is a number with words around it which change nothing in it: ≥85%（17条中15条）, 全部6个, 下降10%以上, 平均48分钟,
 * 2.6-2.8万元/公里. `exact`: one number without a comparison.
 */
export interface AmountSaid extends BoundedAnswer {
  readonly form: 'exact' | 'bound' | 'range' | 'all';
  /** Which way something went by the number; null where it is no change. */
  readonly way: 'up' | 'down' | null;
  /** What it changed against: 上年, 同比; empty where the words do not say. */
  readonly against: string;
  readonly isAverage: boolean;
}

const changed =
  /^(?:[比较与]?(上一?年度?|去年|上年同期|去年同期|同期|\d{4}年)(?:同期)?(?:相比)?|(同比|环比))?(?:(下降|减少|降低|下浮|压减|缩短|缩减)|(提高|增长|上升|增加|提升|上浮))了?(?=[\d≥≤<>不])/u;
/** What a share is made of: （17条中15条）, （15/17）, （共17条）. */
const madeOf =
  /\((?:\d+\p{Script=Han}{0,3}(?:中|里|之中)的?(?:有)?\d+\p{Script=Han}{0,3}|\d+\p{Script=Han}?[/÷]\d+\p{Script=Han}?|[共计]\d+\p{Script=Han}{0,2})\)$/u;
/** 每月不少于1次 is at least 1 次/月. */
const perPrefix = /^每个?(年度?|季度?|月|周|星期|日|天)(?=[\d≥≤<>不至最])/u;
const sameTime: Readonly<Record<string, string>> = { 年度: '年', 季度: '季', 星期: '周', 天: '日' };
const perIn = (unit: string): string => unit.replace(/(?<=\/)(?:年度|季度|星期|天)$/u, (time) => sameTime[time] ?? time);
const average = /^平均为?(?=\d)/u;
const all = /^(?:全部|全体|所有)的?(?=\d)/u;

/** 90%以上（不含90%） names its number once more. */
const edgeAgain = /(?<=(\d[\d.,]*)[^\d()]*)\((不?含)\1[^\d()]{0,3}\)$/u;
const remark = /(?<=[\p{Script=Han}%‰])\(([^()\d]{1,12})\)$/u;
/** How or where it was done, or that it was: what changes nothing in a number. 待核实, 报名 and 累计 would. */
const changesNothing =
  /^(?:[均皆都已全部]*(?:线[上下]|室[内外]|现场|网络|网上|远程|视频|电话|入户|上门|集中|分散|集体|会议|授课|面对面|免费|公益|随机|抽样|问卷|城[区乡镇]?|农村|村级|社区|全[区市县镇乡省年]|[男女]性?|完成|完工|竣工|验收|合格|达标|到位|发放|拨付|支付|[已并和及、])+|(?:详?见|参见)[^()]*)$/u;

/** 1,200人次（线上）: how or where it was done changes nothing in the number. */
const withoutRemark = (plain: string): string =>
  plain.replace(edgeAgain, '($2)').replace(remark, (all, said: string) => (changesNothing.test(said) && !saysUnit(said) ? '' : all));

/** 件(套) */
const saysUnit = (said: string): boolean => readCell(`1件(${said})`).kind === 'number';

/** Undefined for what is no such number: words of another kind, an approximate one, several. */
export function amountSaid(words: string): AmountSaid | undefined {
  const plain = withoutRemark(plainForm(words).replace(/\s+/gu, '').replace(oneCounted, '1').replace(madeOf, ''));
  const [change = '', year = '', period = '', down, up] = changed.exec(plain) ?? [];
  const behind = plain.slice(change.length);
  const [, per = ''] = perPrefix.exec(behind) ?? [];
  const rest = behind.replace(perPrefix, '').replace(average, '').replace(all, '');
  const unitOf = (unit: string) => perIn(per === '' ? unit : `${unit}/${per}`);
  const way = down ? 'down' : up ? 'up' : null;
  const about = { way, against: year || period, isAverage: average.test(behind) } as const;
  const reading = readCell(rest);
  if (reading.kind === 'number' && !reading.operator) {
    const end = { value: reading.value, isIncluded: true };
    return { ...about, from: end, to: end, unit: unitOf(reading.unit), form: all.test(behind) ? 'all' : 'exact' };
  }
  const bound = boundedAnswer(rest);
  return bound && { ...about, ...bound, unit: unitOf(bound.unit), form: reading.kind === 'range' ? 'range' : 'bound' };
}

/** What an average proves nothing of: 每次不超过60分钟, 最长等候时间. */
export const speaksOfEach = /每[次个件起单户人例份台]|最[长大高短小低]|单[次个件例]|逐|均(?:不|在)/u;
