import { chineseWhole, space as s, through } from './numerals.ts';

/**
 * Numbers that a form or its frame prints, and that state nothing: how points are given (分值的100%-80%(含)、80%-60%(含)、60%-0%), how
 * long a text may be (字数不超过1500字), by when to answer (收到反馈之日起30日内), what a thing must be to count (使用满15年的), in how many
 * steps (分两批下达), how many agencies took part, which of them are counted (90分（含）以上的2个), which part of a work (二期), by what a
 * formula multiplies (实际支出÷预算数×100%, B/A×10). They are naming numbers: who wants to register one may.
 */
const few = '[二两三四五六2-6]';
const included = `${s}(?:\\(不?含\\))?`;
/** Words between two steps of a scale. */
const gap = '[^\\d\\n。]{1,24}?';
const to = `${s}${through}${s}`;

/** A scale that runs without a gap from one end to the other, step by step: no measured shares do. */
const scale = (from: string, last: string): string => {
  const step = (name: string): string => `(?<${name}>\\d{1,2}(?:\\.\\d)?)${s}%${included}${gap}(?:\\k<${name}>)${s}%?${included}${to}`;
  const names = ['A', 'B', 'C'].map((each) => `step${each}${from}`);
  const [one, two, three] = names.map(step) as [string, string, string];
  return `(?<![\\d.])${from}${s}%?${included}${to}${one}(?:${two}(?:${three})?)?${last}${s}%`;
};

/** 90分（含） */
const points = `\\d{1,3}(?:\\.\\d)?${s}分?${included}`;
const agencies = '(?:第三方|中介|评价|咨询|会计师|社会|专业|服务|造价|审计)';

export const formPhrases: readonly string[] = [
  `(?<=(?:[一-鿿)]${s}[×xX*]|[A-Za-z]${s}[×*])${s})100${s}%(?!${s}[×xX*÷/=])`,
  // B/A×10 in a heading: letters that name its columns.
  `(?<=[A-Za-z]${s}[/÷]${s}[A-Za-z]${s}\\)?${s}[×*]${s})\\d{1,3}(?![\\d.%]|${s}[一-鿿])`,
  scale('100', '0'),
  scale('0', '100'),
  `(?<=字数[^，。；\\n\\d]{0,8}?|限)\\d{2,5}${s}字(?:以[内上下])?|(?<![\\d.])\\d{2,5}${s}字(?=以内[)）。，])`,
  `(?<=之日起${s})(?:\\d{1,3}|${chineseWhole})${s}个?(?:工作)?[日天月](?:以?内)?`,
  `(?<=满)\\d{1,2}${s}年(?=(?:以上)?的)`,
  `(?<=分)(?:成)?${few}${s}(?:批次?|次)(?=(?:将|把)?(?:下达|拨付|支付|发放|拨款|划拨|到位))`,
  `(?<=分(?:为|成)?)${few}${s}个?(?:档次?|等次)(?=打分|评分|计分|确定|[，。,；;:：])`,
  // 达成、部分达成、未达成三档，分别按…
  `(?<=[、和及或][^，,。；;\\n\\d]{2,24}?)${few}${s}个?(?:档次?|等次)(?=[，,]?${s}(?:并|再|分别)+(?:按照?|以|对应|给予|计))`,
  `(?<=[(])[一二三四五六]${s}期(?=[)])`,
  `(?<![\\d.])${points}(?:${to}${points})?(?:以[上下])?的(?=(?:项目)?(?:有|共|为)?${s}\\d{1,3}${s}[个项家])`,
  `(?<=(?:委托|聘请|选聘|引入)了?${s})(?:\\d{1,2}|${few})${s}家(?=${s}(?:第三方|中介|评价|会计师事务所))`,
  `(?<![\\d.第])(?:\\d{1,2}|${few})${s}家(?=${agencies}[一-鿿]{0,6}?(?:机构|事务所|公司)(?:共同|分别|具体)?(?:参与|参加|承担|协助|负责|组成|开展|实施)(?:评价|本次|了)?)`,
];

/** 138****0000: of a telephone number with its middle masked nothing can be counted. 337004-示例林场: the code of a body before its name. */
const namedCode = `(?<=(?:编号|代码|编码|索引号|文号|信息号)${s}(?:[:为是]|\\n)?${s})`;
const codeJoin = '[-‐-―−/]';

export const formCodes: readonly string[] = [
  // 项目代码 118-2023-**, 主管部门及代码 [371], 2024-00071: two ends of nothing.
  `${namedCode}[A-Za-z]{0,6}\\d{1,18}(?:${codeJoin}[A-Za-z\\d]{1,18}|${codeJoin}?[*×]{2,})+(?![\\d.%万亿])`,
  `${namedCode}[[【(]\\d{1,9}[\\]】)]`,
  `(?<![\\d.])(?:\\d{6,}/)?(?:19|20)\\d\\d-0\\d{2,7}(?![\\d.%万亿-])`,
  `(?<![\\d*])1[3-9]\\d[*×xX]{4}\\d{4}(?![\\d*])`,
  `(?<![\\d*])0\\d{2,3}[- ]?(?=\\d{0,4}[*×xX]{3})[\\d*×xX]{7,8}(?![\\d*])`,
  `(?<=(?:^|\\n|[:：\\s]))(?:\\d{3}|\\d{6}|\\d{9})${s}[-‐-―−](?=${s}[一-鿿]{2,24}(?:局|委|委员会|办|办公室|厅|院|处|所|站|队|中心|政府|部|会|场|馆|园|校|学|社|公司|街道|镇|乡)(?:[^一-鿿]|$))`,
];

/** 20xx年, 202X年, 〔20××〕, 20  年  月: a year that the form left open. */
export const openYear = new RegExp(
  `(?<![\\d.])(?:19|20)(?:[xX×*_]{2}|\\d[xX×*_])(?=${s}(?:[年)\\]〕】/]|财年|学年|[-‐-―−~〜至]${s}20))|(?<![\\d.])20(?=[_\\s]{1,8}年[_\\s]{1,8}月)`,
  'y',
);
