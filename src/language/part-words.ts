import { andWords } from './joining-words.ts';

/** Between the name of a part and a number that is of all of them: 区级资金 105.80 万元，合计 298.70 万元. */
export const sumBetween =
  /[，,。；;：:、\n]\s*(?:以上|上述)?(?:合计|共计|总计|总额|总共|全部|各项|各个?项目|全年(?:总|共)|\d+ ?个(?:重点)?项目)/u;
/** Of a clause: a number of all of them. */
export const ofAll = /合计|共计|总计|总额|总共|总支出|总预算|全部|(?<![日月年季周人户亩次场车台])均|各项|各个?项目|个(?:重点)?项目/u;
/** 结余资金668.13万元结转下年: at the beginning of a clause. */
export const whatIsLeft = /^\s*(?:年末|年底|共|尚有?)?(?:结余|剩余|结转|余下?)/u;
/** The name of a row: the sum of the rows above. */
export const sumRow = /^\s*(?:合\s*计|总\s*计|小\s*计|累\s*计)/u;
/** What may stand before the name that a paragraph is about: its number in a list. */
export const opening = /^[\s\d一二三四五六七八九十①-⑩（）()、.．·-]*$/u;
export const projectWord = '项目';
/** What a name may end in or be called without. */
export const tailWords = /(?:专项)?(?:项目|工程|资金|经费)$/u;
/** 编号③, 序号 3, 第7项: a row of a table by its mark. */
export const rowByMark = /(?:编号|序号|第)\s*([①-⑳]|\d{1,3}|[一二三四五六七八九十]{1,3})(?:\s*[项号个行](?!目标|指标|标准|条))?/gu;
/** Before the name of what is left out: 除甲路项目外. */
export const exceptBefore = /(?:除|除了|除去|扣除|剔除|不含|不包括|不包含)[^，,。；;]{0,12}$/u;
/** What follows is within what was named before: 其中, 包括. A whole sentence long where it opens one or a colon follows, else up to a semicolon. */
export const withinOpener = /其中|(?<![不未])包[括含]|(?<![不未包])含有?(?!税)/gu;
/** The same, of a list that may as well go on beside what was named before: 主要用于, 一是, a colon. */
export const listOpener = /用于|主要[是有为]|具体[是为如]|一是|分为|[：:]/gu;
export const opensToTheStop = /^[^，,。；;：:\d]{0,6}[：:]/u;
/** Directly behind a name: what follows is made of it. 基本支出中，人员经费; 中央资金由两部分组成. */
export const madeOfBehind = /^[”"」』》]?(?:资金|支出|经费|里面)?(?:之?中|里|当中|由|分为)/u;
/** Directly behind a name at the head of a paragraph: all of it is of that. 1、项目支出。道路维护 60 万元. */
export const headBehind = /^[”"」』》]?[。：:]/u;
/** A cell that begins so lists what the row above is made of. */
export const rowWithin = /\n\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).、．])?\s*其中/gu;
/** Between two names that are spoken of together. */
export const jointly = /(?<=[\p{Script=Han}）”])[和与及、或]\s*$/u;

const moneyRate = '(?:预算|资金|支出|经费)?(?:执行|支出|拨付|支付|使用|到位|完成|结余)(?:率|进度)';
const unit = '\\s*(?:[百千万亿]*元)?\\s*';
/** Right before a number: it is a rate of money. */
export const moneyRateSaid = new RegExp(`${moneyRate}\\s*(?:为|达到?|是|约|[:：])?\\s*$`, 'u');
/** Between an amount and a number: that is its rate, of nothing else. */
export const moneyRateBehind = new RegExp(`^${unit}[，,、（(]?\\s*${moneyRate}\\s*(?:为|达到?|是|约|[:：])?\\s*$`, 'u');
const change =
  '(?:同比|(?:比|较|与)(?:上一?年|去年|19\\d\\d年|20\\d\\d年)(?:同期|相比)?)[，,]?(?:负增长|增长|增加|减少|下降|上升|提高|降低|多|少|下浮|上浮|压减)了?';
/** Right before a number: it is the change of one year to the next. */
export const changeSaid = new RegExp(`${change}\\s*$`, 'u');
/** Between an amount and a number: that is its change. */
export const changeBehind = new RegExp(`^${unit}[，,、（(]?\\s*${change}\\s*$`, 'u');

const nameTail = /^(?:[类款项费]|支出|经费|资金|项目|专项|[（(][^（）()]{1,12}[）)])$/u;
/** 养老服务 and 养老服务类, 公用经费 and 公用经费支出: one name, written longer the one time. */
export function isOneName(one: string, other: string): boolean {
  const [short, long] = [one, other].map((each) => each.replace(/\s/gu, '')).toSorted((a, b) => a.length - b.length) as [string, string];
  return short.length > 1 && short !== long && long.startsWith(short) && nameTail.test(long.slice(short.length));
}

/** Where a sentence turns from one part to the next. */
export const turnStops = /[。；;\n]/u;
/** Before and behind the name of a part: it stands in a list, in whose turn no persons were counted before, or is left out. */
export const joinedAhead = new RegExp(`(?:^|[，,])(?:(?!惠及|受益|受惠|\\d\\s*人)[^，,])*(?:、|${andWords})\\s*$|除了?$`, 'u');
export const joinedBehind = new RegExp(`^(?:等|(?:[以之]?外)|(?:、|${andWords})[^，,\\d]{2,})`, 'u');
/** Behind the name of a part: the count is of all parts together. */
export const ofAllHelped = /合计|共计|总计|总共|一共|全部项目|各项目|各类|上述|以上各|(?:[，,]|^)共(?!同|享|建|治)/u;
