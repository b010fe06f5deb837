import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export const isTag = (node: Nodes): node is Tag => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A tag alone on its line is parsed as a paragraph that holds it; what editors mean is a block of its own. */
export function unravelTags(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const inner = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (inner.length === 0 || !inner.every((child) => child.type === 'mdxJsxTextElement')) return [node];
    return inner.map((child) => ({ ...(child as MdxJsxTextElement), type: 'mdxJsxFlowElement' }) as unknown as MdxJsxFlowElement);
  });
}

export function attributeOf(tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
