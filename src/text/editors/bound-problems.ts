import type { Words } from './words.ts';

const counted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** What is too large to be read or shown: what was found, what is allowed, how to mend it. */
export const boundMessages = {
  paragraph: (found: number, bound: number): Words => ({
    what: `从这一行起的一段有 ${counted(found)} 个字符，超过了上限 ${counted(bound)} 个。`,
    fix: '请照官方文件分段，段与段之间空一行；误贴的内容请删去。',
  }),
  table: (found: number, bound: number): Words => ({
    what: `从这一行起的表格有 ${counted(found)} 个字符，超过了上限 ${counted(bound)} 个。`,
    fix: '请检查是否误贴了重复的内容；表格确实很长时，请照官方文件分成几个表格，中间空一行。',
  }),
  marks: (found: number, bound: number): Words => ({
    what: `从这一行起的一段有 ${counted(found)} 个加粗、链接或标签的符号，超过了上限 ${counted(bound)} 个。`,
    fix: '请检查是否误贴了程序代码或网页源码；正文里的这些符号，前面要加反斜线。',
  }),
  rows: (found: number, bound: number): Words => ({
    what: `从这一行起的表格有 ${counted(found)} 行，超过了上限 ${counted(bound)} 行。`,
    fix: '请检查是否误贴了重复的行；表格确实很长时，请照官方文件分成几个表格，中间空一行。',
  }),
  cells: (found: number, bound: number): Words => ({
    what: `表格的这一行有 ${counted(found)} 格，超过了上限 ${counted(bound)} 格。`,
    fix: '请检查是否漏了换行；一行写表格的一行。',
  }),
  depth: (found: number | undefined, bound: number): Words => ({
    what: `内容一层套一层，${found === undefined ? '层数太多' : `有 ${counted(found)} 层`}，超过了上限 ${counted(bound)} 层。`,
    fix: '请检查行首的空格和符号是否误贴；本站用到的层次都很少。',
  }),
  items: (bound: number): Words => ({
    what: `这个文件有 ${counted(bound)} 项以上，超过了上限。`,
    fix: '请检查是否误贴了重复的内容；数据确实很多时，请分成几个项目。',
  }),
  words: (found: number, bound: number): Words => ({
    what: `这里写了 ${counted(found)} 个字符，超过了上限 ${counted(bound)} 个。`,
    fix: '请只留名称或需要的原话；整段的内容写在 report.mdx 里。',
  }),
} as const;
