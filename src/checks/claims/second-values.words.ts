import { partOfYear } from '../../language/part-of-year.ts';

export const messages = {
  second: (name: string, other: string, registered: string) => ({
    what: `others 里的 ${other}，报告的原话说的也是“${name}”；登记的是 ${registered}。`,
    fix: '请核对哪一个是最后的数：应当改的改过来；报告确实写了两个数的，或者说的是别的，在 acknowledged 中写明。',
  }),
} as const;

/** Between a name and a second number of it: 河道投诉共为, 居民满意度达到. */
export const statesAgain = /^(?:人次|人数|户数|件数|次数|总?数量?|总数|合计|共计?|实际|累计|最终|核定|应|为|是|有|达到?|约|:|：)*$/u;
/** Words before the name that leave it the whole: 经核实，全年收到, 问卷调查显示. */
export const ofTheWhole =
  /^(?:经|据|由|对|核[实查定]|统计|复核|抽查|审核|检查|监测|问卷|调查|测评|抽样|结果|数据|台账|系统|报表|显示|表明|反映|全年|本年度?|今年|当年|年度|20\d\d年度?|本?项目|区域?内|实际|实有|共|累计|总计|合计|收到|接到|受理|发生|完成|实现|达到|惠及|的|总|为|是|也|则|又|仅|只|有)*$/u;
/** Words before the name that make it a part, another body's, or none of the year's own. */
export const partlyAhead = new RegExp(
  `${partOfYear.source}|其中|某|该[镇村街社县]|部分|\\d月|[一二三四五六七八九十]月|平均|人均|每|[东西南北]部|片区|新增|另外?|除|不含|[镇村社区街]的?$|城镇|农村|全[国省市县]|行业|上年|去年|计划|目标|预计|同期|试点|男|女|线上|线下`,
  'u',
);
