import type { Nodes, Root, Table } from 'mdast';
import { chartIds, reportTags } from '../text/vocabulary.ts';
import { isTag, type Tag } from './tags.ts';

export type GuardRule =
  | 'mdx-code'
  | 'mdx-expression'
  | 'unknown-tag'
  | 'unknown-attribute'
  | 'attribute-expression'
  | 'missing-attribute'
  | 'attribute-twice'
  | 'chart-with-words'
  | 'unknown-chart'
  | 'tag-in-sentence'
  | 'unsafe-link'
  | 'ragged-table'
  | 'unsupported-markup';

export interface GuardFinding {
  readonly rule: GuardRule;
  /** Of a ragged table: the row under the heading, its cells, the heading's. */
  readonly found: string;
  readonly line: number;
  readonly column: number;
}

const allowedTypes = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'link',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** Tag name to its attributes; every listed attribute is required. */
const allowedTags: Readonly<Record<string, readonly string[]>> = {
  [reportTags.chart.name]: [reportTags.chart.id],
  [reportTags.note.name]: [],
};

/** Whatever in a report is more than text, a listed tag or a plain link: code, expressions, foreign tags, raw HTML, script links. */
export function guard(tree: Root): GuardFinding[] {
  const findings: GuardFinding[] = [];
  const look = (node: Nodes, parent?: Nodes): void => {
    const report = (rule: GuardRule, found: string) =>
      findings.push({ rule, found, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
    if (node.type === 'mdxjsEsm') report('mdx-code', node.value);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') report('mdx-expression', `{${node.value}}`);
    else if (isTag(node)) guardTag(node, parent?.type === 'root', report);
    else if (!allowedTypes.has(node.type)) report('unsupported-markup', node.type);
    else if (node.type === 'table') findings.push(...raggedRows(node));
    else if (node.type === 'link' && !isSafe(node.url)) report('unsafe-link', node.url);
    if ('children' in node) for (const child of node.children) look(child, node);
  };
  look(tree);
  return findings;
}

/** Rows with more or fewer cells than the heading: what stands beside it, some forms would show and others drop. */
function raggedRows({ children: [head, ...rows] }: Table): GuardFinding[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children, position }, i): GuardFinding[] =>
    children.length === columns
      ? []
      : [
          {
            rule: 'ragged-table',
            found: `${i + 1} ${children.length} ${columns}`,
            line: position?.start.line ?? 1,
            column: position?.start.column ?? 1,
          },
        ],
  );
}

type ReportFinding = (rule: GuardRule, found: string) => void;

function guardTag(tag: Tag, onItsOwn: boolean, report: ReportFinding): void {
  const name = tag.name ?? '';
  const attributes = Object.hasOwn(allowedTags, name) ? allowedTags[name] : undefined;
  if (!attributes) report('unknown-tag', `<${name}>`);
  else if (!onItsOwn) report('tag-in-sentence', `<${name}>`);
  else if (name === reportTags.chart.name && tag.children.length > 0) report('chart-with-words', `<${name}>`);
  else guardAttributes(tag, name, attributes, report);
}

function guardAttributes(tag: Tag, name: string, attributes: readonly string[], report: ReportFinding): void {
  const seen = new Set<string>();
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      report('attribute-expression', `<${name}>`);
    else if (!attributes.includes(attribute.name)) report('unknown-attribute', attribute.name);
    else if (seen.has(attribute.name)) report('attribute-twice', attribute.name);
    else if (name === reportTags.chart.name && !(chartIds as readonly string[]).includes(attribute.value ?? ''))
      report('unknown-chart', attribute.value ?? '');
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
  if (tag.attributes.some((each) => each.type !== 'mdxJsxAttribute')) return;
  for (const needed of attributes) {
    if (!tag.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === needed)) report('missing-attribute', needed);
  }
}

/**
 * Web, mail and in-site addresses only: another scheme may run something, and two slashes lead to another site without one.
 * Browsers drop control characters and turn backslashes before they read an address, so none may stand in it.
 */
function isSafe(url: string): boolean {
  if (/[\s\p{Cc}\\]/u.test(url)) return false;
  return /^(?:https?:\/\/|mailto:)/i.test(url) || !/^[^/?#]*:|^\/\//.test(url);
}
