import { chineseWhole, space as s, through } from './numerals.ts';

/**
 * Numbers that are part of a name or of a set phrase: ages of a group (0-6岁儿童), the marks that can be had (满分100分), the parts of
 * the text (由两块组成), ways of working (24小时值守, 7×24), the place in a list (数量指标1：). They say nothing that was done; who wants to register one may.
 */
const few = '[一二两三四五六七八九十]';
const number = `(?:\\d{1,3}|${chineseWhole})`;
const age = `${s}(?:周岁|岁)`;
const included = `(?:${s}\\([^)\\n]{1,6}\\))?`;
const persons =
  '(?:的|[^\\S\\n]{0,2})(?:[高低独失困孤残优特留守贫]{0,4}(?:老|儿|幼|少|青|妇|女|男|人群|居民|群众|婴|孩|未成年|成年|公民|户籍|参保|职工|失能))';
const service =
  '(?:不间断|值[守班]|在线|全天|服务|热线|监[控测]|巡[逻查]|开放|运[行转营]|营业|自助|轮[班值]|待命|备勤|应急|预警|保障|便民|无休|咨询|受理|制)';
const times = `${s}[×xX*]${s}`;

export const namingForms: readonly string[] = [
  // The unit of a table: 单位：百万元, 金额（千万元）.
  `[十百千万亿]{2,4}(?<=(?:单位${s}:?${s}\\(?|[(\\[])(?:人民币)?${s}[十百千万亿]{2,4})(?=${s}(?:[元圆]|[美欧港日加澳]元|英镑))`,
  `(?<![\\d.])${number}(?:${age})?${included}${s}${through}${s}${number}${age}`,
  `(?<![\\d.])${number}${age}${included}(?:及|\\(含\\))?以[上下]${included}(?=${persons})`,
  `(?<=满分(?:值|分值)?[为是:]?${s})\\d{1,4}(?![\\d.,，]|${s}[万%])(?:${s}分(?![别类]))?`,
  `(?<![\\d.第])(?:${few}|\\d)${s}(?:个?大?(?:块|部分|板块|方面|环节|层[次级]|类|模块|子系统))(?=(?:内容|资金|工作)?(?:共同|有机)?(?:组成|构成))`,
  `(?<![\\d.第])${few}{1,2}${s}个?大?方面`,
  `(?<![\\d.])24${s}小时(?:${times}(?:7|365)(?:${s}天)?|(?=${s}${service}))|(?<![\\d.])(?:7|365)(?:${s}天)?${times}24(?:${s}(?:小时|h))?`,
  `(?<![\\d.])365${s}天(?=${s}(?:全[年天]|不打烊|无休|${service}))|(?<![\\d.])(?:[8八]${s}小时|[5五]${s}天)(?=${s}(?:工作(?:制|之外)|以外|之外))`,
  `(?<![\\d.:])1${s}:${s}1(?![\\d.:])(?=${s}的?(?:比例)?(?:进行|予以|给予)?(?:配[套比备置]|匹配))`,
  `(?<=[一-鿿]指标)\\d{1,2}(?=${s}:)`,
  `(?<=一式)${s}${number}${s}份`,
];
