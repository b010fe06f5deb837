import type { Problem } from '../domain/problem.ts';

/** What an editor reads: where, what is wrong, how to mend it. Full sentences, no English but file names and keys, no exclamation marks. */
interface Words {
  readonly what: string;
  readonly fix: string;
}

const quoted = (text: string) => `“${text}”`;
const listed = (items: readonly string[]) => items.map(quoted).join('、');

export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line ? ` 第 ${problem.line} 行` : '', problem.line && problem.column ? `第 ${problem.column} 列` : ''].join('');
  return `${place}\n  ${problem.field ? `${problem.field}：` : ''}${problem.what}\n  ${problem.fix}`;
}

export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((each) => each.severity === 'error').length;
  const counts = [errors > 0 ? `${errors} 处必须改正` : '', problems.length > errors ? `${problems.length - errors} 处请确认` : ''].filter(Boolean).join('，');
  return `${problems.map(formatProblem).join('\n\n')}\n\n共 ${counts}。`;
}

export const messages = {
  encoding: { what: '这个文件不是 UTF-8 编码，多半是用旧版记事本或 WPS 存成了 GBK。', fix: '请用编辑器打开，选“另存为”，编码选 UTF-8，再保存一次。' },
  byteOrderMark: { what: '文件开头有一个看不见的字节顺序标记（BOM）。', fix: '请另存为“UTF-8（无 BOM）”。' },
  missingFile: (name: string): Words => ({ what: `这里应当有文件 ${name}，但没有找到。`, fix: `请检查文件名是否拼错；没有的话，从上一年度的文件夹复制一份 ${name} 再改。` }),
  orphanFile: (name: string, expected: readonly string[]): Words => ({
    what: `这里不该有文件 ${name}，它不会出现在网站上。`,
    fix: `请删去它，或改成正确的文件名。这个文件夹里可以有：${expected.join('、') || '只有文件夹'}。`,
  }),
  orphanFolder: (name: string, kind: 'publisher' | 'edition' | 'project'): Words => ({
    what: `文件夹 ${name} 放错了地方，或名称不合规定，它不会出现在网站上。`,
    fix: {
      publisher: '单位的文件夹名只能用小写英文字母、数字和短横线，如 baiyun-procuratorate。',
      edition: '这一层只放年度文件夹，名称是四位数字，如 2023。',
      project: '项目的文件夹名只能用小写英文字母、数字和短横线，项目文件夹里不再放文件夹。',
    }[kind],
  }),
  emptyContent: { what: '内容文件夹里一个单位也没有。', fix: '请检查文件夹是否选对；每个单位一个文件夹，里面要有 publisher.yaml。' },
  emptyPublisher: { what: '这个单位的文件夹里一个年度也没有。', fix: '请加上以年度命名的文件夹，如 2023，里面要有 edition.yaml。' },
  emptyEdition: { what: '这个年度的文件夹里一个项目也没有。', fix: '请加上项目的文件夹，里面要有 project.yaml、report.mdx 和 source.txt。' },
  yearDiffers: (written: number, folder: string): Words => ({ what: `年度写成了 ${quoted(String(written))}，文件夹却叫 ${quoted(folder)}。`, fix: `两处要一样。如果文件夹是对的，请改为：year: ${folder}` }),
  fullWidthColon: (fixed: string): Words => ({ what: '冒号用了全角的“：”。', fix: `请改用半角冒号，后面空一格：${fixed}` }),
  yaml(code: string, line: string): Words {
    const where = `这一行写的是 ${quoted(line)}。`;
    if (code === 'DUPLICATE_KEY') return { what: `同一个名称写了两次。${where}`, fix: '请删去多余的一个，只留一个。' };
    if (code === 'TAB_AS_INDENT') return { what: `行首用了制表符（Tab）。${where}`, fix: '请把行首的制表符换成空格。' };
    if (code === 'BAD_INDENT' || code === 'MULTILINE_IMPLICIT_KEY') return { what: `行首的空格数目不对，或者上一行少了冒号。${where}`, fix: '同一层的各行，行首空格要一样多；名称后面要有半角冒号和一个空格。' };
    if (code === 'MISSING_CHAR') return { what: `少了一个引号、括号或冒号。${where}`, fix: '请补上成对的引号或括号；名称后面要有半角冒号和一个空格。' };
    return { what: `这里的写法不合格式。${where}`, fix: '请与手册（content/README.md）中的样例对照：名称、半角冒号、空格、内容；内容里有冒号、井号或引号时，请用英文引号括起来。' };
  },
  unknownKey: (key: string, known: readonly string[]): Words => ({ what: `不认识 ${quoted(key)} 这个名称。`, fix: `请检查拼写。这里可以写：${known.join('、')}。` }),
  missingKey: (key: string, label: string): Words => ({ what: `少了 ${quoted(key)}${label ? `（${label}）` : ''}。`, fix: `请补上一行：${key}: ……` }),
  blank: (key: string): Words => ({ what: `${quoted(key)} 后面是空的。`, fix: '请填上内容；没有内容就把这一行删去。' }),
  decimal(found: string): Words {
    const number = /\d[\d,，]*(?:\.\d+)?/.exec(found.normalize('NFKC'))?.[0].replace(/[,，]/g, '');
    return { what: `数字写成了 ${quoted(found)}。`, fix: number ? `请只写数字，不带逗号和单位：${number}` : '请只写数字；报告没有写的，请写：未公布' };
  },
  negative: (found: string): Words => ({ what: `数字写成了负数 ${quoted(found)}。`, fix: `请核对报告；金额和人数不会是负数：${found.replace('-', '')}` }),
  belowFen: (found: string, unit: string): Words => ({ what: `金额 ${quoted(found)} ${unit}比一分钱还细。`, fix: '请核对报告；以元为单位时最多两位小数，以万元为单位时最多六位小数。' }),
  notWhole: (found: string, unit: string): Words => ({ what: `${quoted(found)} ${unit}不是整数。`, fix: '请核对报告；人数、户数、件数都是整数。' }),
  moneyUnit: (found: string): Words => ({ what: `金额的单位写成了 ${quoted(found)}。`, fix: '请写：元、万元或亿元。' }),
  oneOf: (found: string, allowed: readonly string[]): Words => ({ what: `写成了 ${quoted(found)}。`, fix: `请改为下面的一个：${allowed.join('、')}。` }),
  slug: (found: string): Words => ({ what: `编号写成了 ${quoted(found)}。`, fix: '编号只能用小写英文字母、数字和短横线，以字母开头，如：women-growth' }),
  year: (found: string): Words => ({ what: `年度写成了 ${quoted(found)}。`, fix: '请写四位数字，如：2023' }),
  date: (found: string): Words => ({ what: `日期 ${quoted(found)} 不存在，或写法不对。`, fix: '请写成四位年、两位月、两位日，如：2024-08-20；不知道日期就删去这一行。' }),
  webAddress: (found: string): Words => ({ what: `网址写成了 ${quoted(found)}。`, fix: '网址要以 https:// 开头，中间没有空格；不知道就删去这一行。' }),
  annex: (found: string): Words => ({ what: `附件号写成了 ${quoted(found)}。`, fix: '请只写数字，如：4' }),
  flag: (found: string): Words => ({ what: `写成了 ${quoted(found)}。`, fix: '是就写：true；不是就删去这一行。' }),
  quotes: { what: '没有引文。', fix: '请照抄报告中写着这个数字的原话，一句一行，前面加短横线和空格。' },
  shouldBeList: { what: '这里应当是一列，一项一行，每项前面有短横线和空格。', fix: '请与手册（content/README.md）中的样例对照。' },
  shouldBeGroup: (found: string): Words => ({ what: `这里应当是下面缩进的几行，却写了 ${quoted(found)}。`, fix: '请与手册（content/README.md）中的样例对照。' }),
  shouldBeText: { what: '这里应当只写一行文字。', fix: '请把内容写在冒号后面的同一行；有冒号、井号时用英文引号括起来。' },
  figureOrUndisclosed: (found: string): Words => ({ what: `写成了 ${quoted(found)}。`, fix: '报告写了这个数字，就写下面缩进的几行（id、label、value、unit、quotes）；没有写，请写：未公布' }),
  duplicateId: (id: string): Words => ({ what: `编号 ${quoted(id)} 用了两次。`, fix: '每个编号只能用一次，请给其中一个换名。' }),
  reservedId: (id: string): Words => ({ what: `编号 ${quoted(id)} 留给系统推算的数字使用。`, fix: `请换一个编号，如：${id}-reported` }),
  unknownFigure: (id: string, known: readonly string[]): Words => ({ what: `没有编号为 ${quoted(id)} 的数字。`, fix: `请检查拼写。可以写：${known.join('、')}。` }),
  unknownSource: (name: string, known: readonly string[]): Words => ({ what: `资金来源 ${quoted(name)} 没有列在 sources 中。`, fix: known.length > 0 ? `请改为下面的一个：${known.join('、')}；或在 sources 中补上。` : '请先在 sources 中列出资金来源。' }),
  unknownGrade: (name: string, known: readonly string[]): Words => ({ what: `等级 ${quoted(name)} 不在报告自己的等级中。`, fix: `请改为下面的一个：${known.join('、')}；或在 scheme 中补上。` }),
  quoteMissing: (quotation: string): Words => ({ what: `报告中找不到这句话：${quoted(quotation)}。`, fix: '请从 report.mdx 复制原话，标点也要一样；原话跨段时，只抄一段之内的部分。' }),
  numberDiffers: (value: string, quotation: string, printed: readonly string[]): Words => ({
    what: `这里写的是 ${quoted(value)}，报告的原话 ${quoted(quotation)} 中${printed.length > 0 ? `却是 ${listed(printed)}` : '没有数字'}。`,
    fix: '请核对报告：数字错了改数字，引文抄错了改引文。报告原文不能改。',
  }),
  numberAmbiguous: (value: string, quotation: string): Words => ({ what: `引文 ${quoted(quotation)} 中不止一处是 ${quoted(value)}，不知道指哪一处。`, fix: '请把引文缩短，只留一个这样的数字。' }),
  boundTwice: (other: string): Words => ({ what: `报告中的同一个数字，已经由编号 ${quoted(other)} 引用了。`, fix: '同一处数字只能属于一个编号。请改引文，或删去重复的一段。' }),
  textDiffers: (difference: { before: string; official: string; published: string; officialLine: number }, document: string): Words => ({
    what: `正文与官方文件不一致。${document} 第 ${difference.officialLine} 行“${difference.before}”之后，官方文件是 ${quoted(difference.official)}，这里是 ${quoted(difference.published)}。`,
    fix: `请照 ${document} 改正文；空格和换行可以不同，其余一个字也不能改。`,
  }),
  noTitle: { what: '正文没有标题。', fix: '请在报告标题前加一个井号和一个空格：# 标题' },
  chartTwice: (id: string): Words => ({ what: `图表 ${quoted(id)} 放了两次。`, fix: '每种图表只能放一次，请删去一个。' }),
  chartEmpty: (id: string): Words => ({ what: `图表 ${quoted(id)} 没有可画的数字。`, fix: '请在 project.yaml 中补上它要用的数字，或删去这一行。' }),
  mdxSyntax: (line: string): Words => ({ what: `这里的写法不合格式。这一行写的是 ${quoted(line)}。`, fix: '正文里的小于号“<”请写成“\\<”，左花括号“{”请写成“\\{”；标签要成对，如：<站注>……</站注>' }),
  mdxCode: (found: string): Words => ({ what: `正文里有程序语句 ${quoted(found)}。`, fix: '请删去。报告里只能有文字、图表和站注。' }),
  mdxExpression: (found: string): Words => ({ what: `正文里有花括号 ${quoted(found)}，会被当成程序。`, fix: '如果原文就有花括号，请写成“\\{”；否则请删去。' }),
  unknownTag: (found: string, known: readonly string[]): Words => ({ what: `不认识标签 ${quoted(found)}。`, fix: `这里只能用：${known.join('、')}。如果是原文里的小于号，请写成“\\<”。` }),
  unknownAttribute: (found: string): Words => ({ what: `标签里不能写 ${quoted(found)}。`, fix: '图表只写编号，如：<图表 编号="funds" />；站注什么也不写：<站注>……</站注>' }),
  attributeExpression: (found: string): Words => ({ what: `标签 ${quoted(found)} 里有花括号，会被当成程序。`, fix: '请改用英文引号，如：<图表 编号="funds" />' }),
  missingAttribute: (found: string): Words => ({ what: `标签少了 ${quoted(found)}。`, fix: '请补上，如：<图表 编号="funds" />' }),
  unknownChart: (found: string, known: readonly string[]): Words => ({ what: `没有编号为 ${quoted(found)} 的图表。`, fix: `可以写：${known.join('、')}。` }),
  tagInSentence: (found: string): Words => ({ what: `标签 ${quoted(found)} 夹在句子里。`, fix: '标签要自成一行，前后各空一行。' }),
  unsafeLink: (found: string): Words => ({ what: `链接地址 ${quoted(found)} 不安全。`, fix: '链接只能以 https:// 或 mailto: 开头，或是本站的地址。' }),
  unsupportedMarkup: (found: string): Words => ({ what: `这里的写法不能用：${quoted(found)}。`, fix: '正文里只能有标题、段落、加粗、列表、表格和链接。如果原文里有星号、反引号或感叹号加方括号，请在前面加反斜线“\\”。' }),
} as const;
