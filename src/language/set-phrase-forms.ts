import { chineseSet, chineseWhole, space as s, through } from './numerals.ts';
import { unitPattern } from './units.ts';

/**
 * Phrases of official papers that hold numerals and state nothing, in classes: slogans, ways of working, plans, services known by
 * their number, standards, places in a building, imprints, versions, pages. They are read before any other form, so that a
 * quantity beside them stays one (12345件诉求, 3栋2层楼房, 四个一级指标).
 */
const few = '[一二两三四五六七八九十]';
const unitOrScale = `(?:[%‰‱万亿]|[余多]|${unitPattern})`;
const han = '[一-鿿]';

/** What is measured in quotation marks stays a number: “3人”, “五年”, “100万元”. */
const measured =
  '(?:人|名|位|户|口|元|角|[万亿]|件|起|宗|例|场|份|台|套|辆|家|吨|公里|米|亩|平方|[成倍%％‰岁]|分(?!类|级|层|区)|周岁|年|月|天|日|小时|分钟|次|课|周|[十百千])';
const slogans = [
  // “两节”, “三个必须”, “四张清单”, “四议两公开”
  `(?<=[“"「『‘])(?!${few}{1,2}五)${few}{1,2}(?:个(?!${measured}))?(?!${measured})${han}{1,6}(?=[”"」』’])`,
  `(?<=[“"「『‘])[1-9]\\d?个(?!${measured})${han}{1,6}(?=[”"」』’])`,
  // 四个一批, 六个一工程, “三个一”
  `(?<![\\d${chineseSet}])(?:${few}|[2-9])个一(?=批|律|[”"」’]|[，。、；]|$|工程|活动|行动|机制|要求|标准(?!化)|制度|模式|举措|计划)批?`,
  `(?<=双[“"]?)1[12](?=[”"]|购物|促销|消费|大促|期间|活动|[，。、；])`,
  `(?<=(?:世界|中国|全国|全球|全省|全市|行业|民营企业)[“"]?)\\d{2,4}强`,
  `(?:985|211|863|973)(?=[”"]?${s}(?:[、和“]|工程|高校|院校|大学|计划))`,
  `(?<!\\d)[05-9]0后(?=[”"、]|干部|青年|党员|年轻|群体|教师|职工|大学生|网友)`,
];

const anyone = '(?:[NXYnxy]|\\d{1,2})';
/** A sum of parts with a name: 1+3+N, “3+X”, 1+6模式. */
const models = [
  `(?<![\\d.A-Za-z])${anyone}(?:${s}\\+${s}${anyone}){0,6}${s}\\+${s}[NXYnxy](?![A-Za-z\\d])`,
  `(?<![\\d.A-Za-z])[NXYnxy](?:${s}\\+${s}${anyone}){1,6}(?![A-Za-z\\d])`,
  `(?<![\\d.A-Za-z])\\d{1,2}(?:${s}\\+${s}\\d{1,2}){1,6}(?=${s}[”"]?${s}(?:工作|服务|管理|治理|帮扶|救助|培训|监督|保障|联动|协同|融合|创新|党建|政策|综合|多元|运行|防控){0,3}(?:模式|机制|体系|制度|行动|工程|方案|格局|平台|架构|组合|矩阵|网络|文件|布局|框架|队伍|工作法|法))`,
  `(?<=[“"])\\d{1,2}(?:\\+\\d{1,2}){1,6}(?=[”"])`,
  `(?<=[“"])\\d{1,2}(?:\\+${han}{1,6}){1,4}(?=[”"])`,
];

const circle = `(?=${s}[”"]?${s}${han}{0,8}(?:圈|步行圈|可达圈))`;
const plan = '(?:三|五|十|两|[2-9]|10)年';
const plans = [
  `(?:\\d{1,2}|[一二三十]+)${s}(?:分钟|小时|公里)${circle}`,
  `(?<![\\d${chineseSet}])${plan}(?=${s}(?:[一-鿿]{0,6}行动(?:计划|方案|纲要)|行动(?!不便|能力|障碍|轨迹|支出|投入|资金)|攻坚|规划(?!设计费|支出|投入)|发展规划|提升计划|滚动计划|禁渔|禁捕|禁牧))`,
  `(?<![\\d${chineseSet}])[七7]${s}天(?=无理由)`,
  `(?<![\\d.])24${s}小时(?=${s}(?:不打烊|不断档|不停歇|在岗|响应|接听|接警|接处警))`,
];

const called = '(?:热线|专线|平台|电话|服务中心|检察服务|公益服务|诉求|工单|投诉举报)';
const services = [
  // 12345政务服务便民热线, “12309”检察服务中心
  `(?<!\\d)(?:12\\d{3}|9[56]\\d{3})(?!${s}${unitOrScale})(?=${s}[”"’」]?${s}(?:${han}{0,10}?${called}|$|[”"’」、，。；）)]))`,
  `(?<![\\d.])\\d{4,5}(?=${s}[”"’」]?${s}(?:服务|咨询|便民|公益|举报|投诉)?热线)`,
  `(?<!\\d)(?:110|119|120|122|112|999)(?!${s}${unitOrScale})(?=${s}[”"’」]?${s}(?:报警|接警|接处警|警情|急救|指挥|火警|消防|联动|出警|调度|平台|热线|电话|专线|警务|宣传日))`,
  `(?<=(?:拨打|致电|拨通|热线|报警电话|急救电话|火警|电话)${s}[“"：:]?${s})(?:110|119|120|122|112|999)(?![\\d.]|${s}${unitOrScale})`,
  `(?<!\\d)(?:110|119|120|122)(?=(?:[、，/和及](?:110|119|120|122)){1,3})`,
  `(?<=(?:110|119|120|122)[、，/和及])(?:110|119|120|122)(?![\\d.]|${s}${unitOrScale})`,
  `(?<![\\d.])\\d{3}(?=国道|省道|县道|乡道)|(?<![\\d.])\\d{1,3}(?=路(?:公交|班车|车))`,
];

const letters =
  'GBZ?|DB|DB\\d{2,6}|ISO|IEC|AQ|BB|CB|CECS|CH|CJJ?|DA|DG|DL|DZ|EJ|FZ|GA|GM|GY|HB|HG|HJ|JB|JC|JGJ?|JJF|JJG|JR|JTG?|JTS|JY|LB|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QX|RB|SB|SC|SF|SH|SJ|SL|SN|SY|TB|TD|TY|WB|WH|WM|WS|XF|YB|YC|YD|YS|YY|T';
const standards = [
  `(?<![A-Za-z])(?:${letters})(?:/[A-Z]{1,8}\\d{0,4})*${s}\\d{2,6}(?:\\.\\d{1,3})*(?:${through}\\d{1,3}(?!\\d))?(?:[-‐-―−:]{1,2}(?:19|20)?\\d{2})?(?![\\d.]|-\\d|${s}${unitOrScale})`,
];

const indoors = `(?<=\\d${s}(?:号|号楼|号院|栋|幢|座|单元)(?:${han}{1,4}(?:楼|座|栋|区))?${s})`;
const places = [
  `${indoors}\\d{1,2}${s}(?:楼(?!房|盘)|层(?![高楼]))`,
  `(?<=\\d${s}(?:号|号楼|号院|栋|幢|座|楼|层|单元)${s})\\d{1,4}${s}(?:号?房(?!间|屋|源)|室(?!内|外))`,
  `(?<=\\d${s}(?:号|号楼|栋|幢|座)${s})\\d{1,2}${s}单元(?!房)`,
  `(?<=(?:大厦|附楼|主楼|裙楼|大楼|办公楼|综合楼|办公区|东区|西区|门诊部|服务中心|政务中心)${s})\\d{1,2}${s}楼(?!房|盘|宇)`,
  `(?<=[楼层栋座]${s})\\d{3,4}${s}(?:室|会议室|办公室)`,
  `(?<![\\d.])\\d{1,3}${s}[栋幢座](?=${s}(?:\\d{1,2}${s}单元${s})?\\d{3,4}${s}[室房](?!间|屋))`,
  `(?<=\\d${s}(?:号楼|单元))\\d{3,4}(?![\\d.]|${s}${unitOrScale})`,
  `(?<=负)[一二三1-3]${s}层`,
];

const imprints = [
  `(?<=(?:共印|印数${s}:?|印制份数${s}:?|份数${s}:)${s})(?:\\d{1,4}|${chineseWhole})${s}份`,
  `(?<=[见于第自载从]${s})\\d{1,3}(?:${through}\\d{1,3})?${s}[页版](?!面)`,
  `(?<![\\d.])[1-9]\\.\\d(?=${s}(?:版(?!面|本数)|时代))`,
];

/** The mark after a mark: （一）1. and 一、1. */
export const markBehindMark = `(?<=(?:^|\\n)${s}(?:\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、)${s})(?:\\d{1,2}[.、)](?!\\d)|\\(\\d{1,2}\\))`;

/** Built later at a place that has a first part: 人民医院二期. */
const phases = `(?<=[院区园厂馆场路站程目统台库楼网]${s})[一二三四五六]${s}期(?=[，。、；：:)\\s]|$|工程|项目|建设|扩建|改造|工地|配套)`;

/** Numerals that say nothing at all. */
export const sloganForms: readonly string[] = [...slogans, ...models];
/** Numbers of services, standards and rooms. */
export const codeForms: readonly string[] = [...services, ...standards, ...places];
/** Unit: RMB 10,000, as a caption says it. */
const unitInEnglish = `(?<=[Uu][Nn][Ii][Tt][Ss]?${s}:?${s}(?:[Ii]n)?${s}(?:RMB|CNY|[¥$])?${s})1(?:,?0{1,3})?(?:,?000){0,2}(?![\\d.,])`;

export const phraseForms: readonly string[] = [...plans, ...imprints, phases, unitInEnglish];
