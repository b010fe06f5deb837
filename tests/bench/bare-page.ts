import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

/** A page of the same narrative with no style, no script and nothing of ours: the least that could be sent. */
export function barePage(html: string): string {
  const narrative = find(parse(html), (element) => attribute(element, 'data-narrative') !== undefined);
  if (!narrative) throw new Error('no narrative in the page');
  const title = narrative ? textOf(find(narrative, (element) => /^h\d$/.test(element.tagName)) ?? narrative) : '';
  const body = blocksOf(narrative)
    .map((element) => `<${element.tagName}>${escapeText(textOf(element).trim())}</${element.tagName}>`)
    .join('\n');
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title.slice(0, 80))}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const isOurs = (node: Node): boolean =>
  isElement(node) && (attribute(node, 'data-annotation') !== undefined || ['script', 'style', 'template'].includes(node.tagName));

function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function blocksOf(node: Node): readonly Element[] {
  if (isOurs(node)) return [];
  return isElement(node) && blocks.has(node.tagName) ? [node] : childrenOf(node).flatMap(blocksOf);
}

function textOf(node: Node): string {
  if (isOurs(node)) return '';
  return node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
