/** How the printed name of an indicator tells whether a shorter one means the same. */

/** Marks and notes around a name in a cell: 1.保洁巡查（人次）. */
export const besideName =
  /^[\d一二三四五六七八九十]+\s*[.．、)）]|^[（(][\d一二三四五六七八九十]+[)）]|[（(][^（）()]*[)）]|[≥≤<>＝=].*$|[：:].*$/gu;

/** Right before a name, what its number is of: 日均就餐, 单个食堂, 未整改. */
export const narrowsAhead =
  /(?:[日月年人户次批件]均|平均|单[个位次项件台套]|每[一]?[人户次个日天月年件处台]|[新净]增|新建|累计|重复|首次|重大|一般|有效|无效|超期|逾期|未\p{Script=Han}{0,3}|无|非|不)$/u;
/** Behind a name, what is measured of it: 老年人满意度, 补贴发放准确率. */
export const measuredBehind =
  /^[\p{Script=Han}]{0,8}?(?:率|(?<![年季月])度|成本|费用|比例|比重|时间|时长|时限|天数|周期|投诉|事故|能力|水平|质量|覆盖面|缺口|差错)/u;
