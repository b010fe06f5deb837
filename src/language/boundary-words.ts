import { andWords, joiningWords, notCompared } from './joining-words.ts';

/** How one knows that words were copied whole: what may stand directly before and behind them. */

const stop = '(?:[，,。；;：:！？!?、（()）“”"《》\\n]|[—–]{2})';
/** —— and · ahead of an item, which name nothing. */
const itemMark = '(?:^|[\\n。；;：:])[—–―·•●○◆◇■□▪*-]+';
const functionWords = '为|是|由|从|自|含|的|对|将|在|和|及|与|或|有|了|于|该|本|即';

export const clauseBegins = new RegExp(`(?:^|${stop}|${functionWords})$`, 'u');
export const sentenceEndsHere = /^(?:[。；;！？\n]|$)/u;
export const clauseEndsHere = /^(?:[，,。；;！？）)\n]|$)/u;
/** A clause that goes on with the one before it. */
export const goesOn = new RegExp(`^[，,](?:并|且|同时|还|${andWords})`, 'u');

/** 用于…… is a whole purpose, wherever its sentence begins; 主要 before it belongs to it. */
export const purposeOpens = /^(?:主要|专项|专门)?(?:用于|用以|为|旨在|支持|解决|保障)/u;
export const purposeBefore = /(?:用于|用以)$/u;
export const limits = /(?:主要|专门|专项|仅|只|全部|部分|不|未)$/u;

/** What the name of a project may follow: a body, a year, a verb. */
export const beforeProject = new RegExp(
  `(?:^|${stop}|${functionWords}|实施|开展|推进|完成|负责|承担|[院局办委会厅部处所站心位镇道区市县]|\\d\\s*年|年度|我)$`,
  'u',
);
export const projectWord = '(?:项目|专项|工程|补助(?=资金))';
export const namesProject = /项目名称/u;
export const projectNamed = /项目名称(?:为|是|[:：])?\s*([^，,。；;\n]{2,40})/u;

/** 年初预算基本支出200万元: the stage of the money, no part of the name. */
const stageAhead = '(?:年初|调整后|全年|本年|当年)预算数?|(?:全年|本年|当年|实际)支出|决算数?';

export const beforeSource = new RegExp(
  `(?:^|${stop}|${itemMark}|${functionWords}|${stageAhead}|使用|来源|其中|包括|包含|安排|(?:预算|支出|资金|经费|收入)中|\\d[.．]?|[元%])$`,
  'u',
);
/** 约150万元, 不足200万元: an amount begins, though no exact one. */
const inexactAmount = '(?:大?约|近|接近|将近|超|逾|仅|达|不[足到]|不(?:少|低|高|多)于|不?超过|至[少多])(?:达|为|约)?(?=\\d)';
export const behindSource = new RegExp(
  `^(?:$|${stop}|\\d|${inexactAmount}|预算(?:数|安排|为|支出|\\d)|安排|收入(?:预算|决算|数|合计|为|共)?[\\d，,、：:]|支出|决算|到位|下达|拨付|执行|共|合计|为|的|数|等|中|两|三|投入|占|承担|负担|分担|解决|保障|和|及|与|或)`,
  'u',
);

/** Of the words before, in the same sentence: a goal's lead-in, no part of it. */
export const leadsToGoal =
  /(?:目标|目的|任务)(?:如下|为|是|要求|情况)?[，,]$|(?:^|[，,：:])(?:\d{4}年[^，,]{0,6}|(?:全|本|当)年度?|年内|(?:根据|按照|依据|依照|围绕|结合|针对|通过|为了?|以|到|至|在)[^，,]*|[^，,]*(?:项目|资金|后|中|下|期间))[，,]$/u;

/** 省级 of 省级和市级补助资金 is no name of a source by itself. */
export const namesSourceWhole = /(?:资金|经费|拨款|财政|基金|收入|补助|自筹|捐[赠款]|贷款|债券?|公益金|结[转余])$/u;

/** 甲路改造（二期）, （含照明）: brackets that belong to the name before them. */
export const bracketOfName = /^[（(](?:第?[一二三四五六七八九十\d]+(?:期|标段|批次?)|含[^（）()\d]{1,12}|续建|新建|扩建|改扩建|试点)[）)]/u;

/** Behind and before a name: it is joined with another, not compared with another time. */
export const joinsNext = new RegExp(`^${joiningWords}${notCompared}`, 'u');
export const joinsLast = new RegExp(`${joiningWords}$`, 'u');

/** The same of the name of any part: a project, a use, a level, a group. */
export const beforePart = new RegExp(
  `${beforeSource.source}|(?:实施|开展|推进|完成|支付|发放|补助|资助|投入|支持|主要|包括|包含|其他|负责|县|区|市|镇|年度|年)$`,
  'u',
);
export const behindPart = new RegExp(
  `${behindSource.source}|^(?:发放|补助|支付|花费|使用|结余|目标|全年|年初|年中|年度|年末|年底|本年|当年|实际|完成|实施|新增|主要|绩效|自评|综合|得分|评|情况|资金|经费|费|人数|单位|分别|均|也|因|由|于|未|已|按|以|在|从|对|用|每|累计|覆盖|惠及|享受|受益|[a-zA-Z\\u4E00-\\u9FFF]{0,2}率)`,
  'u',
);

/** 1、虚构市 at the head of an item: the place begins the name of the project behind it. */
export const placeAtHead = /(?:^|\n)\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?|[①-⑳])\s*\p{Script=Han}{1,8}[省市县区镇乡]$/u;

/** The same of the report's own project, which the title may name between a level and what is told of it. */
export const beforeName = new RegExp(`${beforeProject.source}|[级门政]$|关于$|本年度?$|组织$|安排$|使用$|对$`, 'u');
export const behindName = new RegExp(
  `${behindPart.source}|^(?:项目|专项|工程|支出|绩效|评价|自评|工作|任务|结果|财政|公告|报告|方案|管理|实施|组织|涉及|包括|总体|预算|经|被|已|将|所|是|达|需|应|可|必|能|有|无|受)`,
  'u',
);
/** Bodies of their own that end with no word of an office. A farm or a park may be what the money is for as well; 农村 and 公园 mostly are. */
const bodies =
  '政府|街道|中心|公司|集团|[小中大]学|学院|幼儿园|[支大总中]队|[林农牧渔苗]场|(?:气象|电视|广播电|广播)台|监狱|海关|[银支分]行|法庭|(?<![农乡新])村|(?:供销|合作|报|出版|通讯)社';
/** The same in the title. */
export const beforeInTitle = new RegExp(
  `(?:^|${stop}|年度?|关于|对|的|部门|单位|级|[局院委办厅校所站处会馆镇乡省市县区州旗盟]|${bodies}|实施|开展|组织|推进|${joiningWords})$`,
  'u',
);
/** 居家养老 of 居家养老服务项目: 服务 only says what kind of project it is. */
const kindOfProject =
  '(?:服务|建设|体系建设|补助|补贴|奖补|奖励|改造|采购|试点|活动|运行|维护|保障)(?=(?:类|专项)?(?:项目|资金|经费|政策|支出))';
export const behindInTitle = new RegExp(
  `^(?:$|${stop}|项目|专项|工程|资金|经费|(?:财政)?支出|预算|绩效|评价|自评|结果|情况|的|等|${joiningWords}|\\d|政策|工作|任务|管理|实施|活动|${kindOfProject})`,
  'u',
);
/** 级 of 市级: no name begins so. */
export const beginsWithin = /^(?:级|度|门(?=整体|预算|支出))/u;
