/** Of the plain form of a cell. */
export const dash = /^(?:[-‐‑‒–—―─－_/／\\]+|／)$/u;
/** A template's stars and blanks that nobody filled in: ≥**人, XX次, ___. */
export const mask = /^[≥≤<>=]{0,2}\s*(?:[*＊×]{1,6}|[xX]{2,6}|[○〇]{2,6}|_{2,})\s*[%‰\p{Script=Han}（）()/]{0,8}$/u;
const ofYear = '(?:19|20)\\d{2}\\s*';
const ofMonth = '\\s*(?:0?[1-9]|1[0-2])';
const ofDay = '\\s*(?:0?[1-9]|[12]\\d|3[01])';
const byThen = '日?(?:之?前|以前|完成|底前?)';
/** A day in digits: 2023.12.08, 2023-11-30前, 2023/6, 2023.11底前; 2012.10 may be an amount. */
export const dayWritten = new RegExp(
  `^${ofYear}(?:[-./]${ofMonth}\\s*[-./]${ofDay}\\s*(?:${byThen})?|[-/]${ofMonth}\\s*(?:${byThen})?|\\.${ofMonth}\\s*${byThen})$`,
  'u',
);
/** 2023.11 in the row of what is a day by its name. */
export const monthWritten = new RegExp(`^${ofYear}\\.${ofMonth}$`, 'u');
export const namesDay = /时间|日期|时限|期限|时点|工期/u;
/** What a cell of points says where there are none: 不评分, 未评价, 暂不打分, 免评, 不参与评价. */
export const unrated =
  /^(?:暂?[不未]|免予?|无需)(?:予以?|参[与加]|纳入|进行|作|做|再)*(?:评(?:分|价|级|定|估|审)?|打分|计分|得分|赋分|定级|考[核评])(?:得分|等级|评分)?$/u;
export const box = /[☑☒☐□■√✓✔✗✘]/u;
/** 常年 ☑, ☑ 常年, 是√: the words beside the mark. */
export const ticked = /(?:([^\s☑☒☐□■√✓✔✗✘、，,；;]+)\s*[☑■√✓✔]|[☑■√✓✔]\s*([^\s☑☒☐□■√✓✔✗✘、，,；;]+))/gu;
/** A letter among the digits where a digit was meant: 9l.3%, 1O0. */
export const glued = /\d(?:[lIoO](?=[\d.%])|[IoO](?=\p{Script=Han}|$))|(?<![A-Za-z])[lIoO]\d/u;

const denied = '(?:不[得应能可宜许]?|未)(?:低于|少于|小于|高于|大于|多于|超过|超出|突破|超)';
/** Stands before a number: ≥, 不低于. */
export const comparisonWord = `(?:[≥≤<>=≧≦⩾⩽≮≯﹥﹤]{1,2}|${denied}|(?:大于|小于|高于|低于)或?等于|达到[或及]超过|大于|小于|高于|低于|多于|少于|超过|至少|至多|最多|最少|最高|最低|起码|等于|上限|下限|控制在)`;
const modal = '(?:(?:应当?|须|需要?|必须|要|确保|保证|力争|争取|努力|务必)?(?:保持|维持|稳定|控制)?在?)';
const fulfilled = '(?:(?:年度|全年|本年)?(?:计划|预期|目标|实际|累计|合计|共计?|已|应)?(?:完成|达到|达|实现|为|是)?[:：]?)';
/** What may stand before a number that is all a cell says. */
export const numberBefore = new RegExp(`^(?:${fulfilled})?${modal}(?:${comparisonWord})?(?:达到|达)?$`, 'u');
/** Behind it: a bound, and whether that is included. */
export const numberBehind =
  /^(?:\(不?含(?:[本此]数|\d[^)]{0,5})?\))?[及或]?(?:以上|以下|以内|之内|内|封顶)?(?:\(不?含(?:[本此]数|\d[^)]{0,5})?\))?[。;；]?$/u;
export const unitInBrackets = /^\(([^()]{1,6})\)(?:以上|以下|以内)?$/u;
/** A unit that no list knows, alone behind a number: 趟, 孔, 车公里, 标准箱/月. No verb and no time. */
export const unknownUnit =
  /^(?![\p{Script=Han}]*[年月日前后起止底初中旬内完成达到超未已的等余多])[\p{Script=Han}]{1,3}(?:[/每][\p{Script=Han}]{1,3}){0,2}$/u;
/** 一次, 一个; not 一期, 一级, 一类, which come in an order, nor 十一次. */
export const oneCounted =
  /(?<![一二三四五六七八九十百千万零第])一(?=(?:次(?!性)|[个场件处份名人户批项座条台套辆所家块张篇本])(?![\p{Script=Han}]*(?:名|等|级)$))/u;
