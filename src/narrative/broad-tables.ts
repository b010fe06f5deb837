import type { RootContent } from 'mdast';
import { isTag } from './tags.ts';

/** More columns than these are cramped in the width of the text. */
const mostInText = 6;

/**
 * The tables that are set across the margin: those of many columns, and, since a form is several tables one after the other, those
 * that nothing but the site's own tags parts from them.
 */
export function broadTables(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const broad = new Set<RootContent>();
  let form: RootContent[] = [];
  const end = () => {
    if (form.some(isOfManyColumns)) for (const table of form) broad.add(table);
    form = [];
  };
  for (const node of nodes) {
    if (node.type === 'table') form.push(node);
    else if (!isTag(node)) end();
  }
  end();
  return broad;
}

const isOfManyColumns = (node: RootContent): boolean =>
  node.type === 'table' && node.children.some(({ children }) => children.length > mostInText);
