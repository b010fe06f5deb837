import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { reportTags } from '../text/vocabulary.ts';

/** Signs that may mean something to Markdown or MDX wherever they stand; a backslash before punctuation takes their meaning away. */
const words = String.raw`(?:[^\\\x60*_[\]<{}&|\n\0~]|~(?!~)|\\[!-/:-@[-\x60{-~])`;
/** What begins no list, heading, quotation, table or line under a heading. */
const lineStart = String.raw`(?![-+=#>: ]|\d{1,9}[.)])`;
const heading = new RegExp(`^(#{1,6}) (?! )(${words}+)(?<![ \\t#])$`);
const lines = new RegExp(`^${lineStart}${words}+(?<![ \\t])(?:\\n${lineStart}${words}+(?<![ \\t]))*$`);
const boldOpening = new RegExp(
  `^\\*\\*(?=[\\p{Script=Han}（])(${words}+)(?<=[\\p{Script=Han}。])\\*\\*(?=[\\p{Script=Han}《“]|$)(${words}*)(?<![ \\t])$`,
  'u',
);
const chart = new RegExp(`^<${reportTags.chart.name} ${reportTags.chart.id}="([a-z-]+)" ?/>$`);

/**
 * The node that the parser makes of a heading, a paragraph without marks or with bold words at its beginning, or a chart: of most
 * of a report. Undefined for everything else. `block` has no blank line in it and stands between two; `line` is its first.
 */
export function plainBlock(block: string, line: number): RootContent | undefined {
  const position = { start: { line, column: 1 }, end: endOf(block, line) };
  const [, marks, title] = heading.exec(block) ?? [];
  if (marks !== undefined && title !== undefined)
    return { type: 'heading', depth: marks.length as 1 | 2 | 3 | 4 | 5 | 6, children: [textOf(title)], position };
  if (lines.test(block)) return { ...paragraph([textOf(block)]), position };
  const [, bold, rest = ''] = boldOpening.exec(block) ?? [];
  if (bold !== undefined)
    return { ...paragraph([{ type: 'strong', children: [textOf(bold)] }, ...(rest === '' ? [] : [textOf(rest)])]), position };
  const value = chart.exec(block)?.[1];
  return value === undefined ? undefined : { ...chartTag(value), position };
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const textOf = (written: string): Text => ({ type: 'text', value: written.replace(/\\(?=[!-/:-@[-`{-~])(.)/g, '$1') });

const chartTag = (value: string): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: reportTags.chart.name,
  attributes: [{ type: 'mdxJsxAttribute', name: reportTags.chart.id, value }],
  children: [],
});

function endOf(block: string, line: number): { line: number; column: number } {
  const all = block.split('\n');
  return { line: line + all.length - 1, column: (all.at(-1)?.length ?? 0) + 1 };
}
