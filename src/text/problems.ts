import type { Problem } from '../domain/problem.ts';

/** What an editor reads: where, what is wrong, how to mend it. Full sentences, no English but file names and keys, no exclamation marks. */
interface Words {
  readonly what: string;
  readonly fix: string;
}

const quoted = (text: string) => `“${text}”`;
const listed = (items: readonly string[]) => items.map(quoted).join('、');
const sample = '请与手册（content/README.md）中的样例对照。';

/** `name: 'the rest'`: a line as it has to be where the rest holds signs that YAML reads as its own. */
function inQuotes(line: string): string {
  const [, key = '', rest = ''] = /^((?:- )*(?:[A-Za-z][\w-]*: +)?)(.*)$/.exec(line) ?? [];
  return `${key}'${rest.replaceAll("'", "''")}'`;
}

export type YamlFault =
  | 'tab'
  | 'noSpace'
  | 'listOnSameLine'
  | 'needsQuotes'
  | 'unclosed'
  | 'indent'
  | 'duplicateKey'
  | 'noColon'
  | 'remark'
  | 'other';

/** Kinds of Markdown that a report may not hold, by the parser's name for them. */
const markup: Readonly<Record<string, string>> = {
  blockquote: '大于号开头的引用',
  code: '代码',
  inlineCode: '反引号中的代码',
  image: '图片',
  imageReference: '图片',
  delete: '删除线',
  thematicBreak: '分隔线',
  list: '自动编号或加点的列表',
  listItem: '列表中的一项',
  linkReference: '参考式链接',
  definition: '参考式链接的地址',
  footnoteReference: '脚注的标记',
  footnoteDefinition: '脚注',
  html: 'HTML 代码',
};

/** A place in a file as an editor reads it: funds › 第 2 项 › label. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : String(key))).join(' › ');

export function formatProblem(problem: Problem): string {
  const place = [
    problem.file,
    problem.line ? ` 第 ${problem.line} 行` : '',
    problem.line && problem.column ? `第 ${problem.column} 列` : '',
  ].join('');
  return `${place}\n  ${problem.field ? `${problem.field}：` : ''}${problem.what}\n  ${problem.fix}`;
}

export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((each) => each.severity === 'error').length;
  const counts = [errors > 0 ? `${errors} 处必须改正` : '', problems.length > errors ? `${problems.length - errors} 处请确认` : '']
    .filter(Boolean)
    .join('，');
  return `${problems.map(formatProblem).join('\n\n')}\n\n共 ${counts}。`;
}

const kinds = { list: '一列', group: '带名称的几行' } as const;

export const messages = {
  staleAcknowledgement: (rule: string): Words => ({
    what: `这里保留的提示 ${quoted(rule)} 已经不再出现。`,
    fix: '问题已经改好，请删去这一段；提示的编号写错了，请改正。',
  }),
  encoding: {
    what: '这个文件不是 UTF-8 编码，多半是记事本或 WPS 存成了 GBK 或 Unicode。',
    fix: '请用原来的软件打开，选“另存为”，编码选 UTF-8，再保存一次。',
  },
  byteOrderMark: { what: '文件开头有一个看不见的字节顺序标记（BOM）。', fix: '请另存为“UTF-8（无 BOM）”。' },
  missingFile: (name: string): Words => ({
    what: `这里应当有文件 ${name}，但没有找到。`,
    fix: `请检查文件名是否拼错；没有的话，${sample.slice(1, -1)}，新建一个。`,
  }),
  orphanFile: (name: string, expected: readonly string[], near?: string): Words => ({
    what: `这里不该有文件 ${name}，它不会出现在网站上。`,
    fix: near
      ? `多半是 ${near} 拼错了，请把文件名改成：${near}`
      : `请删去它，或改成正确的文件名。这个文件夹里可以有：${expected.join('、') || '只有文件夹'}。`,
  }),
  reservedFolder: (name: string): Words => ({
    what: `单位的文件夹不能叫 ${name}，网站上已有这个地址的页面。`,
    fix: `请换一个名称，如：${name}-bureau`,
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
  emptyEdition: {
    what: '这个年度的文件夹里一个项目也没有。',
    fix: '请加上项目的文件夹，里面要有 project.yaml、report.mdx 和 source.txt。',
  },
  yearDiffers: (written: number, folder: string): Words => ({
    what: `年度写成了 ${quoted(String(written))}，文件夹却叫 ${quoted(folder)}。`,
    fix: `两处要一样。如果文件夹是对的，请改为：year: ${folder}`,
  }),
  fullWidthColon: (fixed: string): Words => ({ what: '冒号用了全角的“：”。', fix: `请改用半角冒号，后面空一格：${fixed}` }),
  yaml(kind: YamlFault, line: string): Words {
    const where = `这一行写的是 ${quoted(line)}。`;
    switch (kind) {
      case 'tab':
        return { what: `行首用了制表符（Tab）。${where}`, fix: '请把行首的制表符换成空格，与同一层的其他行对齐。' };
      case 'noSpace':
        return { what: `冒号后面少了一个空格。${where}`, fix: `请改为：${line.replace(/:(?=\S)/, ': ')}` };
      case 'listOnSameLine':
        return {
          what: `列表不能写在冒号的同一行。${where}`,
          fix: `请把 ${quoted(line.slice(line.indexOf(': -') + 2))} 移到下一行，行首多缩进两格。`,
        };
      case 'needsQuotes':
        return { what: `这里有 YAML 自己使用的符号，会被误解。${where}`, fix: `请用英文单引号括起来：${inQuotes(line)}` };
      case 'unclosed':
        return { what: `从这里开始的引号或括号没有结束。${where}`, fix: '请补上成对的引号或括号；内容里有引号的，请用中文引号。' };
      case 'indent':
        return { what: `行首的空格数目不对。${where}`, fix: '同一层的各行，行首的空格要一样多；列表的每一项前面有短横线和一个空格。' };
      case 'duplicateKey':
        return { what: `同一个名称写了两次。${where}`, fix: '请删去多余的一个，只留一个。' };
      case 'noColon':
        return {
          what: `这一行没有名称和冒号，也不是列表的一项。${where}`,
          fix: '名称后面要有半角冒号和一个空格；如果它接着上一行，请并到上一行。',
        };
      case 'remark':
        return {
          what: `“#”和它后面的字不会出现在网站上。${where}`,
          fix: `如果是内容，请用英文单引号括起来：${inQuotes(line)}；如果是备注，请另起一行。`,
        };
      case 'other':
        return { what: `这里的写法不合格式。${where}`, fix: sample };
      default: {
        const never: never = kind;
        return never;
      }
    }
  },
  unknownKey: (key: string, known: readonly string[], near?: string): Words => ({
    what: `不认识 ${quoted(key)} 这个名称。`,
    fix: near ? `多半是 ${quoted(near)} 拼错了，请改为：${near}` : `请检查拼写。这里可以写：${known.join('、')}。`,
  }),
  missingKey: (key: string, label: string): Words => ({
    what: `少了 ${quoted(key)}${label ? `（${label}）` : ''}。`,
    fix: `请补上一行：${key}: ……`,
  }),
  blank: (key: string, label: string, isNeeded: boolean): Words => ({
    what: `${quoted(key)} 后面是空的。`,
    fix: `请填上${label || '内容'}${isNeeded ? '。' : '；没有就把这一行删去。'}`,
  }),
  decimal(found: string): Words {
    const number = /\d[\d,，]*(?:\.\d+)?/.exec(found.normalize('NFKC'))?.[0].replace(/[,，]/g, '');
    return {
      what: `数字写成了 ${quoted(found)}。`,
      fix: number ? `请只写数字，不带逗号和单位：${number}` : '请只写数字；报告没有写的，请写：未公布',
    };
  },
  negative: (found: string): Words => ({
    what: `数字写成了负数 ${quoted(found)}。`,
    fix: `请核对报告；金额和人数不会是负数：${found.replace('-', '')}`,
  }),
  belowFen: (found: string, unit: string): Words => ({
    what: `金额 ${quoted(`${found} ${unit}`)} 有不足一分的部分。`,
    fix: '请核对报告；以元为单位时最多两位小数，以万元为单位时最多六位小数，以亿元为单位时最多十位。',
  }),
  notWhole: (found: string, unit: string): Words => ({
    what: `${quoted(`${found} ${unit}`)} 不是整数。`,
    fix: '请核对报告；人数、户数、件数都是整数。',
  }),
  moneyUnit: (found: string): Words => ({ what: `金额的单位写成了 ${quoted(found)}。`, fix: '请写：元、万元或亿元。' }),
  oneOf: (found: string, allowed: readonly string[]): Words => ({
    what: `写成了 ${quoted(found)}。`,
    fix: `请改为下面的一个：${allowed.join('、')}。`,
  }),
  slug: (found: string): Words => ({
    what: `编号写成了 ${quoted(found)}。`,
    fix: '编号只能用小写英文字母、数字和短横线，以字母开头，如：women-growth',
  }),
  year: (found: string): Words => ({ what: `年度写成了 ${quoted(found)}。`, fix: '请写四位数字，如：2023' }),
  date: (found: string): Words => ({
    what: `日期 ${quoted(found)} 不存在，或写法不对。`,
    fix: '请写成四位年、两位月、两位日，如：2024-08-20；不知道日期就删去这一行。',
  }),
  webAddress: (found: string): Words => ({
    what: `网址写成了 ${quoted(found)}。`,
    fix: '网址要以 https:// 开头，中间没有空格；不知道就删去这一行。',
  }),
  annex: (found: string): Words => ({ what: `附件号写成了 ${quoted(found)}。`, fix: '请只写数字，如：4' }),
  flag: (found: string): Words => ({ what: `写成了 ${quoted(found)}。`, fix: '是就写：true；不是就删去这一行。' }),
  quotes: { what: '没有引文。', fix: '请照抄报告中写着这个数字的原话，一句一行，前面加短横线和空格。' },
  emptyFile: { what: '这个文件是空的。', fix: sample },
  shouldBeList: (found: string): Words => ({
    what: `这里应当是一列，一项一行，却写了 ${quoted(found)}。`,
    fix: found.startsWith('-') ? `短横线后面要有一个空格：- ${found.slice(1).trim()}` : `请另起一行缩进，前面加短横线和空格：- ${found}`,
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
  duplicateId: (id: string): Words => ({ what: `编号 ${quoted(id)} 用了两次。`, fix: '每个编号只能用一次，请给其中一个换名。' }),
  reservedId: (id: string): Words => ({ what: `编号 ${quoted(id)} 留给系统推算的数字使用。`, fix: `请换一个编号，如：${id}-reported` }),
  unknownFigure: (id: string, known: readonly string[]): Words => ({
    what: `没有编号为 ${quoted(id)} 的数字。`,
    fix: `请检查拼写。可以写：${known.join('、')}。`,
  }),
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
    fix: '请核对实际值用的是哪个数字；没有可比的数字，请写：未公布',
  }),
  notDerivable: (id: string): Words => ({
    what: `${quoted(id)} 推算不出来：还缺预算或决算的合计数。`,
    fix: '请在 funds 中补上合计数，并写明 phase（年初预算、调整后预算或决算）；报告没有写，actual 请写：未公布',
  }),
  unknownSource: (name: string, known: readonly string[]): Words => ({
    what: `资金来源 ${quoted(name)} 没有列在 sources 中。`,
    fix: known.length > 0 ? `请改为下面的一个：${known.join('、')}；或在 sources 中补上。` : '请先在 sources 中列出资金来源。',
  }),
  unknownGrade: (name: string, known: readonly string[]): Words => ({
    what: `等级 ${quoted(name)} 不在报告自己的等级中。`,
    fix: `请改为下面的一个：${known.join('、')}；或在 scheme 中补上。`,
  }),
  quoteMissing: (quotation: string): Words => ({
    what: `报告中找不到这句话：${quoted(quotation)}。`,
    fix: '请从 report.mdx 复制原话，标点也要一样；原话跨段时，只抄一段之内的部分。',
  }),
  numberDiffers: (value: string, quotation: string, printed: readonly string[]): Words => ({
    what: `这里写的是 ${quoted(value)}，报告的原话 ${quoted(quotation)} 中${printed.length > 0 ? `却是 ${listed(printed)}` : '没有数字'}。`,
    fix: printed.length > 0 ? '请核对报告：数字错了改数字，引文抄错了改引文。报告原文不能改。' : '请把引文抄长一些，让它包含这个数字。',
  }),
  numberAmbiguous: (value: string, quotation: string): Words => ({
    what: `引文 ${quoted(quotation)} 中不止一处是 ${quoted(value)}，不知道指哪一处。`,
    fix: '请把引文缩短，只留一个这样的数字。',
  }),
  boundTwice: (other: string): Words => ({
    what: `报告中的同一个数字，已经由编号 ${quoted(other)} 引用了。`,
    fix: '同一处数字只能属于一个编号。请改引文，或删去重复的一段。',
  }),
  numberCut: (printed: string): Words => ({
    what: `report.mdx 里的数字 ${quoted(printed)} 中间有加粗或链接的符号。`,
    fix: '请让加粗或链接包住整个数字，或不加。',
  }),
  textDiffers: (difference: { before: string; official: string; published: string; officialLine: number }, document: string): Words => {
    const text = (words: string) => (words ? `是 ${quoted(words)}` : '到此为止');
    const { before, official, published, officialLine } = difference;
    return {
      what: `正文与官方文件不一致。${document} 第 ${officialLine} 行 ${quoted(before)} 之后，官方文件${text(official)}，这里${text(published)}。`,
      fix: `请照 ${document} 改正文；空格和换行可以不同，其余一个字也不能改。`,
    };
  },
  noTitle: { what: '正文没有标题。', fix: '请在报告标题前加一个井号和一个空格：# 标题' },
  twoTitles: (title: string): Words => ({
    what: `标题只能有一个，这里又把 ${quoted(title)} 写成了标题。`,
    fix: '请改用两个或三个井号：一、二、三、各部分用两个，（一）（二）各节用三个。',
  }),
  titleNotFirst: { what: '标题前面有别的文字。', fix: '标题前面只能有附件号，如：附件 4。别的文字请移到标题后面。' },
  chartTwice: (id: string): Words => ({ what: `图表 ${quoted(id)} 放了两次。`, fix: '每种图表只能放一次，请删去一个。' }),
  chartEmpty: (id: string): Words => ({
    what: `图表 ${quoted(id)} 没有可画的数字。`,
    fix: '请在 project.yaml 中补上它要用的数字，或删去这一行。',
  }),
  mdxSyntax(line: string): Words {
    const where = `这一行写的是 ${quoted(line)}。`;
    if (line.includes('<!--')) return { what: `正文里不能写注释。${where}`, fix: '请删去；要给读者看的话，写成：<站注>……</站注>' };
    if (/<(?:图表|站注)/.test(line))
      return { what: `标签没有结束。${where}`, fix: '图表以“/>”结束，如：<图表 编号="funds" />；站注要成对，如：<站注>……</站注>' };
    if (line.includes('{') || line.includes('}'))
      return { what: `花括号会被当成程序。${where}`, fix: '原文里的花括号请写成“\\{”和“\\}”。' };
    if (line.includes('<')) return { what: `小于号会被当成标签。${where}`, fix: '原文里的小于号请写成“\\<”。' };
    return { what: `这里的写法不合格式。${where}`, fix: sample };
  },
  mdxCode: (found: string): Words => ({ what: `正文里有程序语句 ${quoted(found)}。`, fix: '请删去。报告里只能有文字、图表和站注。' }),
  mdxExpression: (found: string): Words => ({
    what: `正文里有花括号 ${quoted(found)}，会被当成程序。`,
    fix: '如果原文就有花括号，请写成“\\{”；否则请删去。',
  }),
  unknownTag: (found: string, known: readonly string[]): Words => ({
    what: `不认识标签 ${quoted(found)}。`,
    fix: `这里只能用：${known.join('、')}。如果是原文里的小于号，请写成“\\<”。`,
  }),
  unknownAttribute: (found: string): Words => ({
    what: `标签里不能写 ${quoted(found)}。`,
    fix: '图表只写编号，如：<图表 编号="funds" />；站注什么也不写：<站注>……</站注>',
  }),
  attributeExpression: (found: string): Words => ({
    what: `标签 ${quoted(found)} 里有花括号，会被当成程序。`,
    fix: '请改用英文引号，如：<图表 编号="funds" />',
  }),
  missingAttribute: (found: string): Words => ({ what: `标签少了 ${quoted(found)}。`, fix: '请补上，如：<图表 编号="funds" />' }),
  unknownChart: (found: string, known: readonly string[]): Words => ({
    what: `没有编号为 ${quoted(found)} 的图表。`,
    fix: `可以写：${known.join('、')}。`,
  }),
  tagInSentence: (found: string): Words => ({ what: `标签 ${quoted(found)} 夹在句子里。`, fix: '标签要自成一行，前后各空一行。' }),
  unsafeLink: (found: string): Words => ({
    what: `链接地址 ${quoted(found)} 不安全。`,
    fix: '链接只能以 https:// 或 mailto: 开头，或是本站的地址。',
  }),
  unsupportedMarkup: (type: string): Words => ({
    what: `正文里不能有${markup[type] ?? '这种写法'}。`,
    fix:
      type === 'list' || type === 'listItem'
        ? '编号、点和短横线要照原文保留。请在数字后面的点或短横线前面加反斜线，如：1\\.　\\-'
        : '正文里只能有标题、段落、加粗、表格和链接。如果原文里有星号、反引号、大于号或感叹号加方括号，请在前面加反斜线“\\”。',
  }),
} as const;
