/** How numbers are written: parts of regular expressions over text in its plain form (plain.ts), and what each numeral is worth. */

/** Space within a line: table cells and hard breaks are divided by line breaks, which no number crosses. Bounded, so that reading stays linear. */
export const space = '[^\\S\\n]{0,16}';

export const chineseDigits: Readonly<Record<string, bigint>> = {
  ...{ 〇: 0n, '○': 0n, 零: 0n, 一: 1n, 二: 2n, 两: 2n, 三: 3n, 四: 4n, 五: 5n, 六: 6n, 七: 7n, 八: 8n, 九: 9n },
  ...{ 壹: 1n, 贰: 2n, 叁: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n },
};

export const tens: Readonly<Record<string, bigint>> = { 廿: 20n, 卅: 30n, 卌: 40n };

export const multipliers: Readonly<Record<string, bigint>> = {
  ...{ 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1_000n, 仟: 1_000n },
  ...{ 万: 10_000n, 亿: 100_000_000n },
};

export const digitSet = Object.keys(chineseDigits).join('');
const multiplierSet = Object.keys(multipliers).join('');

/** Inside of a character class. */
export const chineseSet = digitSet + multiplierSet + Object.keys(tens).join('');

/** Inside of a character class: ①, ⑴, ⒈, ⓪, ❶, ㈠, ㊀ and Ⅲ, which mark the parts of a list. */
export const circledSet = '\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf';
export const romanSet = '\\u2160-\\u2188';
/** ㋀, ㏠: months and days as one character. */
export const calendarSet = '\\u32c0-\\u32cb\\u33e0-\\u33fe';
/** Half, thirds and the rest as one character. */
export const vulgarSet = '\\u00bc-\\u00be\\u2150-\\u215e\\u2189';
export const raisedSet = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';

/** A character that says a number, in whatever script; those that are read no other way are asked about. */
export const anyDigit = new RegExp(`(?![〇])[\\p{N}${calendarSet}\\u3220-\\u3229\\u3280-\\u3289]`, 'gu');
export const anyNumeral = new RegExp(`[${chineseSet}双俩仨]|${anyDigit.source}`, 'u');

/** A range: 90-100, 63%～68%, 80—90, 三至五. */
export const through = `(?:[-‐-―−~〜∼]{1,2}|至|到)`;

/** 30余万, 十几, 十来万. */
export const roughly = '余多几来';

const decimals = '(?:\\.\\d+)*';
/** [90，100] is no ninety thousand. */
const grouped = (mark: string): string => `(?<!\\[)[1-9]\\d{0,2}(?:${mark}\\d{3})+(?!\\d|\\])`;

/** 1 250份: groups of three by spaces where a thing is counted or paid right behind. 表 1 250份 and 得 10 100分 are two numbers. */
const spaced =
  '(?<![\\dA-Za-z.,，%第表图标件附号版章节条款项期年月日分次][^\\S\\n]?)[1-9]\\d{0,2}(?: \\d{3})+(?=(?:\\.\\d+)? ?(?:[万亿]?元|[份户人件亩米吨株棵套台辆册张块盏只头处家]|公里|公顷|公斤|平方|立方|千瓦|余))';

/** 1 248.75, alone in its cell or line. */
const spacedAlone = '(?<=(?:^|\\n)[^\\S\\n]?)[1-9]\\d{0,2}(?: \\d{3})+(?=(?:\\.\\d+)?[^\\S\\n]?(?:\\n|$))';

/**
 * Grouped by comma or thin space, or not at all; .5 is one half. Two points or more are no number; they are kept together to be
 * refused.
 */
export const arabic = `(?:(?:${grouped('[,，]')}|${grouped('[\\u2009\\u202f\\u00a0]')}|${spaced}|${spacedAlone}|\\d+)${decimals}|(?<![\\w.])\\.\\d+)`;

/** 1.2e6, 1.2×10^6, 1.2×10⁶ */
const power = `(?:[eE][+-]?\\d{1,3}(?![A-Za-z\\d])|${space}[×xX*]${space}10(?:\\^-?\\d{1,3}(?!\\d)|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))`;

/** 千克 and 百分点 are units, no thousand and no hundred. */
const small = '(?:[十百千](?![分瓦米克卡伏帕赫升])[万亿]{0,2})';
const currency = '(?:元|[美欧港日澳加韩新]元|英镑|港币)';
const times = `(?:${space}[万亿]{1,2}|${small}|${space}[百千][万亿]{0,2}(?=${currency}))`;

/** 1,100万, 30余万, 3亿4千5百万, 1.2e6. */
export const arabicAmount = `${arabic}(?:${power})?(?:[${roughly}]?${times}(?:零?${arabic}(?:[万亿]{1,2}|${small}))*)?`;

/** 数 belongs to the word before it in 人数十余人. */
const some = `(?:(?<![人户件次个总参指分倍基多少岁天])[数几](?=[${multiplierSet}]))`;

export const chineseAmount =
  `(?!千[瓦米克卡伏]|百分[点比率制数位])${some}?[${chineseSet}]+` +
  `(?:[${roughly}](?=[${multiplierSet}])[${multiplierSet}]+)?(?:点[${digitSet}]+[万亿]*)?`;

/** 建成服务站俩, 仨村: two or three things. 他俩, 姐弟俩 and 女童俩 are persons, whom other rules see. */
const place = '个?(?:村|镇|乡|社区|学校|项目|单位|小区|场所|机构|食堂|工程|服务站|站点|月(?!亮))';
export const pairOfThings = `(?<=[站所处座间条辆台套厅院店点厂房机车桥亭栏室馆库楼堂])[俩仨](?=[，,。；;、）)\\n]|$)|(?<![他她它你我咱们家兄弟姐妹父母子女])[俩仨](?=${place})`;
export const pairs: Readonly<Record<string, bigint>> = { 俩: 2n, 仨: 3n };

/** 三十, 一百 and 一 as they stand in clauses, dates and headings. */
export const chineseWhole = `[${chineseSet}]{1,24}`;

export const numberWords = {
  roughly: new RegExp(`[数${roughly}\\s]`, 'g'),
  power: /^([^eE×xX*]*)(?:[eE]|[×xX*]10\^?)([+-]?\d+|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)(.*)$/u,
  grouping: /[,，\u2009\u202f\u00a0]/g,
  tokens: /[\d.,，\u2009\u202f\u00a0]+|./gu,
  /** 三点五亿 */
  pointed: new RegExp(`^(.+)点([${digitSet}]+)([万亿]*)$`, 'u'),
  /** 一百二 is 一百二十. */
  shortened: /([百千万亿])([一二三四五六七八九])$/u,
  tenth: { 百: '十', 千: '百', 万: '千', 亿: '千万' } as Readonly<Record<string, string>>,
  /** 三四个, 十五六岁, 七八十人: this or the next. */
  pair: /(一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)(?![一二三四五六七八九〇○零])/u,
  digitsOnly: new RegExp(`^[${digitSet}]+$`, 'u'),
  /** What 三到五万 shares: the multiplier at the end. */
  trailing: /[百千万亿]+$/u,
} as const;

/** 万 of 万元, 百 of 近百 and 百万 of 上百万: a number only with a word beside it that makes it one. */
export const bareMultiplier = /^[百千]?[万亿]+$|^[百千]$/u;
export const onlyOne = /^[一壹]$/u;
/** Without a measure word: 三十万, 一百二十三; not 十五 or 三. */
export const countsByItself = new RegExp(`[${digitSet}].*[百千万亿佰仟]`, 'u');

export const rangeMark = new RegExp(`${space}(?:\\(不?含\\))?${space}${through}${space}(?=[\\d百千万${digitSet}十])`, 'y');

/** Money where no unit is printed: 预算 1170.00万. */
export const inTenThousands = /[万亿][)）]?$/u;

export const hasDigit = /[0-9０-９]/;
