import { codeOf } from '../code-of.ts';
import type { Words } from './words.ts';

/** What Word means by it. */
const meanings: Readonly<Record<string, string>> = {
  '\u0001': 'Word 里图片的位置',
  '\u0002': 'Word 里脚注的位置',
  '\u0005': 'Word 里批注的位置',
  '\u0007': 'Word 表格的单元格标记',
  '\u000B': 'Word 的手动换行',
  '\u000C': 'Word 的分页符',
  '\u000E': 'Word 的分栏符',
  '\u0013': 'Word 的域标记',
  '\u0014': 'Word 的域标记',
  '\u0015': 'Word 的域标记',
  '\u001E': 'Word 的不间断连字符',
  '\u001F': 'Word 的可选连字符',
};

export const controlMessages = {
  found: (character: string): Words => ({
    what: `这里有一个看不见的控制字符 ${codeOf(character)}${meanings[character] ? `，是 ${meanings[character]}` : ''}；网页和文件里都放不下它。`,
    fix:
      character === '\u001E'
        ? '请把它改成短横线 -。source.txt 里的同一个字符不用动，核对时也当作短横线。'
        : '请把它删去，前后的字照旧。source.txt 里的同一个字符不用动，核对时不计。',
  }),
  /** In YAML, a character can be written by its code. */
  escaped: (character: string): Words => ({
    what: `这里用反斜线写了控制字符 ${codeOf(character)}，网页和文件里都放不下它。`,
    fix: '请删去反斜线和它后面的编号。',
  }),
} as const;
