import { inYaml, quoted, type Words } from './words.ts';

/** Keys with what stands behind each; undefined where only the editor knows. */
export type GroupWords = readonly (readonly [key: string, words: string | undefined])[];

const unknown = '……';
const groupOf = (entries: GroupWords): string =>
  `{${entries.map(([key, words]) => `${key}: ${words === undefined ? unknown : key === 'path' ? `[${inYaml(words)}]` : inYaml(words)}`).join(', ')}}`;
const lineOf = (key: PropertyKey | undefined, value: string): string =>
  typeof key === 'number' ? `- ${value}` : `${String(key)}: ${value}`;

/** Of a value of another kind than its place wants, with the line that mends it. */
export const kindMessages = {
  oneText: (key: PropertyKey | undefined, text: string): Words => ({
    what: '这里只写一项，不用方括号，也不用短横线。',
    fix: `请写在一行：${lineOf(key, inYaml(text))}`,
  }),
  list: (key: PropertyKey | undefined, items: readonly (string | GroupWords)[], ofGroups = false): Words => ({
    what: `这里是一列，${ofGroups ? '每项要写明各个名称' : '要用方括号括起来，或者一项一行'}。`,
    fix: `请改为：${lineOf(key, `[${items.map((each) => (typeof each === 'string' ? inYaml(each) : groupOf(each))).join(', ')}]`)}`,
  }),
  group: (key: PropertyKey | undefined, entries: GroupWords): Words => ({
    what: '这里要写明各个名称，不能只写一句话。',
    fix: `请改为：${lineOf(key, groupOf(entries))}`,
  }),
  pairs: (key: PropertyKey | undefined, text: string): Words => ({
    what: `${quoted(text)} 没有写明是哪一行的。`,
    fix: `请改为：${lineOf(key, `{${unknown}: ${inYaml(text)}}`)}，左边写那一行的名称`,
  }),
  otherKey: (key: string, near: string): Words => ({
    what: `${quoted(key)} 只能写一项；左边写名称、右边写内容的，叫 ${quoted(near)}。`,
    fix: `请改为：${near}`,
  }),
  dashMissing: (first: string): Words => ({
    what: '这里是一列，每项前面要有短横线和一个空格。',
    fix: `请在${quoted(first)}前面加短横线和一个空格，同一项的其他各行多缩进两个空格。`,
  }),
} as const;
