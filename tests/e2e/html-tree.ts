import type { DefaultTreeAdapterTypes } from 'parse5';

export type Tree = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements in document order. */
export function elementsOf(tree: Tree): readonly Element[] {
  const children = 'childNodes' in tree ? tree.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in tree ? [tree, ...children] : children;
}

export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

export const elementsNamed = (tree: Tree, ...names: readonly string[]): readonly Element[] =>
  elementsOf(tree).filter(({ tagName }) => names.includes(tagName));

export const elementsWith = (tree: Tree, name: string): readonly Element[] =>
  elementsOf(tree).filter((element) => attribute(element, name) !== undefined);

export const idsOf = (tree: Tree): readonly string[] => elementsWith(tree, 'id').map((element) => attribute(element, 'id') ?? '');

/** The text of a tree, without what `isLeftOut` names. */
export function textOf(tree: Tree, isLeftOut: (element: Element) => boolean = () => false): string {
  if ('tagName' in tree && isLeftOut(tree)) return '';
  if (tree.nodeName === '#text') return (tree as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in tree ? tree.childNodes.map((child) => textOf(child, isLeftOut)).join('') : '';
}

/** The content of the meta element with this name or property. */
export const metaOf = (tree: Tree, name: string): string | undefined => {
  const found = elementsNamed(tree, 'meta').find((meta) => (attribute(meta, 'name') ?? attribute(meta, 'property')) === name);
  return found && attribute(found, 'content');
};
