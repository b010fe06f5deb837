/** Words by which a report says what a part is to its whole: where money comes from, what it is for, who spends it, a project, people. */

const level = '(?:中央|国家|省|自治区|市|州|盟|县|区|旗|镇|乡|乡镇|街道|村|社区)';

const persons =
  /(?:[人户者员]|[学考新师业]生|家庭|儿童|少年|幼儿|新生儿|孤儿|老人|妇女|群众|居民|村民|职工|教师|对象|青年|农民|家属|劳动力|人口|群体|人群)(?:（[^）]*）)?$/u;
const levels = new RegExp(
  `^(?:.*(?:本级|[区县镇乡](?:[（）一-鿿]{0,2}级)?|街道|开发区)|(?:各|下辖|其他|其余)?(?:${level}|上|下){1,3}(?:本?级|属|直)?(?:部门|单位|财政)?)$`,
  'u',
);
const sources = new RegExp(
  `资金|财政|拨款|公益金|公共预算|基金|自[筹有]|贷款|债|捐[赠款]|收入|结[转余]|转移支付|上级|配套|彩票|国债|^其他$|^(?:.*(?:年初|上年|以前年度).*)$|^${level}{1,3}(?:[本]?级|补|配|安排|投入|集体)`,
  'u',
);
const projects = /(?:项目|工程|课题)(?:（[^）]*）)?$/u;

/** Whether a name may be one of that kind; what the money is used for may have any name that is not of another kind. */
export const nameOfKind = {
  source: (name: string): boolean => (sources.test(name) && !isUse(name) && !projects.test(name)) || levels.test(name),
  project: (name: string): boolean => projects.test(name),
  use: (name: string): boolean =>
    isUse(name) || name === '人员' || (![projects, persons, levels].some((other) => other.test(name)) && !isSourceOnly(name)),
  level: (name: string): boolean => levels.test(name),
  group: (name: string): boolean => persons.test(name),
} as const;

/** A fee, a subsidy, a purchase: money that goes out, wherever it comes from. */
const isUse = (name: string): boolean => /(?:费|支出|津贴|补贴|购置|采购|维护|奖励|慰问|租赁)(?:资金|经费|金)?(?:（[^）]*）)?$/u.test(name);

/** 省级资金, 彩票公益金, 财政拨款收入: nothing that money is spent on is called so. */
export const isSourceOnly = (name: string): boolean =>
  new RegExp(
    `^${level}{1,3}级?(?:财政|专项|补助|配套)*(?:资金|补助|拨款|经费)?$|^(?:上级|本级|当年|单位|其他)[^，]{0,4}(?:资金|拨款)$`,
    'u',
  ).test(name) ||
  /(?:拨款|公益金|公共预算|收入|自筹|自有资金|贷款|债券|捐赠|结转|结余|转移支付|基金|财政资金|配套资金|(?:结[转余]|拨款)资金)$/u.test(name);

/** 省级资金, 市本级: money of a level of government. */
export const beginsWithLevel = new RegExp(`^${level}{1,3}`, 'u');

/** What a sentence or the heading above says of the part that it names. */
export const saidOfKind = {
  source: /来源|来自|源于|自筹|捐[赠款]|拨[款入]|到位|下达|配套|出资|筹[集措资]|借款|贷款/u,
  project: /(?:子|分|各(?:个)?|等|类|个[^，。；\d]{0,10})(?:项目|工程)/u,
  use: /支出(?:方向|构成|结构|用途|内容)|用于|用途|资金(?:使用|分配)|用作/u,
  level: /级次|层级|各级|分级/u,
  group: /人群|群体|对象|按人/u,
} as const;

/** The head of a column of names that tells what they are, whatever they are called. */
export const headOfKind = {
  source: /来源|渠道|性质|出资|资金(?:名称|类[别型]|项目|种类)|科目/u,
  group: /人群|群体|对象|人员|类[别型]|身份|[年学]?龄|年级/u,
} as const;

/** Directly behind a name: it is a project's. */
export const projectBehind = /^[”"」』》]?(?:[一-鿿]{0,2})(?:项目|工程)(?!支出|资金)/u;
/** The report speaks of several projects. */
export const severalProjects =
  /(?:[2-9两二三四五六七八九十]|\d{2}) ?个[^，。；\d]{0,12}(?:项目|工程)|各(?:个)?(?:子|分)?项目|子项目|分项目|等项目/u;
