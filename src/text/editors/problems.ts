import { noUnitWord } from '../vocabulary.ts';
import { answerMessages } from './answer-problems.ts';
import { formMessages } from './form-problems.ts';
import { idMessages } from './id-problems.ts';
import { numberProblem, undisclosedHere } from './number-problems.ts';
import { referenceMessages } from './reference-problems.ts';
import { belowFen, notWhole, unitProblem } from './unit-problems.ts';
import { inYaml, listed, quoted, type Words } from './words.ts';

export const sample = '请与手册（content/README.md）中的样例对照。';

const slipWords = {
  sign: '数字相同，正负号不同：报告写下降、减少或负数的，前面加负号；写增长的不加。',
  minus: '数字相同，正负号不同：这句话里没有读到下降、减少或负数，这里却写了负号；原话确实是这个意思的，请把引文抄到写着这个意思的词。',
  currency: '币种不同：请照抄报告里的币种，连同“万”“亿”。',
  unit: '数字相同，多半是单位写错了。',
  unitless: "数字相同，少了单位：只照抄了一句的，把单位也抄上；分行写的，写在 unit 里，如：unit: '%'。",
  share: "报告写的是百分数，照写，不换成小数：value 写百分号前面的数，单位写 '%'。",
  scale: '多半是“百”“千”“亿”这样的倍数多写或漏写了。',
  tenThousand: '相差一万倍，多半是“万”字多写或漏写了。',
  point: '多半是小数点错了位，或多写、少写了零。',
  swapped: '多半是相邻的两个数字写颠倒了。',
  missing: '多半是漏写了一个数字。',
  extra: '多半是多写了一个数字。',
  wrong: '多半是写错了一个数字。',
} as const;

/** A place in a file as an editor reads it: funds › 第 2 项 › label. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : String(key))).join(' › ');

const isHan = /\p{Script=Han}/u;

const kinds = { list: '一列', group: '带名称的几行' } as const;

export const messages = {
  byteOrderMark: { what: '文件开头有一个看不见的字节顺序标记（BOM）。', fix: '请另存为“UTF-8（无 BOM）”。' },
  yearDiffers: (written: number, folder: string): Words => ({
    what: `年度写成了 ${quoted(String(written))}，文件夹却叫 ${quoted(folder)}。`,
    fix: `两处要一样。如果文件夹是对的，请改为：year: ${folder}`,
  }),
  absenceNotNeeded: {
    what: '这一年并不缺报告：报告已经收录，或者不在这个项目从头一份到最近一年的范围里。',
    fix: '请核对年度和项目的编号；已经有报告的，删去 absences 里的这一段。',
  },
  fullWidthColon: (fixed: string): Words => ({ what: '冒号用了全角的“：”。', fix: `请改用半角冒号，后面空一格：${fixed}` }),
  unknownKey: (key: string, known: readonly string[], near?: string): Words => ({
    what: `不认识 ${quoted(key)} 这个名称。`,
    fix: near
      ? `${isHan.test(key) ? '名称用英文写' : `多半是 ${quoted(near)} 拼错了`}，请改为：${near}`
      : `请检查拼写。这里可以写：${known.join('、')}。`,
  }),
  missingKey: (key: string, label: string): Words => ({
    what: `少了 ${quoted(key)}${label ? `（${label}）` : ''}。`,
    fix: `请补上一行：${key}: ……`,
  }),
  blank: (key: string, label: string, isNeeded: boolean): Words => ({
    what: `${quoted(key)} 后面是空的。`,
    fix: `请填上${label || '内容'}${isNeeded ? '。' : '；没有就把这一行删去。'}`,
  }),
  decimal: numberProblem,
  undisclosedHere,
  unit: unitProblem,
  belowFen,
  notWhole,
  moneyUnit: (found: string): Words => ({
    what: found === '' || found === noUnitWord ? '金额没有单位。' : `金额的单位写成了 ${quoted(found)}。`,
    fix: '请照抄报告里金额的单位，如：元、千元、万元、亿元。不是金额的，请移到 others。',
  }),
  oneOf: (found: string, allowed: readonly string[], key: string, near?: string): Words => ({
    what: `写成了 ${quoted(found)}，这里没有这个写法。`,
    fix: near ? `请改为：${inYaml(key)}: ${inYaml(near)}` : `请改为下面的一个：${allowed.join('、')}。`,
  }),
  ...formMessages,
  quotes: { what: '没有引文。', fix: '请照抄报告中写着这个数字的原话，一句一行，前面加短横线和空格。' },
  emptyFile: { what: '这个文件是空的。', fix: sample },
  shouldBeList: (found: string): Words => ({
    what: `这里应当是一列，一项一行，却写了 ${quoted(found)}。`,
    fix: /^[【［]/u.test(found)
      ? `方括号请用半角的：[${found.replace(/^[【［]|[】］]$/gu, '')}]`
      : found.startsWith('-')
        ? `短横线后面要有一个空格：- ${found.slice(1).trim()}`
        : `请另起一行缩进，前面加短横线和空格：- ${found}`,
  }),
  shouldBeListNot: (found: 'list' | 'group'): Words => ({
    what: `这里应当是一列，一项一行，每项前面有短横线和空格，却写了${kinds[found]}。`,
    fix: sample,
  }),
  shouldBeGroup: (found: string, keys: readonly string[]): Words => ({
    what: `这里应当是下面缩进的几行，却写了 ${quoted(found)}。`,
    fix: `请在下面缩进写：${keys.join('、')}，一个一行。`,
  }),
  shouldBeGroupNot: (found: 'list' | 'group', keys: readonly string[]): Words => ({
    what: `这里应当是下面缩进的几行，却写了${kinds[found]}。`,
    fix: `请在下面缩进写：${keys.join('、')}，一个一行，前面没有短横线。`,
  }),
  shouldBeText: (found: 'list' | 'group'): Words => ({
    what: `这里应当只写一行文字，却写了${kinds[found]}。`,
    fix: '请把内容写在冒号后面的同一行；有冒号、井号时用英文单引号括起来。',
  }),
  valueOrUndisclosed: (found: string, keys: readonly string[]): Words => ({
    what: `写成了 ${quoted(found)}。`,
    fix: `报告写了，就在下面缩进写：${keys.join('、')}，一个一行；报告没有写，请写：未公布`,
  }),
  reservedId: (id: string): Words => ({ what: `编号 ${quoted(id)} 留给系统推算的数字使用。`, fix: `请换一个编号，如：${id}-reported` }),
  ...idMessages,
  ...referenceMessages,
  idOnPage: (id: string): Words => ({
    what: `编号 ${quoted(id)} 在网页上已有别的用处。`,
    fix: `请换一个编号，如：${id.replace(/^[a-z]-/, '')}-figure`,
  }),
  anchorTaken: (id: string, anchor: string): Words => ({
    what: `报告几次写到 ${quoted(id)}，网页要用 ${quoted(anchor)} 作其中一处的地址，它却是另一个数字的编号。`,
    fix: `请把编号 ${quoted(anchor)} 换成不以数字结尾的。`,
  }),
  unitDiffers: (target: string, actual: string): Words => ({
    what: `年度指标值的单位是 ${quoted(target)}，实际值的单位却是 ${quoted(actual)}，不能比较。`,
    fix: '请核对实际值用的是哪个数字；没有可比的数字，把 actual 改为一行：actual: 未公布',
  }),
  notDerivable: (id: string): Words => ({
    what: `${quoted(id)} 推算不出来：还缺预算或决算的合计数。`,
    fix: '请在 funds 中补上合计数，并写明 phase（年初预算、调整后预算或决算）；报告没有写，actual 请写：未公布',
  }),
  noRate: (id: string, why: string): Words => ({
    what: `${quoted(id)} 推算不出来：${why.replace(/。$/u, '')}。`,
    fix: '报告写了实际完成值的，请照登记；没有写，actual 请写：未公布',
  }),
  unknownSource: (name: string, known: readonly string[]): Words => ({
    what: `资金来源 ${quoted(name)} 没有列在 sources 中。`,
    fix:
      known.length > 0
        ? `请改为下面的一个：${known.join('、')}；报告另有这个来源的，在 sources 中补上；没有的，把这一行删去。`
        : '报告里有这个来源的，请先在 sources 中列出；没有的，请把这一行删去。',
  }),
  /** `given`: the grade that its quotation gives. */
  unknownGrade: (name: string, known: readonly string[], given?: string): Words => ({
    what: `等级 ${quoted(name)} 不在报告自己的等级中。`,
    fix:
      given !== undefined && known.includes(given)
        ? `引文里的等级是${quoted(given)}，请改为：name: ${given}`
        : `请改为下面的一个：${known.join('、')}；报告的分档里还有它的，在 scheme 中补上。`,
  }),
  /** `near`: the words of the report that were most likely meant. */
  quoteMissing: (quotation: string, near?: string): Words => ({
    what: `报告中找不到这句话：${quoted(quotation)}。`,
    fix: near
      ? `报告里最接近的是${quoted(near)}，请照抄；不是这一处的，从 report.mdx 复制原话，标点也要一样。`
      : '请从 report.mdx 复制原话，标点也要一样；原话跨段时，只抄一段之内的部分。',
  }),
  namesTogether: (words: string, names: readonly string[]): Words => ({
    what: `${quoted(words)} 是几级名称，没有分开。`,
    fix: `请用半角逗号分开，请改为：path: [${names.map(inYaml).join(', ')}]`,
  }),
  quoteSplit: (whole: string): Words => ({
    what: `引文里有逗号，方括号里的逗号会把它断开：${quoted(whole)}。`,
    fix: `请用英文单引号括起来：'${whole.replaceAll("'", "''")}'`,
  }),
  numberDiffers: (value: string, quotation: string, printed: readonly string[], slip?: keyof typeof slipWords): Words => ({
    what: `这里写的是 ${quoted(value)}，报告的原话 ${quoted(quotation)} 中${printed.length > 0 ? `却是 ${listed(printed)}` : '没有数字'}。`,
    fix:
      printed.length > 0
        ? `${slip ? slipWords[slip] : ''}请核对报告：数字错了改数字，引文抄错了改引文。报告原文不能改。`
        : '请把引文抄长一些，让它包含这个数字。',
  }),
  numberAmbiguous: (value: string, quotation: string, heads: readonly string[]): Words => ({
    what: `引文 ${quoted(quotation)} 中不止一处是 ${quoted(value)}，不知道指哪一处。`,
    fix:
      heads.length > 1
        ? `这一行有几个相同的数，请在名称（label）里写上它那一列的表头，如：${heads.map(quoted).join('、')}；或者把引文缩短。`
        : '请把引文缩短，只留一个这样的数字。',
  }),
  ...answerMessages,
  boundTwice: (other: string, kept?: string): Words => ({
    what: `这段引文指的是报告中的同一处数字，编号 ${quoted(other)} 已经引用了它。`,
    fix: kept
      ? `一处数字只能属于一个编号。它既是 ${quoted(kept)}，又是指标的实际完成值的：登记在 ${quoted(kept)}，指标只写 actual:，下一行写 from: ${kept}；不是同一个数的，请把这段引文改成写着它自己那个数的原话。`
      : `一处数字只能属于一个编号：两个编号说的是同一个数的，留一个，另一个整段删去；不是同一个数的，请把这段引文改成写着它自己那个数的原话。`,
  }),
  quotedTwice: ({ quotation, first, canGo }: { quotation: string; first: string; canGo: boolean }): Words => ({
    what: `引文 ${quoted(quotation)} 和同一编号的 ${quoted(first)} 指的是报告中的同一处（空格不算）。`,
    fix: canGo ? `请删去 ${quoted(quotation)} 这一段引文。` : '请把这段引文写长一些，只留下另一处。',
  }),
  numberCut: (printed: string): Words => ({
    what: `report.mdx 里的数字 ${quoted(printed)} 中间有加粗或链接的符号。`,
    fix: '请让加粗或链接包住整个数字，或不加。',
  }),
} as const;
