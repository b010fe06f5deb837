const whose = '(?:(?:部门|单位)整体支出|项目支出|部门预算项目支出|(?:财政|部门)?重点项目|项目|整体支出)?';
const what = '(?:财政)?(?:重点|绩效|支出绩效)(?:目标)?(?:自我评价|自评|评价|评估|考评|考核)';
const form = '(?:结果|情况|工作|等级)*的?(?:报告|总结|表|公告|公示|通报|通告|说明|情况|结果)';
const kind = new RegExp(`${whose}${what}${form}(?=\\s*(?:[（(][^（）()]*[)）])?\\s*$)`, 'u');

/** What a document calls itself at the end of its title: 项目支出绩效自评表 of 项目支出绩效自评表（2022年度）. Undefined where it does not. */
export const documentKind = (title: string): string | undefined => kind.exec(title.trim())?.[0];
