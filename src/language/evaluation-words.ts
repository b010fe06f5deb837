import { didNot } from './denial-words.ts';

/** Words by which the rules on indicators and ratings know what a report says. */

/** Kinds of indicator, by the word that their level is named with. */
export const indicatorKinds = { quantity: '数量', quality: '质量', timeliness: '时效', cost: '成本', satisfaction: '满意度' } as const;

/** 效益指标为档案安全情况: a kind of the first level, and what it is. */
export const kindOfIndicator = /(?<![\p{sc=Han}])(?:产出|效益|满意度|成本)指标(?=\s*(?:为|是|[，,:：—－-]))/gu;
/** Of the words behind a number: 6 项三级指标; not 达到的, nor those of an upper level. */
export const countsIndicators = /^\s*[项个条]?(?:具体|量化|绩效|考核|评价|年度|三级|个性)*指标/u;

export const effectName = /(?:影响力?|效益|水平|能力|公信力|获得感|幸福感|知晓度|满意度|质量|率|程度)$/u;
export const rateName = /(?:率|满意度|比例|占比|覆盖面)$/u;
export const countName = /(?:人数|户数|件数|次数|数量|个数|人次)$/u;
/** How a measure is named after its unit. */
export const measureOf: Readonly<Record<string, string>> = { 人: '人数', 人次: '人次', 户: '户数', 件: '件数', '%': '百分比', 分: '得分' };
export const measureNamed = (unit: string): string => measureOf[unit] ?? unit;

export const explains = /原因|由于|因为|主要是|受[^，。；]{1,12}影响|超出预期|新增/u;

/** Who evaluated, in the order in which a sentence is read: 由本局委托第三方进行 is the third party's work. */
export const evaluatorSaid = {
  thirdParty:
    /第三方|会计师事务所|咨询(?:有限|责任|股份|服务|集团)*(?:公司|机构)|中介机构|评价机构[:：为是]\s*[^，,。；;\n]{0,20}?(?:公司|事务所|研究[院所]|大学|学院|协会|学会)/u,
  finance: /财政(?:部门|局|厅|所|部)/u,
  superior: /主管(?:部门|单位)|上级/u,
  publisher: /[本我](?:院|局|办|委|厅|校|部门|单位|中心|级|街|镇|区)|自行|自评|自我评价/u,
} as const;

/** 受区财政局委托: who had it done; another body did it. */
export const commissioned =
  /(?:受|接受|应)(?:(?![受，,。；;、]|我[院局办委厅校所]|本[院局办委厅校所])\p{Script=Han}){2,24}?(?:的?委托|的?聘请|的?邀请)/gu;
/** 受区财政局委托，我所…: a firm speaks of itself; an office of that name would not be commissioned to evaluate. */
export const firmWasCommissioned = new RegExp(`${commissioned.source}[，,]?(?:由)?[我本](?:所|公司|事务所|机构)`, 'u');

/** 委托示例公司: who has another do it. */
export const commissions = /委托|聘请|邀请/u;

const denied = `(?:${didNot}|不(?![仅只但断])|并?非|(?<!有)无)`;
const others = [evaluatorSaid.thirdParty, evaluatorSaid.finance, evaluatorSaid.superior].map(({ source }) => source).join('|');
/** 没有委托第三方机构, 未经财政部门复核: who did not evaluate. */
export const notEvaluatedBy = new RegExp(`${denied}由?(?:(?!由)[^，,。；;、]){0,12}?(?:${others})[^，,。；;]*`, 'gu');

/** 没有 ahead of 委托第三方机构: of a text, up to its end. */
export const deniedAhead = new RegExp(`${denied}[^，,。；;、]{0,6}$`, 'u');

/** A body or its office: 示例局财务科. */
export const bodyNames = /\p{Script=Han}{1,12}?(?:院|局|办|委|厅|校|中心|街道|镇|公司)/gu;

/** 由县审计局组织复核评价: a body of a place, or a firm, that is said to do it, by its name. */
export const evaluatedByBody =
  /(?<![经报])(?:由|委托|聘请)(?<body>(?![本我局院])(?:[^，,。；;（()）]{0,8}?[省市县区州镇][^，,。；;（()）]{0,10}?(?:局|办|委|厅|院|中心|部门)|[^，,。；;（()）]{2,16}?(?:公司|事务所|大学|研究所|协会)))[^，,。；;]{0,8}?(?:组织|开展|进行|实施|承担|负责|完成|出具)[^，,。；;]{0,8}?(?:评价|评审|考评|评估)/u;

/** A quotation tells who evaluated only where it speaks of evaluating, or of who was to do it. */
export const saysEvaluating = /评价|自评|评审|评估|考评|考核|评定|打分|评分|由|委托|聘请|进行|组织/u;
