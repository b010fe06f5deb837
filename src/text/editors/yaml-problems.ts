import { sample } from './problems.ts';
import { quoted, type Words } from './words.ts';

export type YamlFault =
  | 'tab'
  | 'wideSpace'
  | 'wideDash'
  | 'wideHash'
  | 'dash'
  | 'wideColon'
  | 'noSpace'
  | 'commaInValue'
  | 'commaInNumber'
  | 'blankInBraces'
  | 'signInBraces'
  | 'wideComma'
  | 'moreClosed'
  | 'wideBracket'
  | 'namesOnLine'
  | 'listOnSameLine'
  | 'needsQuotes'
  | 'unclosed'
  | 'indent'
  | 'duplicateKey'
  | 'noColon'
  | 'remark'
  | 'other';

/** Of a line with other spaces at its beginning than the lines around it ask for. */
export const movedWords = (spaces: number, wanted: readonly number[]): Words => ({
  what: `这一行的行首有 ${spaces} 个空格，应当有 ${wanted.join(' 个或 ')} 个。`,
  fix: `请${wanted.every((each) => each < spaces) ? '删去多的空格' : wanted.every((each) => each > spaces) ? '补上空格' : '增减空格'}，与同一层的其他行对齐。`,
});

/** What is said of a line that YAML refuses, or would take for something else. `piece`: name and value between braces that it is about. */
export function yamlWords(kind: YamlFault, line: string, piece = ''): Words {
  switch (kind) {
    case 'tab':
      return { what: '行首用了制表符（Tab）。', fix: '请把行首的制表符换成空格，与同一层的其他行对齐。' };
    case 'wideSpace':
      return { what: '行首的空格用了全角的，或者是看不见的特殊空格。', fix: '请在英文输入法下重打行首的空格，与同一层的其他行对齐。' };
    case 'wideDash':
      return { what: '短横线用了全角的，或者是破折号。', fix: `请改用半角短横线，后面空一格：- ${line.replace(wideDash, '')}` };
    case 'wideHash':
      return { what: '井号用了全角的“＃”。', fix: `请改用半角井号：#${line.slice(1)}` };
    case 'dash':
      return { what: '短横线后面少了一个空格。', fix: `请改为：- ${line.replace(/^- */u, '')}` };
    case 'wideColon':
      return { what: '冒号用了全角的“：”。', fix: `请改用半角冒号，后面空一格：${line.replace(/： */u, ': ')}` };
    case 'noSpace':
      return { what: '冒号后面少了一个空格。', fix: `请改为：${line.replace(/(?<=[\p{L}\p{N}）)]):(?=[^\s/])/u, ': ')}` };
    case 'commaInValue':
      return {
        what: '花括号里的半角逗号把一句话断开了，逗号后面的一段没有名称和冒号。',
        fix: "逗号是原话里的，请用英文单引号把整句话括起来，如：{决算: '支出 1,250 万元'}；不是的，请补上名称、半角冒号和空格。",
      };
    case 'commaInNumber':
      return piece === ''
        ? yamlWords('commaInValue', line)
        : { what: '花括号里的半角逗号把一个数字断开了。', fix: `请把这一段改为：${unbroken(piece)}` };
    case 'blankInBraces':
      return { what: `${quoted(piece)} 后面是空的。`, fix: `请填上内容；没有就把 ${piece}: 连同后面的逗号删去。` };
    case 'signInBraces':
      return piece === ''
        ? yamlWords('needsQuotes', line)
        : { what: '这里有 YAML 自己使用的符号，会被误解。', fix: `请用英文单引号括起来：${inQuotes(piece)}` };
    case 'wideComma':
      return { what: '花括号、方括号里用了全角的逗号“，”来分开各项。', fix: `请改用半角逗号：${withHalfCommas(line)}` };
    case 'wideBracket':
      return { what: '括号用了全角的。', fix: `请改用半角的方括号、花括号：${halfWidth(line)}` };
    case 'namesOnLine':
      return {
        what: '一行里写了两个名称和冒号。',
        fix: `后一个是前一个下面的，请用花括号括起来：${line.replace(/^((?:- )*[A-Za-z][\w-]*: +)(.*)$/u, '$1{$2}')}`,
      };
    case 'moreClosed':
      return { what: '这一行右边的括号多了。', fix: '请删去多余的括号，左右两边的方括号、花括号各一样多。' };
    case 'listOnSameLine':
      return {
        what: '列表不能写在冒号的同一行。',
        fix: `请把 ${quoted(line.slice(line.indexOf(': -') + 2))} 移到下一行，行首多缩进两格。`,
      };
    case 'needsQuotes':
      return { what: '这里有 YAML 自己使用的符号，会被误解。', fix: `请用英文单引号括起来：${inQuotes(line)}` };
    case 'unclosed': {
      const [, open] = /: +(['"])[^'"]*$/u.exec(line) ?? [];
      return {
        what: '从这里开始的引号或括号没有结束。',
        fix: open ? `请在句末补上引号：${line}${open}` : '请补上成对的引号或括号；内容里有引号的，请用中文引号。',
      };
    }
    case 'indent':
      return { what: '行首的空格数目不对。', fix: '同一层的各行，行首的空格要一样多；列表的每一项前面有短横线和一个空格。' };
    case 'duplicateKey':
      return { what: '同一个名称写了两次。', fix: '请删去多余的一个，只留一个。' };
    case 'noColon':
      return {
        what: '这一行没有名称和冒号，也不是列表的一项。',
        fix: '名称后面要有半角冒号和一个空格；如果它接着上一行，请并到上一行。',
      };
    case 'remark':
      return {
        what: '“#”和它后面的字不会出现在网站上。',
        fix: `如果是内容，请用英文单引号括起来：${inQuotes(line)}；如果是备注，请另起一行。`,
      };
    case 'other':
      return { what: '这里的写法不合格式。', fix: sample };
    default: {
      const never: never = kind;
      return never;
    }
  }
}

const wideDash = /^[—–―－﹣‐‑−]+\s*/u;

/** `value: 4,100` is a number; `决算: 支出 1,250 万元` are words. */
function unbroken(piece: string): string {
  const [, key = '', value = ''] = /^([^:]+): *(.*)$/u.exec(piece) ?? [];
  return /^[\d,.]+$/u.test(value) ? `${key}: ${value.replaceAll(',', '')}` : inQuotes(piece);
}

/** Those that part entries; those of the report's own words stay. */
const withHalfCommas = (line: string): string =>
  line.replace(/('[^']*'|"[^"]*")|，\s*(?=[^\s'"，,{}[\]]+: )|(?<=[\]}])，\s*/gu, (_, words: string | undefined) => words ?? ', ');

const halfWidth = (line: string): string =>
  line.replace(/[｛【［]/gu, (sign) => (sign === '｛' ? '{' : '[')).replace(/[｝】］]/gu, (sign) => (sign === '｝' ? '}' : ']'));

/** `name: 'the rest'`: a line as it has to be where the rest holds signs that YAML reads as its own. */
function inQuotes(line: string): string {
  const [, key = '', rest = ''] = /^((?:- )*(?:(?:[A-Za-z][\w-]*|\p{Script=Han}[^\s'"{}[\]:：，。；]*): +)?)(.*)$/u.exec(line) ?? [];
  return `${key}'${rest.replaceAll("'", "''")}'`;
}
