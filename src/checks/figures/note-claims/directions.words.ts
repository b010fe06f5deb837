import { changed, rises } from '../../../language/direction-words.ts';

const moves = `(?:${changed}|增至|降至)`;

/** A change that is told: 较上年的 19.9 万人次下降, 由 11.2 元上升到 14.5 元. */
export const changeTold = new RegExp(moves, 'gu');
export const isRise = new RegExp(`${rises}|增至|多|高|超过|大`, 'u');
/** 就餐人次比上年多, 用餐成本下降了: what a note says of a thing. */
export const noteSays = [
  /^(.{2,16}?)(?:比|较|与|和)(?:上年|去年|上一年度?|前一年)(?:相比|比)?(?:略|稍|明显|大幅|要|还|更|有所?|又)?(多|少|高|低|大|小|增|升|降|减|上升|下降|提高|扩大)/u,
  /^(.{2,16}?)(高于|多于|大于|超过|低于|少于|小于|不及)(?:上年|去年|上一年度?|前一年)/u,
  new RegExp(`^(.{2,16}?)(?:同比|逐年|持续|明显|大幅|略有|有所|出现)?(${moves})(?:了)?$`, 'u'),
] as const;
/** What a change is measured from: no part of what changes. */
export const measuredFrom = /(?:(?:比|较|与|和|由|从).*|同比.*|环比.*)$/u;
export const amount = /[\d.,，]+\s*[万亿%％]?/gu;
/** Words for any count. */
export const ofAnyCount = /(?:的)?(?:总?人次|总?人数|户数|个数|数量|次数|总量|总数|总额|金额|规模|情况|数|量|额)$/u;
export const notTold = /没有|未|不(?![及如足])|是否|建议|计划|预计|目标|力争|拟|将|应/u;
/** Words of a note before what it speaks of. */
export const lead = /^(?:报告(?:中|里)?的?|本年度?|今年|当年|全年|项目的?|20\d\d年度?)/u;
