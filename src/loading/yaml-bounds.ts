import { type Document, isCollection, isPair } from 'yaml';
import { boundMessages } from '../text/editors/bound-problems.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import type { Words } from '../text/editors/words.ts';
import { bounds } from './bounds.ts';
import type { YamlRecord } from './records.ts';

/** Why a tree is larger than anything of ours; asked before anything else is made of it. */
export function treeBounds({ contents }: Document): Words | undefined {
  let items = 0;
  const open: { node: unknown; depth: number }[] = [{ node: contents, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!isCollection(node)) continue;
    if (depth > bounds.depth) return boundMessages.depth(depth, bounds.depth);
    items += node.items.length;
    if (items > bounds.items) return boundMessages.items(bounds.items);
    for (const item of node.items) {
      for (const inner of isPair(item) ? [item.key, item.value] : [item]) open.push({ node: inner, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Keys whose value is a name or a label, wherever they stand. */
const short: ReadonlySet<string> = new Set(
  'id label scope unit name alias title shortName region operator siteCode icp policeRecord documentNumber annex source phase rule figure path issuers'.split(
    ' ',
  ),
);

/** Values of a YAML file that are longer than any page, file or message should hold. */
export function valueBoundProblems({ file, data, positionOf }: YamlRecord): Problem[] {
  const problems: Problem[] = [];
  const limit = (text: string, bound: number, path: readonly PropertyKey[]): void => {
    if (text.length <= bound) return;
    const words = boundMessages.words(text.length, bound);
    problems.push({ rule: 'too-large', severity: 'error', file, ...positionOf(path), field: fieldName(path), ...words });
  };
  const visit = (value: unknown, path: readonly PropertyKey[], name: string): void => {
    if (typeof value === 'string') limit(value, short.has(name) ? bounds.label : bounds.words, path);
    else if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, [...path, i], name);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        limit(key, bounds.label, path);
        visit(each, [...path, key], key);
      }
    }
  };
  visit(data, [], '');
  return problems;
}
