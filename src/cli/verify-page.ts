import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A number as a page marks it up. */
export interface MarkedNumber {
  readonly value: string;
  readonly text: string;
}

/** What a published report page says, read from its HTML alone. */
export interface PublishedPage {
  /** The official text block by block: paragraphs, headings, tables with a line a cell. */
  readonly blocks: readonly string[];
  /** Numbers of the narrative, by their address. */
  readonly numbers: ReadonlyMap<string, MarkedNumber>;
  /** The number that heads each card, by the card's address. */
  readonly cards: ReadonlyMap<string, MarkedNumber>;
}

/** Undefined for a page that shows no report. */
export function readPage(html: string): PublishedPage | undefined {
  const all = elementsOf(parse(html), () => false);
  const narrative = all.find((each) => attribute(each, 'data-narrative') !== undefined);
  if (!narrative) return undefined;
  const official = elementsOf(narrative, isAnnotation);
  return {
    blocks: official.filter(({ tagName }) => /^(?:p|h[1-6]|table)$/.test(tagName)).map(blockText),
    numbers: new Map(official.filter(isData).map((each) => [attribute(each, 'id') ?? '', numberOf(each)])),
    cards: new Map(
      all.flatMap((each): [string, MarkedNumber][] => {
        const data = attribute(each, 'class') === 'card' ? elementsOf(each, () => false).find(isData) : undefined;
        return data ? [[attribute(each, 'id') ?? '', numberOf(data)]] : [];
      }),
    ),
  };
}

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

const isData = ({ tagName }: Element): boolean => tagName === 'data';
const isAnnotation = (element: Element): boolean => attribute(element, 'data-annotation') !== undefined;

const numberOf = (element: Element): MarkedNumber => ({ value: attribute(element, 'value') ?? '', text: textOf(element) });

function elementsOf(tree: Tree, isLeftOut: (element: Element) => boolean): Element[] {
  if ('tagName' in tree && isLeftOut(tree)) return [];
  const inner = 'childNodes' in tree ? tree.childNodes.flatMap((child) => elementsOf(child, isLeftOut)) : [];
  return 'tagName' in tree ? [tree, ...inner] : inner;
}

function textOf(tree: Tree): string {
  if ('tagName' in tree && isAnnotation(tree)) return '';
  if (tree.nodeName === '#text') return (tree as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in tree ? tree.childNodes.map(textOf).join('') : '';
}

const blockText = (element: Element): string =>
  element.tagName === 'table'
    ? elementsOf(element, isAnnotation)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map(textOf)
        .join('\n')
    : textOf(element);
