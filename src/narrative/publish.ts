import type { Nodes, Parent, PhrasingContent, Root, RootContent, Strong, Table, TableCell, TableRow, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { type Mark, marksByBlock } from '../domain/marks.ts';
import { type Block, standsInHead } from '../domain/narrative.ts';
import type { Report } from '../domain/report.ts';
import { isSignature } from '../language/surroundings.ts';
import { zh } from '../text/readers/zh.ts';
import { reportTags } from '../text/vocabulary.ts';
import { broadTables } from './broad-tables.ts';
import { guard } from './guard.ts';
import { keptWithNext } from './kept-with-next.ts';
import { outline, textRuns } from './outline.ts';
import { isBlankHead } from './table-cells.ts';
import { isTag } from './tags.ts';

export interface PublishOptions {
  /** The report whose narrative stands in this file; undefined for MDX that is no report. */
  readonly reportAt: (path: string) => Promise<Report | undefined>;
}

/**
 * The remark plugin of the site: true headings with addresses, every stated figure a `<data>` in a link to its card, notes
 * and charts paired with the block they belong to (before it, so that they can float beside it). The title and the lines around it are left to the page, which sets them apart.
 */
export function publishNarrative({ reportAt }: PublishOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const report = await reportAt(file.path);
    if (!report) return;
    for (const { rule, found, line } of guard(tree)) file.fail(`${rule}: ${found}`, { line, column: 1 });

    const marks = marksByBlock(report);
    const blockOf = new Map<RootContent, Block>(outline(tree).anchored.map(({ node, block }) => [node, block]));
    const broad = broadTables(tree.children);
    const kept = keptWithNext([...blockOf.values()]);
    const published: RootContent[] = [];
    let margin: RootContent[] = [];
    let place = '';
    const flush = () => {
      const beside = margin.length > 0 ? [element('div', { className: ['beside'] }, margin)] : [];
      const block = beside.length > 0 ? published.pop() : undefined;
      if (block) published.push(element('div', { className: ['pair', ...pairClass(block)] }, [...beside, block]));
      else published.push(...beside);
      margin = [];
    };
    for (const node of tree.children) {
      const block = blockOf.get(node);
      if (!block) {
        if (isTag(node)) margin.push(publishTag(node as MdxJsxFlowElement, place));
        continue;
      }
      flush();
      place = block.place;
      const classes = [...(broad.has(node) ? ['broad'] : []), ...(kept.has(block.index) ? ['headed'] : [])];
      if (!standsInHead(block)) published.push(classed(publishBlock(node, block, marks.get(block.index) ?? []), classes));
      const notes = report.notes.filter((note) => !note.quiet && note.block === block.index);
      if (notes.length > 0) margin.push(publishTag(noteTag(notes.map((note) => note.text)), block.place));
    }
    flush();
    tree.children = published;
  };
}

const propertiesOf = ({ data }: RootContent) => ((data ?? {}) as { hProperties?: { className?: readonly string[] } }).hProperties ?? {};

function classed(node: RootContent, classes: readonly string[]): RootContent {
  if (classes.length === 0) return node;
  const properties = propertiesOf(node);
  const hProperties = { ...properties, className: [...(properties.className ?? []), ...classes] };
  return { ...node, data: { ...node.data, hProperties } } as RootContent;
}

/** A heading stays with its note on paper, like all that stays with what follows; what is set across the margin takes its note below. */
const pairClass = (block: RootContent): readonly string[] =>
  block.type === 'heading' ? ['headed'] : (propertiesOf(block).className ?? []).filter((each) => each === 'broad' || each === 'headed');

function publishBlock(node: RootContent, block: Block, marks: readonly Mark[]): RootContent {
  bind(node, marks);
  if (node.type === 'table') return publishTable(node);
  if (block.kind === 'back') node.data = { ...node.data, hProperties: { className: footClass(block) } } as RootContent['data'];
  else if (block.kind === 'heading') node.data = { ...node.data, hProperties: { id: block.anchor } } as RootContent['data'];
  else if (block.runIn !== null && node.type === 'paragraph') {
    const head = node.children[0] as Strong;
    head.data = { ...head.data, hProperties: { id: block.anchor, role: 'heading', 'aria-level': block.level } } as Strong['data'];
  }
  return node;
}

const footClass = ({ text }: Block): string[] => (text.split('\n').every(isSignature) ? ['matter', 'signed'] : ['matter']);

/**
 * A table scrolls in its own frame, and its numbers stand right by a class: the style attribute that Markdown's alignment
 * becomes is against the page's policy.
 */
function publishTable(table: Table): RootContent {
  const right = (column: number) => table.align?.[column] === 'right';
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      if (right(column)) cell.data = { ...cell.data, hProperties: { className: ['num'] } } as TableCell['data'];
    });
  }
  table.align = null;
  const [head, ...rows] = table.children;
  const isHeaded = !head || !isBlankHead(head.children.map((cell) => textRuns(cell).text));
  const shown = isHeaded ? table : withoutHead(rows);
  return element('div', { className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: zh.report.table }, [shown]);
}

/** Markdown knows no table without a heading: under a name of its own it is given none, and its rows are named here. */
const withoutHead = (rows: readonly TableRow[]): RootContent =>
  ({ ...element('table', {}, [element('tbody', {}, rows.map(rowWithoutHead))]), type: 'tableWithoutHead' }) as unknown as RootContent;

const rowWithoutHead = ({ children }: TableRow): RootContent =>
  element(
    'tr',
    {},
    children.map(({ data, children: words }) => {
      const { hProperties = {} } = (data ?? {}) as { hProperties?: Record<string, unknown> };
      return element<RootContent>('td', hProperties, words);
    }),
  );

/** Splits the block's text nodes at the marks. A mark lies within one text node: emphasis never cuts a number. */
function bind(node: Nodes, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const replacements = new Map<Text, PhrasingContent[]>();
  for (const { node: text, start } of textRuns(node).runs) {
    const here = marks.filter((mark) => mark.start >= start && mark.end <= start + text.value.length);
    if (here.length > 0) replacements.set(text, split(text, start, here));
  }
  replaceTexts(node as Parent, replacements);
}

function split(text: Text, offset: number, marks: readonly Mark[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start - offset > from) pieces.push({ type: 'text', value: text.value.slice(from, mark.start - offset) });
    const printed: Text = { type: 'text', value: text.value.slice(mark.start - offset, mark.end - offset) };
    pieces.push(element('a', { className: ['n'], href: mark.href }, [element('data', { id: mark.anchor, value: mark.value }, [printed])]));
    from = mark.end - offset;
  }
  if (from < text.value.length) pieces.push({ type: 'text', value: text.value.slice(from) });
  return pieces;
}

function replaceTexts(parent: Parent, replacements: ReadonlyMap<Text, PhrasingContent[]>): void {
  parent.children = parent.children.flatMap((child): Parent['children'] => {
    if (child.type === 'text') return replacements.get(child) ?? [child];
    if ('children' in child) replaceTexts(child as Parent, replacements);
    return [child];
  });
}

/** A node of no Markdown kind, rendered as the named HTML element. */
function element<Node extends RootContent>(name: string, properties: Record<string, unknown>, children: readonly Nodes[]): Node {
  return { type: name, data: { hName: name, hProperties: properties }, children } as unknown as Node;
}

const noteTag = (texts: readonly string[]): MdxJsxFlowElement => ({
  ...{ type: 'mdxJsxFlowElement', name: reportTags.note.name, attributes: [] },
  children: (texts.length > 1
    ? texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
    : texts.map((value) => ({ type: 'text', value }))) as unknown as MdxJsxFlowElement['children'],
});

/**
 * A note is told which place it is about, since in a crowded margin it drifts; a chart is handed the page's charts as
 * `charts={props.charts}`, the one expression in a report, and not an editor's.
 */
function publishTag(tag: MdxJsxFlowElement, place: string): MdxJsxFlowElement {
  if (tag.name !== reportTags.chart.name) return { ...tag, attributes: [{ type: 'mdxJsxAttribute', name: 'place', value: place }] };
  const identifier = (name: string) => ({ type: 'Identifier' as const, name });
  const expression = {
    type: 'MemberExpression' as const,
    object: identifier('props'),
    property: identifier('charts'),
    computed: false,
    optional: false,
  };
  const estree = { type: 'Program' as const, sourceType: 'module' as const, body: [{ type: 'ExpressionStatement' as const, expression }] };
  const value = { type: 'mdxJsxAttributeValueExpression' as const, value: 'props.charts', data: { estree } };
  return { ...tag, attributes: [...tag.attributes, { type: 'mdxJsxAttribute', name: 'charts', value }] };
}
