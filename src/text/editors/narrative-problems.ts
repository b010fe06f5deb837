import { characterCode } from '../../language/characters.ts';
import { sample } from './problems.ts';
import { quoted, type Words } from './words.ts';

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

/** Two texts that differ by what nobody sees on the screen. */
function looksTheSame(
  { official, published }: { official: string; published: string },
  { before, officialLine }: { before: string; officialLine: number },
  document: string,
): Words {
  const shownAs = (character: string): string =>
    character === ''
      ? '没有它'
      : /\p{Default_Ignorable_Code_Point}|\p{C}/u.test(character)
        ? `有一个看不见的字符 ${characterCode(character)}`
        : `是 ${quoted(character)} ${characterCode(character)}`;
  const isInvisible = official === '' || published === '';
  return {
    what: `正文与官方文件看上去一样，却有一处不同。${document} 第 ${officialLine} 行 ${quoted(before)} 之后，官方文件${shownAs(official)}，这里${shownAs(published)}。`,
    fix: isInvisible
      ? `请从 ${document} 复制这几个字，贴到这里；看不见的字符也照原样留着。`
      : `请从 ${document} 复制这个字，贴到这里，不要重新输入。`,
  };
}

/** Of a sign for headings or tables that stands here as text, for want of what makes it one. */
function markOfOurs(published: string, official: string): string | undefined {
  const [sign] = /^[#＃|｜]/u.exec(published) ?? [];
  if (sign === undefined || official.startsWith(sign)) return undefined;
  if (sign === '#' || sign === '＃') return '标题前的井号要用半角的，后面空一格，如：## 一、项目概况';
  return sign === '|'
    ? '竖线成了文字：表头下面少了一行短横线，请补上，格数与表头一样，如：| --- | --- |；表格前后各空一行。'
    : '隔开格子的竖线要用半角的“|”，请把“｜”都改过来。';
}

/** What is said of report.mdx. */
export const narrativeMessages = {
  textDiffers: (
    difference: {
      before: string;
      official: string;
      published: string;
      officialLine: number;
      alike: { official: string; published: string } | null;
      isBar: boolean;
    },
    document: string,
  ): Words => {
    if (difference.alike) return looksTheSame(difference.alike, difference, document);
    const text = (words: string) => (words ? `是 ${quoted(words)}` : '到此为止');
    const { before, official, published, officialLine } = difference;
    return {
      what: `正文与官方文件不一致。${document} 第 ${officialLine} 行 ${quoted(before)} 之后，官方文件${text(official)}，这里${text(published)}。`,
      fix:
        markOfOurs(published, official) ??
        (difference.isBar
          ? `竖线是隔开格子的，请把这几行排成表格，每一行的格子与 ${document} 里竖线隔出来的一样多，空着的也算；是原文的字的，照写，表格里写成“\\|”。`
          : `请照 ${document} 改正文；空格和换行可以不同，其余一个字也不能改。`),
    };
  },
  noTitle: { what: '正文没有标题。', fix: '请在报告标题前加一个井号和一个空格：# 标题' },
  twoTitles: (title: string): Words => ({
    what: `标题只能有一个，这里又把 ${quoted(title)} 写成了标题。`,
    fix: '请改用两个或三个井号：一、二、三、各部分用两个，（一）（二）各节用三个。',
  }),
  titleNotFirst: (found: string): Words => ({
    what: `报告的标题前面有 ${quoted(found)}。`,
    fix: '标题前面可以有附件号和网页上的各行，不能有加了井号的小标题、图表和站注。是报告的小标题，请删去井号和后面的空格；是图表或站注，请移到标题后面。',
  }),
  raggedTable: (found: string): Words => {
    const [row, cells, columns] = found.split(' ').map(Number) as [number, number, number];
    return {
      what: `表头有 ${columns} 格，表头下面第 ${row} 行有 ${cells} 格。`,
      fix:
        cells === 1 && columns > 2
          ? '这一行没有隔开格子的竖线，或者竖线用了全角的“｜”。请用半角的竖线“|”隔开，格数与表头一样。'
          : cells < columns
            ? `每一行的格数要与表头一样：请补 ${columns - cells} 个空格子，合并的格子、空着的格子也用竖线隔出来，如：| 合计 | | 210.00 |`
            : '每一行的格数要与表头一样：表头少了的，请在表头和短横线那一行补上空格子，如：| 项目 | 金额 | |；格子里的竖线是原文的，请写成“\\|”。',
    };
  },
  chartTwice: (id: string): Words => ({ what: `图表 ${quoted(id)} 放了两次。`, fix: '每种图表只能放一次，请删去一个。' }),
  chartEmpty: (id: string): Words => ({
    what: `图表 ${quoted(id)} 没有可画的数字。`,
    fix: '请在 project.yaml 中补上它要用的数字，或删去这一行。',
  }),
  mdxSyntax(line: string): Words {
    if (line.includes('<!--')) return { what: '正文里不能写注释。', fix: '请删去；要给读者看的话，写成：<站注>……</站注>' };
    const [, id] = /^<图表[^“”‘’]*[“”‘’]([a-z]+)[“”‘’]/u.exec(line) ?? [];
    if (id) return { what: '标签里的引号用了中文的。', fix: `请改用英文引号：<图表 编号="${id}" />` };
    if (/<(?:图表|站注)/.test(line))
      return { what: '标签没有结束。', fix: '图表以“/>”结束，如：<图表 编号="funds" />；站注要成对，如：<站注>……</站注>' };
    if (line.includes('{') || line.includes('}')) return { what: '花括号会被当成程序。', fix: '原文里的花括号请写成“\\{”和“\\}”。' };
    if (line.includes('<')) return { what: '小于号会被当成标签。', fix: '原文里的小于号请写成“\\<”。' };
    return { what: '这里的写法不合格式。', fix: sample };
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
  attributeTwice: (found: string): Words => ({
    what: `标签里的 ${quoted(found)} 写了两次。`,
    fix: '请只留一个，如：<图表 编号="funds" />',
  }),
  chartWithWords: (found: string): Words => ({
    what: `标签 ${quoted(found)} 中间有文字，不会显示出来。`,
    fix: '图表的标签写成一个，以斜线结束：<图表 编号="funds" />；文字请移到标签外面，前后各空一行。',
  }),
  attributeExpression: (found: string): Words => ({
    what: `标签 ${quoted(found)} 里有花括号，会被当成程序。`,
    fix: '请改用英文引号，如：<图表 编号="funds" />',
  }),
  missingAttribute: (found: string): Words => ({ what: `标签少了 ${quoted(found)}。`, fix: '请补上，如：<图表 编号="funds" />' }),
  unknownChart: (found: string, known: readonly string[], near: string | undefined): Words => ({
    what: `没有编号为 ${quoted(found)} 的图表。`,
    fix: near ? `多半是 ${quoted(near)} 拼错了，请改为：<图表 编号="${near}" />` : `可以写：${known.join('、')}。`,
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
