import { formCodes, formPhrases, openYear } from './form-phrases.ts';
import { namingForms } from './naming-forms.ts';
import { calendarSet, chineseSet, chineseWhole, circledSet, raisedSet, romanSet, space as s, through } from './numerals.ts';
import { codeForms, markBehindMark, phraseForms, sloganForms } from './set-phrase-forms.ts';
import { setWordBegins, setWords } from './set-words.ts';
import { latinUnit, measuredUnit, unitPattern } from './units.ts';

/** What a number in a report may be that is no figure. */
const excusedKinds = [
  'caseNumber',
  'documentNumber',
  'date',
  'year',
  'time',
  'article',
  'ordinal',
  'annex',
  'listMarker',
  'identifier',
  'naming',
  'indefinite',
] as const;
export type ExcusedKind = (typeof excusedKinds)[number];

export interface ExcusedForm {
  readonly kind: ExcusedKind;
  /** Sticky, over text in its plain form; tried where `mayBegin` matches. */
  readonly pattern: RegExp;
  /** A name or a set word: its numerals say nothing. */
  readonly name?: true;
}

/** No comma: what follows it is another number. */
const between = `${s}(?:${through}|[、/]|和|及|与)${s}`;
/** What follows `start`. */
const after = (start: string, what: string): string => `(?<=(?:${start})${s})${what}`;

const lineStart = '^|\\n';
const sentenceStart = '^|[\\n。;；!?！？]';
const clauseStart = '^|[\\n。;；:，,、]';

const century = '(?<![\\d.])(?:1[5-9]|20)\\d\\d(?!\\d)';
const chineseYear = '[一二][〇○零0O一二三四五六七八九]{3}';
const yearWritten = `(?:${century}|${chineseYear})`;
const yearWord = `${s}(?:(?:财|学|会计|预算|财政)?年度?|年版)`;
const month = '(?:1[0-2]|0?[1-9]|十[一二]?(?!十)|[一二三四五六七八九](?!十))';
const day = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const fullDate = `${yearWritten}${s}年${s}${month}${s}月份?(?:${s}${day}${s}[日号])?`;
const dayOfMonth = `${s}${day}${s}[日号](?:${between}${day}${s}[日号]){0,40}`;

const number = `(?:\\d+|${chineseWhole})`;
const numbers = `${number}(?:${between}第?${s}${number}){0,40}`;

const open = '[〔﹝\\[【〖(]';
const close = '[〕﹞\\]】〗)]';
/** 粤0111刑初 */
const court = '(?!年|第)[一-鿿]{1,4}\\d{0,4}[一-鿿]{0,4}[刑民行执赔破辖保财救][一-鿿]{0,4}第?';
/** 检刑诉, 检公诉刑不诉 */
const prosecution = '检[刑民行公控申未诉捕批侦监救赔不起抗支医执办委]{1,6}';
const codeName = '(?:编号|代码|编码|号码|账号|帐号|卡号|证号|证件号|电话|手机|热线|传真|邮编|邮政编码|微信|QQ|账户|帐户|身份证)';
const amountBefore = `[数额款金资算出入余为是计达至到约近超共少多≥≤><=]`;
const hour = '(?:[01]?\\d|2[0-4])';
/** Where a time of day can stand: after a date, a word of time, a dash, a bracket, a space, or first; never behind the name of an indicator. */
const timePlace = '(?:^|[\\s，,、;；。(（“"—–~～-]|[至到于在从自约前后每日号天午晚晨早间夜]|时[间段刻点]:?|[周期][一二三四五六日天])';
/** A count, not a minute or a list mark. */
const unitOrScale = `(?:[%‰‱万亿]|[余多]|${unitPattern})`;

const form = (kind: ExcusedKind, ...alternatives: readonly string[]): ExcusedForm => ({
  kind,
  pattern: new RegExp(alternatives.join('|'), 'y'),
});

/** In order: what an earlier form takes, a later one does not see. */
export const excusedForms: readonly ExcusedForm[] = [
  { ...form('naming', ...sloganForms), name: true },
  form('identifier', ...codeForms, ...formCodes),
  form('naming', ...phraseForms, ...formPhrases),
  form(
    'caseNumber',
    `${open}${s}\\d{4}${s}${close}${s}${court}\\d+(?:-\\d+)?${s}号(?:之${chineseWhole})?`,
    `${open}(?<=${prosecution}${open})${s}\\d{4}${s}${close}${s}\\d+${s}号`,
  ),
  form(
    'documentNumber',
    `${open}${s}\\d{4}${s}${close}${s}(?:第${s})?\\d+(?:${between}\\d+){0,40}${s}号`,
    `[〔﹝]${s}\\d+${s}${close}?${s}(?:第${s})?\\d*(?:${s}号)?`,
    `${open}${s}\\d{4,8}${s}${close}?${s}\\d*${s}号`,
    `(?<!\\d)\\d{4}${s}${close}${s}(?:第${s})?\\d+${s}号`,
    `第${s}\\d+${s}号(?!楼|线|门|院|地块|仓|库|房)`,
  ),
  form(
    'date',
    `(?<!\\d)(?:1[5-9]|20)\\d\\d([-./])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?!\\d)`,
    `(?<![\\d-])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?![\\d-])`,
    `${fullDate}(?:${between}${day}${s}[日号](?!内)){0,40}`,
    `(?<![\\d.${chineseSet}])(?:${month}${s}(?:月份?)?${between}){0,12}${month}${s}月(?!度)(?:份|${dayOfMonth})?`,
    `${after('[每当次本上下同末首]月', day)}${s}[日号](?:${between}${day}${s}[日号]){0,40}`,
    `[${calendarSet}]+`,
    `(?:(?<!每|[一二两三四五六七八九十\\d]${s})周|星期|礼拜)[一二三四五六](?!次|报|回)`,
    `(?<!\\d)(?:1[0-2]|[1-9])[·•・](?:3[01]|[12]?\\d)(?!\\d)`,
    `(?<![\\d.])(?:19|20)\\d\\d\\.(?:1[0-2]|0?[1-9])${s}${through}${s}(?:(?:19|20)\\d\\d\\.)?(?:1[0-2]|0?[1-9])(?![\\d.])`,
  ),
  { kind: 'year', pattern: openYear, name: true },
  form(
    'year',
    `${yearWritten}(?:${yearWord})?${s}${through}${s}${yearWritten}${yearWord}`,
    `(?<=[(《“]${s})${century}${s}[-‐-―−~〜]{1,2}${s}${century}(?=${s}[)》”])|${century}[-‐-―−~〜]${century}(?=${s}(?:规划|行动|计划|方案))`,
    `${yearWritten}(?:${yearWord}|(?=${s}(?:修[订正]|版|届)))`,
    `${yearWritten}(?=(?:${between}${yearWritten}){1,40}${yearWord})`,
    `${century}(?=(?:${between}${century}){0,40}${s}[两二三四五]年)`,
    `(?<!\\d)\\d{2}${s}(?:年度|年代)|[二三四五六七八九]十年代|${number}${s}世纪`,
  ),
  {
    kind: 'year',
    pattern: /(?<=[“"「‘])[一二三]?十?[一二三四五六七八九]五(?=[”"」’])|[一二三]?十[一二三四五六]五(?!十)|[六七八九]五(?=普法|规划)/y,
    name: true,
  },
  form(
    'time',
    `(?<![\\d:])${hour}:[0-5]\\d:[0-5]\\d(?![\\d:]|${unitOrScale}|${s}的?(?:比例|配比|配套|比值?))`,
    `(?<![\\d:.,，])(?<=${timePlace})${hour}:[0-5]\\d(?![\\d:]|[.,，]\\d|${s}(?:${unitOrScale}|的?(?:比例|配比|配套|比值?)))`,
    `(?<![\\d.])(?:[01]?\\d|2[0-4])${s}(?:时(?![间段期代常])|点(?=${s}(?:\\d+分|[整半前后至到-]|起|以[前后])))(?:${s}[0-5]?\\d${s}分)?`,
    `${after('[上下]午|晚上|早上|凌晨|中午', number)}${s}[时点](?:${number}分)?`,
  ),
  form('article', `(?:第${s}\\(?${numbers}\\)?${s}(?:条|款|项(?!目)|编|章|节(?!约))(?:之${chineseWhole})?)+`),
  form(
    'ordinal',
    `(?:[一二]?十[一二三四五六七八九]?届|(?:十[一二三四五六七八九]|二十)大(?!类))(?:[一二三四五六七八九]中全会)?`,
    `第${s}${numbers}${s}(?:季度|批|期|届|轮)|第${s}${number}(?:${s}(?:次|名|位)|(?:${between}第${s}${number}){0,40})`,
    `前?(?<![\\d个])(?:[1-4]|[一二三四])(?:${between}[1-4一二三四]){0,40}${s}季度`,
    `(?<![\\d.]|\\d[,，](?=\\d{3}(?!\\d)))(?!两)${number}(?:${between}${number}){0,40}${s}(?:年级|级(?![别联差])|等[奖功]|星级|号线|线城市|把手|期(?=工程|项目|建设|改造))`,
  ),
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `第${s}[${romanSet}]{1,6}|[${romanSet}]{1,6}(?=${s}(?:[级类型期度等标组号档式代册卷部区阶]|[/、—–~-]${s}[${romanSet}]))`,
      'y',
    ),
    name: true,
  },
  form(
    'annex',
    `附[件表图录注]${s}${number}(?:${s}-${s}\\d+|${between}${number}){0,40}(?!${s}[份张个]|[\\d${chineseSet}])`,
    `(?<![代报列])(?:[表图]|专栏)${s}\\d+(?:-\\d+)*(?!${s}(?:[\\d.%]|${unitPattern}))`,
  ),
  form(
    'listMarker',
    `[${circledSet}](?![${circledSet}]{0,3}${s}(?:户(?!籍|外)|位(?!置|于)|人(?![员民大才事社口均为力身文工生们])|名(?![单称义录牌誉]))|(?<=[一-鿿][${circledSet}]{1,3})${s}(?:场次|批次|人次|班次|户次|场(?![所地馆景合])|件(?!事)|台(?![账湾])|辆|份(?![额子])|套(?!餐)|棵|盏|吨|亩|公里|万?元))`,
    markBehindMark,
    `${after(`${sentenceStart}|:`, `[${romanSet}]{1,6}`)}(?:[、.:)]|${s}(?=[一-鿿]))|\\([${romanSet}]{1,6}\\)`,
    `\\(${s}${chineseWhole}${s}\\)`,
    `${after(`${sentenceStart}|:`, chineseWhole)}、`,
    `${after(sentenceStart, '\\d{1,2}')}(?:\\.\\d{1,2})+(?=${s}[一-鿿《“])(?!${s}(?:[万亿]|${measuredUnit}))`,
    `${after(lineStart, '\\d{1,2}')}(?:\\.\\d{1,2}){2,}(?!${s}(?:[\\d.%万亿]|${measuredUnit}))`,
    `(?:${after(sentenceStart, '\\d{1,2}')}(?:、|[.)](?!\\d))|${after(sentenceStart, '\\(\\d{1,2}\\)')})(?=${s}[^\\s\\d])`,
    `(?:${after(':', '1')}(?:、|[.)](?!\\d))|${after(':', '\\(1\\)')})(?=${s}[^\\s\\d])`,
    `${after(clauseStart, '[一二三四五六七八九十]{1,2}是')}|其[一二三四五六七](?=[，,、是为:])`,
    `[\\[【]\\d{1,2}[\\]】]`,
  ),
  form(
    'identifier',
    '(?<![A-Za-z\\d])(?:https?://|www\\.)[\\w@.:/?=&#%~+-]{1,2000}',
    `(?<![A-Za-z\\d])(?:[A-Za-z][\\w@./-]{0,200}\\d[\\w@/-]{0,200}(?![\\w@/-]|\\.\\d|${s}[万亿%‰元人户件])|(?:No\\.?|№)${s}\\d+)`,
    `(?<!\\d${s}(?:[A-Za-zμ一-鿿]{1,6}[/·])?)[A-Za-z]{1,20}(?:[${raisedSet}]{1,9}[A-Za-z]{0,9}){1,9}`,
    `(?<![\\d.,，])\\d+(?:\\.\\d+)?(?!(?:${latinUnit})(?![A-Za-z\\d])|[eE][+-]?\\d{1,3}(?![A-Za-z\\d]))[A-WYZa-z][\\w@.-]{0,200}`,
    `(?<!\\d)(?:\\+?86-?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d|${s}[万亿元])`,
    `(?<!\\d)\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}(?!\\d)|(?<!\\d)[48]00-\\d{3}-?\\d{4}(?!\\d)`,
    `(?<!\\d)\\d{17}[\\dXx](?!\\d)|(?<!\\d)\\d{4}(?: \\d{4}){3,}(?: \\d{1,3})?(?!\\d)`,
    `(?<![\\d.])\\d{3,}(?:-\\d+){2,}(?!\\d)`,
    `${after(`${codeName}${s}[:为是]?`, '[A-Z]*\\d{3,}')}(?:-\\d+)*(?![\\d,，.]|${s}(?:[余多万亿%]|${unitPattern}))`,
    `(?<![\\d.,，])(?:0\\d{5,}|\\d{13,})(?![\\d.,，]?\\d)(?!${s}(?:[万亿%]|${unitPattern}))`,
    `(?<![\\d.,，])(?<!${amountBefore}:?${s}|(?:^|\\n)${s})\\d{7,}(?![.,，]?\\d)(?!${s}(?:[余多]?${s}[万亿%]|${unitPattern}))`,
    `(?<![\\d.])\\d+(?:\\.\\d+){2,}(?!${s}(?:[\\d.%万亿]|${measuredUnit}))`,
    `(?<![\\d.])(?:${number}(?:${between}${number}){0,40}${s}号(?!召|称|角)|\\d+#)`,
  ),
  { kind: 'indefinite', pattern: setWords, name: true },
  form('naming', ...namingForms),
];

/** Where any of the forms can begin; a run of digits or letters begins once. */
export const mayBegin = new RegExp(
  `\\d+|[A-Za-z]+|[${chineseSet}${setWordBegins}〔﹝\\[【〖(+№第前附表图专其周星礼由按满${circledSet}${romanSet}${calendarSet}]`,
  'g',
);

/** A year within brackets of one kind, then a number: 〔2021〕135号, and (2021), [2021], 【2021】. */
export const soundDocumentNumber =
  /^(?:[〔﹝]\s*(?:19|20)\d\d\s*[〕﹞]|\[\s*(?:19|20)\d\d\s*\]|【\s*(?:19|20)\d\d\s*】|〖\s*(?:19|20)\d\d\s*〗|\(\s*(?:19|20)\d\d\s*\)|第)\s*(?:第\s*)?\d.*号$/u;

/** 二0二三 and 二O二三, as 二〇二三 is often typed. */
export const typedZero = /(?<=[一二][〇○零0O一二三四五六七八九]{0,2})[0O](?=[〇○零0O一二三四五六七八九年])/g;

export const zero = '〇';

export const numeralInside = new RegExp(`\\d+|[${chineseSet}]+|[${circledSet}]|[${romanSet}]+`, 'g');
