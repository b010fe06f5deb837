import { allOf } from './all-of.ts';
import { clauseStops } from './claim-words.ts';
import { rateQualifier } from './rate-words.ts';

/** Whose rate of execution it is: that of what the report is about, or of another thing that the words name before it. */

/** 仅为, 已达到, 总: what a name of a rate says beside whose it is. */
const beside = /仅|只有?|有|已经?|均|共|整|本|约|近|占|截至|截止|底|末|到|了|较|上|按|由|与|在|该|全|各|高|低|偏|不足|超过|接近/gu;
/** Words that make it the rate of all. */
const ofAll = /总体|整体|全年|综合|合计|总计|总的?(?=预算|支出|执行|支付)|全部|年度预算/u;
const general = /本|该|各|全|每|其|此|我|[一二三四五六七八九十两]个|个/u;
/** Names of things apart: 三标段, “小游园建设”, 其中道具费, 某镇, 个别项目. */
const named: readonly RegExp[] = [
  /[“"「『](?<name>[^”"」』]{2,30})[”"」』]/gu,
  /(?<name>[\p{Script=Han}\dA-Z#]{0,3}(?:标段|标包|子项|分项))/gu,
  /(?<name>个别|某[些个]?|部分(?=项目|单位|资金|[乡镇街县区]|工程|标段)|其中|分别)/gu,
  /(?<name>\p{Script=Han}{1,6}(?<!经)费)(?!用)/gu,
  /(?<name>\p{Script=Han}{2,8}(?:镇|乡|街道|社区|村|学校|小学|中学|医院|分院|中心|公司))(?!级)/gu,
  /(?<name>\p{Script=Han}{2,12}(?:项目|工程|专项))/gu,
];

/** Without the words that name the report's own subject, two characters or more at a time. */
function withoutOwn(words: string, own: string): string {
  let rest = '';
  for (let at = 0; at < words.length; ) {
    let length = 0;
    while (at + length < words.length && own.includes(words.slice(at, at + length + 1))) length += 1;
    if (length < 2) rest += words[at];
    at += Math.max(1, length < 2 ? 1 : length);
  }
  return rest;
}

/** Whether the name of a rate (三标段资金支付率, 支出进度仅为) says of what else than `own` it is. `own`: names, a line each. */
export function labelNamesAnother(label: string, own: string): boolean {
  const named = own.split('\n').find((line) => line !== '' && label.startsWith(line)) ?? '';
  return withoutOwn(rateQualifier(label.slice(named.length)).replace(beside, ''), own).replace(beside, '') !== '';
}

/** Whether the sentence names another thing than `own` before its rate. `before`: from its beginning to the number. */
export function namesAnother(before: string, own: string): boolean {
  const last = before.split(new RegExp(`[${clauseStops}]`, 'u')).at(-1) ?? '';
  return named.some((pattern) =>
    allOf(ofAll.test(last) ? last : before, pattern).some(({ groups }) => {
      const name = groups?.['name'] ?? '';
      return isAnother(name, own);
    }),
  );
}

function isAnother(name: string, own: string): boolean {
  if (/^(?:个别|某|部分|其中|分别)/u.test(name)) return true;
  const rest = withoutOwn(rateQualifier(name).replace(beside, ''), own).replace(general, '');
  return rest.length > 1 || /标段|标包|子项|分项/u.test(rest);
}

/** Between what was spent and its share of the budget: 190 万元，完成调整预算的 98.9%. */
const shareOfBudget =
  /^[^\S\n]*(?:[千百十万亿]*元)?[^\S\n]*[，,（(][^\S\n]*(?:已|共|约)*(?:完成|占|达到?|为|是|相当于)了?(?<stage>调整后?的?|全年|年初|年度|本年度?|当年|部门|项目|总|安排的?)?预算(?:数|总?额|安排|资金|指标|总数)?的(?:比例为|比重为)?[^\S\n]*$/u;

/** Of which budget the words between an amount spent and a rate make it the share; undefined where they do not. */
export function budgetShared(between: string): 'initial' | 'adjusted' | 'any' | undefined {
  const found = shareOfBudget.exec(between);
  if (!found) return undefined;
  const stage = found.groups?.['stage'] ?? '';
  if (stage === '年初') return 'initial';
  return stage.startsWith('调整') || stage === '全年' ? 'adjusted' : 'any';
}
