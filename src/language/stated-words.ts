import { personUnits } from './units.ts';

/** Words with which a report states what an editor may call undisclosed: a score, a grade, an amount of a stage, how many were helped. */

const is =
  '(?:共计?|合计|总计|约|达到?|(?:最终|最后)?(?:折算|换算|加权|汇总|核定|核减|调整|修正|计算|复核|四舍五入)(?:后|得|出)*|最终|最后|为|是|[:：]|\\s)*';

/** Of the words before a number, to their end. */
export const scoreBefore = new RegExp(
  `(?:综合|最终|总|自评|评价|绩效|考核|考评|评审|评定|项目)*(?:得分|评分|总分|分数|总评)(?:值|数|结果)?${is}$|(?:获得?|评为|评定为|得)(?:了|到)?\\s*$`,
  'u',
);
/** 最终评定91.8分, 考核计91.8分, 绩效分值91.8分: without a word for the score. */
export const scoreUnnamed = new RegExp(
  `(?:最终|综合|总体|总|项目|绩效|考核|考评|评价|评审|专家)(?:评定|核定|审定|认定|考核|考评|评价|评审|测评|打|评)*(?:分值|价值|值|结果|结论)?(?:给予|给出|赋|计|记|共)*${is}$`,
  'u',
);
/** Words of a part, a weight or a way of marking beside it. */
export const noScoreUnnamed = /投入|过程|产出|效益|效果|满意度|管理|决策|部分|[一二三]级|每|平均|扣|满分|权重|占|指标|按|实行|采用|制/u;

/** A score of one part, of one indicator, or no score at all. */
export const noWholeScore = /投入|过程|产出|效益|效果|满意度|管理|决策|部分|一级|二级|三级|每|平均|扣|满分|分值|权重|占/u;
/** 设三级指标24个，总分120分: how many points there are to be had. Of the sentence up to the number. */
export const fullMarks =
  /(?:满分|百分制|指标|设[置立定有]?|分[为设]|赋分|权重|分值)(?:(?!得分|评[为定]|评价结)[^。；;])*(?<!综合|评价|自评|最终)总分(?:值|数)?(?:为|是|共|计|[:：]|\s)*$/u;
export const barePoints = /(?:^|[，,。；;：:（(])总分(?:值|数)?(?:为|是|[:：]|\s)*$/u;
/** Of several: nobody's own score. */
export const averaged = /平均/u;
export const scoreHead = /得分|评分|总分/u;
export const wholeScore = /总分|(?:综合|自评|评价|总|最终|考核|考评)(?:得分|评分)|合计|总计/u;

/** Names of a stage that leave no doubt that the whole amount is meant. */
export const plainStage = {
  initialBudget: /年初预算|预算安排|预算数|预算金额|预算总额/u,
  adjustedBudget: /调整后(?:的)?预算|全年预算/u,
  received: /资金到位|到位资金|实际到位|到位金额/u,
  finalAccount: /决算|全年执行数|实际支出|实际支付|实际使用|累计支出|全年支出|总支出|支出合计|支出总额|最终支出/u,
} as const;
const ofTheWhole = '(?:经[一-鿿]{0,8}?|本?项目|全年|本年度?|当年|年度|上述|资金|经费|财政|共|的|(?:19|20)\\d\\d\\s*年度?|\\s)*';
const isStated = '(?:数额?|额|金额|资金|合计|总额|共计?|为|是|达到?|[:：]|\\s)*';
const alone = ({ source }: RegExp): RegExp => new RegExp(`^${ofTheWhole}(?:${source})${isStated}$`, 'u');
/** A clause that names a stage and nothing else: 经审计，实际支出 39 万元. */
export const bareStage = {
  initialBudget: alone(plainStage.initialBudget),
  adjustedBudget: alone(plainStage.adjustedBudget),
  received: alone(plainStage.received),
  finalAccount: alone(plainStage.finalAccount),
} as const;

/** 项目收入, 利息收入: what one thing earned, none of what came to the whole. 收入预算: what is expected to come. */
export const income = '收入';
export const earnedBy =
  /总收入|收入(?:总计|合计|总额)|(?:项目|经营|门票|收费|利息|租金|租赁|出租|运营|销售|服务|其他|事业|非税|投资|出让|处置|上级补助|附属单位(?:上缴)?)(?:性|活动)*收入|(?:部门|单位|年初|收入)*预算(?:总)?收入|收入预算/u;
/** Behind an amount: 2,987.45 万元全部到位. */
export const cameIn = /^\s*(?:资金)?(?:已|均|都|也|于|全部|全额|足额|及时|按时|如期|一次性|按进度)+到位/u;

/** 资金使用, 实际报账, 使用完毕: what may tell what was spent in all, right before the amount. */
export const perhapsSpent =
  /(?:^|[^\p{Script=Han}]|本?项目|资金|全年|年度|财政|实际|累计|共|已|均)(?:已|共|累计|实际|资金|全部|经费)*(?:使用完毕|支用|动用|报账|报销|核销|使用|用款|结算|付款|付出|用掉|花掉|消耗)(?:了|资金|金额|数|额|合计|共计?|为|是|达到?|[:：]|\s)*$/u;

/** An amount of one thing or one person, or of a part. */
export const partOfMoney = /其中|每|人均|户均|平均|标准|单价|用于|费(?:用)?支出|项支出/u;

/** Columns and rows of a table that hold rates, scores and targets, no amounts. */
export const noAmount = /率|比例|得分|评分|分值|权重|指标值|目标值|完成值|序号/u;

/** A column that counts things or numbers the rows. */
export const countHead = /[人户件次个项台套处]数|数量|编号|年度?$|日期|时间|面积|长度/u;

/** The table's row of the whole. */
export const wholeRow = /合计|总计|总额|资金总|全部/u;

/** 其中男童 301 人，女童 287 人 */
export const amongThem = /其中/u;

/** Whether words between a whole and a number list it as one of its parts: 其中 in the same sentence, or at the head of the next. */
export const listsAmongThem = (between: string): boolean => /^[^。！？；\n]*[。；]?\s*其中[^。！？；\n]*$/u.test(between);

export const totalPersonsBefore =
  /(?:(?:受益|受助|救助|惠及|服务|参与|覆盖|帮扶|资助|培训)(?:对象|群众|人员|人口|居民)?(?:总人数|总数|人数)|总人数|(?:共计?|总共|累计|合计)(?:救助|惠及|受益|服务|帮扶|资助|培训)|(?:救助|惠及|受益|服务|帮扶|资助|培训)(?:了)?(?:共计?|合计|总计|累计))(?:群众|人员|居民|对象)?(?:共计?|合计|总计|约|达到?|为|是|[:：]|\s)*$/u;
/** 惠及老年人 352 人: all who were helped, where their parts follow; 其中 or 新增 ahead tell of some only. */
export const helpedBefore =
  /(?:受益|惠及|受助|救助|帮扶|资助|服务|覆盖|培训|慰问)(?:了|各类)?(?:困难|相关|重点)?(?:群众|人员|居民|对象|人口|家庭|学生|职工|农户|老年人|老人|残疾人|儿童|村民|市民)?(?:共计?|约|达到?|为)?\s*$/u;
export const someOnly = /其中|新增|另|增加|平均|每|沿线|部分/u;
export const helped =
  /受益|惠及|受助|救助|帮扶|资助|服务对象|受惠|(?:服务|覆盖)(?:了|到|服务)?[^，。；\d]{0,6}(?:人口|群众|居民|村民|农户|学生|老人)|(?:人口|群众|居民|村民|农户|学生|老人)[^，。；\d]{0,4}(?:用上|喝上|吃上|住上|享受)|(?<!要|应|需)(?:保障|解决|改善|满足)了?(?=\s*(?:[人户名]|[^，。；\d]{0,6}(?:群众|居民|村民)))(?!人员)/u;
/** Units that count persons, no households and no visits. */
export const singlePersons: readonly string[] = ['人', '名', '位'];
/** Who was asked, who works for it, who lives or met there, who was charged: counted, not helped. */
export const notHelped =
  /问卷|调查|抽[查样]|访谈|受访|样本|评价组|专家|编制|在[编职岗]|工作人员|人员配备|从业人员|干部|党员|民警|辅警|检察官|法官|律师|志愿者|聘[用请]|参会|与会|出席|座谈|评委|讲师|队员|队伍|[洁林河护查驶练联络]员|出动|常住|户籍|总人口|流动人口|旅客|游客|观众|参观|逮捕|批捕|起诉|公诉|抓获|查[获处]|嫌疑|被告|犯罪|处[罚理分]|多发|错发|误发|冒领|追回|退回|违规|死亡|不符合/u;
/** 发放补贴的老人 412 人: what persons are given, in the clause that counts them. */
export const given =
  /(?:发放|发给|领取|享受|获得?|提供)[^，,。；;\d]{0,14}(?:补[贴助]|救助|津贴|助学|资助|慰问|服务|待遇|保障|物资|[金款])|(?:补[贴助]|慰问|安置|供养|赡养|托养|救治|发放|资助)了?(?:的|对象|各类|困难)*[^，,。；;\d]{0,8}(?:[人户名位]|\s*$)/u;
export const helpedUnits: readonly string[] = [...personUnits, '家'];

/** Between a count and its change: 人，比上年增长; 人发放补贴，比上年增长, where the words name no other measure. */
export const overLastYear =
  /^\s*(?:(?:人次|[人户名位口家])?\s*[，,、（(]?|(?![^，,]*(?:率|满意度|资金|金额|支出|经费|得分))[^，,。；;：:、\d]{1,16}[，,])\s*(?:(?:比|较)(?:上年|去年|上一年度?|上年度)|年?同比)[^，,。；\d]{0,6}$/u;

/** 由本局自行组织评价, 委托第三方机构开展. */
export const evaluationSaid =
  /(?:委托|聘请|由)[^，,。；]{1,30}?(?:评价|自评)|(?:评价|自评)(?:工作)?由[^，,。；]{2,}|(?:委托|聘请)[^，,。；]{0,20}?第三方/u;
/** The form or section is one's own evaluation; the bases that name others' are none. */
export const selfEvaluated = /(?:绩效|支出|项目)自评|^[^《]{0,12}(?:自评|自我评价)(?:结论|结果|情况|报告|表|得分|组织|工作)/u;

/** A year in digits or in Chinese ones, with or without its word. */
export const anyYear = /(?<!\d)(?:19|20)\d{2}(?!\d)|[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年|度)/u;

/** 年中追加预算 5 万元, 调整后预算数: that the budget was adjusted; 较上年压减 2 万元 tells of another year's. */
export const adjustmentSaid =
  /(?:年中|年度中|执行中|年内)[^，,。；\d]{0,4}(?:追加|核减|调增|调减|压减|调剂|收回|调整)|(?<!拟|应|建议|申请|同比|[较比与](?:上一?年|去年|前一?年|往年|上年同期|同期)(?:度|同期)?[^，,。；\d]{0,6})(?:追加|核减|调增|调减|压减|削减)(?:了|财政|项目|年度)*(?:预算|资金|经费|指标)?\s*\d[\d,.]*\s*[万亿]?元|(?:调整|变更|追加|核减|调剂)后(?:的)?预算|预算(?:由[^，,。；]{1,20})?调整[为至到]/u;

const goalName = '(?:(?:年度|项目|总体|绩效)*目标|(?:年度|总体|绩效|预期)+(?:任务|成效|效果|成果))';
/** 年度绩效目标是河面清洁: the words of the goal, not of an indicator. */
export const goalSaid = new RegExp(
  `${goalName}(?:是|为|[:：])\\s*(?!(?:[^，,。；]{0,6}(?:如下|以下|见))|[^，,。；]{0,20}\\d)[^，,。；]{4,}[，,。；]`,
  'u',
);
export const goalHeading = new RegExp(`${goalName}(?:情况|设定(?:情况)?)?$`, 'u');
/** A sentence that may be a goal: no list announced, no number. */
export const goalSentence = /^[^\d：:]{8,}[。；]/u;

/** 根据《……办法》（虚示〔2022〕5号）: a document with its number. */
export const policySaid =
  /(?:根据|依据|按照|依照)[^，,。；《]{0,10}《[^》]{4,}》\s*[（(][^（()）]{0,12}[〔[]\s*(?:19|20)\d\d\s*[〕\]]\s*\d+\s*号[）)]/u;

const notOfThisYear =
  '(?:上一?年|去年|前一?年|往年|历年|以前年度|以往|此前|过去|下一?年|明年|次年|今后|往后)[^，,。；;]{0,12}?|结余|节余|节约|剩余|结转|追加|增加|收回|建议|拟|将';
const announced = '(?:以下|如下|下列|下述|上述|这些|哪|何|什么|[^，,。；;：:]{0,8}(?:如下|以下))';
const judged =
  '[^，,。；;]{0,8}(?:合规|合法|合理|规范(?!化)|明确|清晰|真实|符合|一致|相符)[^，,。；;]{0,3}(?=[，,。；;]|$)|[^，,。；;]{0,3}符合';
/** 资金主要用于支付值守补贴: what the money is for; not what is left of it, nor what is wished, asked (是否合规), judged or only announced. */
export const purposeSaid = new RegExp(
  `(?=[项专财资经预款本该])(?<!${notOfThisYear})(?:(?:项目|专项|财政)?(?:资金|经费|预算|款项)|本?项目|该项目)(?:全部|专项|主要)*主要用于(?!${announced})[^，,。；;]{4,}|(?=[项专财资经])(?<!${notOfThisYear})(?:(?:项目|专项|财政)?(?:资金|经费))用途(?:为|是(?!否|不是)|:|：)(?!${announced}|${judged})[^，,。；;]{4,}`,
  'u',
);
/** 健康宣讲经费用于编印资料: the same of the project by its name, at the beginning of a clause. */
export const purposeOf = (name: string): RegExp =>
  new RegExp(
    `(?<=^|[。；;，,\\n])(?:该|本|“)?${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}”?(?:项目|专项)?(?:补助|专项|工作)?(?:资金|经费|款项)(?:全部|主要|专项)*用于(?!${announced})[^，,。；;]{4,}`,
    'u',
  );
export const fundSourceSaid = /资金来源(?:为|是|于|：|:)/u;

/** Words that make a percentage a result. */
export const rateWords = /率|满意度|比例|占|达到?|完成|增长|上升|提高|下降|减少|降低|增幅|降幅|同比|超/u;

/** What an editor says that a report leaves out: 没有公布得分. */
export const denies =
  /(?:没有|尚未|未)(?:公布|写明?|说明|给出|列出|提供|登记)(?:项目|全年)?([^，,。；;、（()）\n]{2,8})(?=[，,。；;、（()）\n]|$)/gu;
export const deniedScore = /^(?:综合|评价|总|自评)*(?:得分|评分|分数)$/u;
export const deniedGrade = /^(?:综合|评价|评定)*(?:等级|等次)$/u;

/** The name of a body that does not exist says so. */
export const inventedName = /示例|虚构|虚拟|样例|某某|某[省市县区镇]/u;

/** What the title of a report begins with. */
export const leadingYear = /^\d*年度?/u;

/** Kinds of persons are said not to overlap. */
export const countedOnce = /(?:互不|互无|并无|没有|不存在|均不|不|无)(?:重复|重叠|交叉)(?:计算|统计|计入)?/u;
