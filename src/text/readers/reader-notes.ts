import { quoted } from '../quoted.ts';

/** Remarks of the site beside the text: short, neutral, signed as the site's. And the turns of phrase by which rules know a passage. */
const numerals = '一二三四五六七八九十';
const counted = (count: number): string => (count === 2 ? '两' : (numerals[count - 1] ?? String(count)));
const list = (items: readonly string[]): string => items.join('、');

export const readerNoteText = {
  bandsOverlap: (pairs: readonly { a: string; b: string; bound: string }[]) =>
    `${pairs.map(({ a, b, bound }) => `${a}与${b}都含 ${bound}`).join('，')}；恰为${pairs.length > 1 ? '这些' : '此'}分数时属于哪一级，报告没有说明。`,
  gradeWithoutScore: (grade: string) => `报告给出等级“${grade}”，没有公布得分。`,
  partsLeave: (count: number, listed: string, remainder: string) =>
    `报告列出的${counted(count)}类相加 ${listed}，比总数少 ${remainder}；各类可能重叠，未列明的不少于此数。`,
  partsExceed: (count: number, listed: string, whole: string) =>
    `报告列出的${counted(count)}类相加为 ${listed}，多于 ${whole}；各类有重叠。`,
  baseDerived: (growth: string, base: string) => `报告没有写上年同期的数。按同比 ${growth} 推算，整数中只有 ${base}符合。`,
  baseUnknown: (growth: string) => `同比 ${growth} 的基数（上年同期的数）未公布。`,
  targetIsWider: (name: string, whole: string, part: string) =>
    `${name}的目标针对全部对象；报告的${whole}未公布，这里只能按其中“${part}”一类判断。`,
  actualDerived: (name: string, value: string, operands: readonly string[], definition: string) =>
    `${name}的实际值未公布；${definition && `报告的算法是“${definition}”，`}${value} 由本站按${list(operands)}推算。`,
  actualUndisclosed: (name: string) => `${name}的实际值未公布，无法判断是否达到。`,
  severalNames: (labels: readonly string[], amount: string) =>
    `${list(labels)}都是 ${amount}，报告没有说明这${counted(labels.length)}个名称有什么不同。`,
  instructionInText: (opening: string) => `${quoted(`${opening}……`)}一句似为报告模板的填写说明，报告未写出具体意见。`,
  instructionInHeading: '标题括号里的话似为报告模板的填写说明。',
  repeats: (characters: number, place: string, opening: string) =>
    `${quoted(`${opening}……`)}一段有 ${characters} 字与前文“${place}”逐字相同。`,
  sectionsMissing: (topics: readonly string[], given: readonly string[]) => `标题列出${list(topics)}，下面各节的标题中只有${list(given)}。`,
} as const;

/** A sentence that tells the writer what to write, instead of saying it. */
export const instructions: readonly RegExp[] = [
  /^结合[^。；]+提出[^。；]*(?:意见|建议)[^。；]*(?:以及|及|和|并)(?:说明)?如何[^。；]*。?$/u,
  /^(?:请|需|应)(?:简要|详细|逐项|如实|据实)?(?:说明|填写|填报|写明|列明|列出|概述|阐述|描述|介绍)[^。；]*。?$/u,
  /^[（(]?此处(?:请)?填写[^。；]*。?$/u,
];

/** A bracket in a heading that explains the form. */
export const headingInstructions: readonly RegExp[] = [
  /[（(]分[^（）()]*等级[^（）()]*[）)]/u,
  /[（(](?:请|需|应|可|注|填写|说明)[^（）()]*[）)]$/u,
  /[（(](?:不超过|限)?\s*\d+\s*字(?:以内|以下|左右)?[）)]/u,
];

/** Wording that settles which band a bound belongs to. */
export const settlesBounds = /含|不包括|不满|未满|低于|小于|不足|[<＜]/u;

/** What stands before a number that is last year's. */
export const lastYear = /(?:上年|去年|上一年|前一年|上年同期|去年同期)[^，。；\d]{0,12}$/u;

/** The first words of a passage: a note may stand a little away from what it is about. */
export const openingOf = (text: string): string => /^[^，。；：、]{1,14}/u.exec(text)?.[0] ?? text.slice(0, 14);

export const sentences = (text: string): string[] => text.match(/[^。；！？]+[。；！？]?/gu) ?? [];

/** What a heading may promise, in the words of the usual forms. */
export const topics: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '经验做法', words: /经验|做法/u },
  { name: '存在的问题', words: /问题|不足/u },
  { name: '建议', words: /建议|措施/u },
];
