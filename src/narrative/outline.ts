import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import type { AddedMark, Block, Narrative, Placement, Remark } from '../domain/narrative.ts';
import { linesOf, withoutSpace } from '../domain/narrative.ts';
import { annexBegun, isAnnexLine } from '../language/annex-mark.ts';
import { cited, partMarker, sectionMarker, sentenceEnd } from '../language/numbering.ts';
import { reportTags } from '../text/vocabulary.ts';
import { kindsAround } from './surroundings.ts';
import { attributeOf, isTag } from './tags.ts';

/** A block of the narrative beside the syntax node it came from. */
export interface Anchored {
  readonly block: Block;
  readonly node: RootContent;
}

/** Plain text with the text nodes it is made of, each with its offset: what binding needs to split them. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
}

export function textRuns(node: Nodes): { text: string; runs: TextRun[]; rows: number[] } {
  let text = '';
  const runs: TextRun[] = [];
  const rows: number[] = [];
  const read = (child: Nodes): void => {
    if (child.type === 'tableRow') rows.push(text.length);
    if (child.type === 'text') {
      runs.push({ node: child, start: text.length });
      text += child.value;
    } else if (child.type === 'break' || child.type === 'tableCell' || child.type === 'listItem') text += '\n';
    if ('children' in child) child.children.forEach(read);
  };
  read(node);
  return { text, runs, rows };
}

/** The official text as blocks with true heading levels, and the charts placed between them. */
export function outline(tree: Root): { narrative: Narrative; anchored: readonly Anchored[] } {
  const anchored: Anchored[] = [];
  const placements: Placement[] = [];
  const remarks: Remark[] = [];
  const marks: AddedMark[] = [];
  const counters = [0, 0, 0, 0, 0];
  const markers = ['', '', '', '', ''];
  // As cited: behind the mark of an annex no heading of the text goes on.
  let cites = markers;

  for (const node of tree.children) {
    if (isTag(node)) {
      const chart = node.name === reportTags.chart.name ? attributeOf(node, reportTags.chart.id) : undefined;
      const place = { after: anchored.length - 1, line: node.position?.start.line ?? 1 };
      if (chart) placements.push({ chart, ...place });
      if (node.name === reportTags.note.name) remarks.push({ text: textRuns(node).text, ...place });
      continue;
    }
    const { text, runs, rows } = textRuns(node);
    const head = headingOf(node, text, markers);
    const annexed = markers.some(Boolean) && head.kind !== 'table' ? annexBegun(text) : undefined;
    if (annexed) cites = ['', annexed, '', '', ''];
    if (head.level !== null) {
      counters[head.level] = (counters[head.level] ?? 0) + 1;
      for (const of of new Set([markers, cites])) of.splice(head.level, 5, head.marker, ...Array(4 - head.level).fill(''));
      counters.fill(0, head.level + 1);
    }
    marks.push(...marksIn(node, anchored.length, head.runIn !== null));
    anchored.push({
      node,
      block: {
        index: anchored.length,
        kind: head.kind,
        text,
        level: head.level,
        runIn: head.runIn,
        rows,
        seams: runs.slice(1).map((run) => run.start),
        anchor: head.level === null ? null : `s-${counters.slice(2, head.level + 1).join('-')}`,
        place: cited(cites.slice(1)),
        line: node.position?.start.line ?? 1,
      },
    });
  }

  const kinds = kindsAround(anchored.map((each) => each.block));
  const blocks = anchored.map(({ block }, i) => ({ ...block, kind: kinds[i] ?? block.kind }));
  const before = blocks.slice(0, blocks.findIndex(({ kind }) => kind === 'title') + 1).filter(({ kind }) => kind !== 'title');
  const annex = before.flatMap(linesOf).find(isAnnexLine)?.trim() ?? null;
  const title = blocks.find((block) => block.kind === 'title')?.text ?? '';
  const characters = withoutSpace(blocks.map((block) => block.text).join('')).length;
  return {
    anchored: anchored.map(({ node }, i) => ({ node, block: blocks[i] as Block })),
    narrative: { title, annex, blocks, placements, remarks, marks, characters },
  };
}

/** All that is set off within a block, but for a heading that runs into its paragraph. */
function marksIn(node: Nodes, block: number, isRunIn: boolean): AddedMark[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, i): AddedMark[] => {
    if (isRunIn && i === 0) return marksIn(child, block, false);
    const inner = marksIn(child, block, false);
    if (child.type === 'link') return [{ block, text: textRuns(child).text, address: child.url }, ...inner];
    if (child.type === 'strong' || child.type === 'emphasis') return [{ block, text: textRuns(child).text, address: null }, ...inner];
    return inner;
  });
}

interface Head {
  kind: Block['kind'];
  level: number | null;
  marker: string;
  runIn: number | null;
}

function headingOf(node: RootContent, text: string, open: readonly string[]): Head {
  const plain = { level: null, marker: '', runIn: null };
  if (node.type === 'heading') {
    if (node.depth === 1) return { kind: 'title', ...plain };
    return { kind: 'heading', level: Math.min(node.depth, 4), marker: markerOf(text), runIn: null };
  }
  if (node.type === 'table') return { kind: 'table', ...plain };
  if (node.type !== 'paragraph') return { kind: 'paragraph', ...plain };
  const runIn = runInHead(node);
  if (runIn === undefined) return { kind: 'paragraph', ...plain };
  // 一、 that restarts inside an open （n） is one level deeper than （n）; alone it is the level of the parts.
  const level = sectionMarker.test(runIn) ? 3 : sectionMarker.test(open[3] ?? '') ? 4 : open[2] ? 3 : 2;
  return { kind: 'paragraph', level, marker: markerOf(runIn), runIn: runIn.length };
}

/** A numbered bold opening that ends with a full stop is a heading that runs into its paragraph. */
function runInHead(paragraph: Paragraph): string | undefined {
  const first = paragraph.children[0];
  if (first?.type !== 'strong') return undefined;
  const { text } = textRuns(first);
  return text.endsWith(sentenceEnd) && markerOf(text) ? text : undefined;
}

function markerOf(text: string): string {
  const part = partMarker.exec(text)?.[1];
  if (part) return part;
  return sectionMarker.exec(text)?.[0] ?? '';
}
