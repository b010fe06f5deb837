import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PrintedPiece } from '../narrative/parting.ts';

type Tree = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A number as a page marks it up. */
export interface MarkedNumber {
  readonly value: string;
  readonly text: string;
}

/** A part of the page that sums the report up. */
export interface Summary {
  /** Texts that lead to a place of the page: each is a number, or the grade. */
  readonly links: readonly { readonly anchor: string; readonly text: string }[];
  /** What stands beside a number in small print. */
  readonly asides: readonly string[];
  readonly otherWords: string;
}

/** A row of the indicator table: its three columns, and all else. */
export interface IndicatorRow {
  readonly target: string;
  readonly actual: string;
  readonly verdict: string;
  readonly otherWords: string;
}

/** A row of a table of the report's parts. */
export interface PublishedPartRow {
  readonly name: string;
  /** What its cells lead to; `unit` is the one in the head of their column. */
  readonly links: readonly { readonly anchor: string; readonly text: string; readonly unit: string | null }[];
  readonly asides: readonly string[];
  /** Of each cell. */
  readonly texts: readonly string[];
}

/** What a published report page says, read from its HTML alone. */
export interface PublishedPage {
  /** The official text block by block: paragraphs, headings, tables with a line a cell. */
  readonly blocks: readonly PrintedPiece[];
  /** Numbers of the narrative, by their address. */
  readonly numbers: ReadonlyMap<string, MarkedNumber>;
  /** The number that heads each card, by the card's address. */
  readonly cards: ReadonlyMap<string, MarkedNumber>;
  /** The opening sentence and the facts below it. */
  readonly summaries: readonly Summary[];
  /** What the report prints about itself in words, each with its name. */
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  readonly indicators: readonly IndicatorRow[];
  readonly parts: readonly PublishedPartRow[];
}

/** Undefined for a page that shows no report. */
export function readPage(html: string): PublishedPage | undefined {
  const all = elementsOf(parse(html), () => false);
  const narrative = all.find((each) => attribute(each, 'data-narrative') !== undefined);
  if (!narrative) return undefined;
  const official = elementsOf(narrative, isAnnotation);
  return {
    blocks: official.filter(({ tagName }) => /^(?:p|h[1-6]|table)$/.test(tagName)).map(printedPiece),
    numbers: new Map(official.filter(isData).map((each) => [attribute(each, 'id') ?? '', numberOf(each)])),
    cards: new Map(
      all.flatMap((each): [string, MarkedNumber][] => {
        const data = attribute(each, 'class') === 'card' ? elementsOf(each, () => false).find(isData) : undefined;
        return data ? [[attribute(each, 'id') ?? '', numberOf(data)]] : [];
      }),
    ),
    summaries: all.filter((each) => hasClass(each, 'lead') || hasClass(each, 'facts')).map(summaryOf),
    facts: all
      .filter((each) => hasClass(each, 'stated'))
      .flatMap((list) => elementsOf(list, () => false).filter(({ tagName }) => tagName === 'div'))
      .map((each) => ({ name: ofTag(each, 'dt'), words: ofTag(each, 'dd') })),
    indicators: all
      .filter((each) => hasClass(each, 'indicators'))
      .flatMap((table) => elementsOf(table, () => false).filter(({ tagName }) => tagName === 'tbody'))
      .map(rowOf),
    parts: all.filter((each) => hasClass(each, 'parts')).flatMap(partRowsOf),
  };
}

function partRowsOf(table: Element): PublishedPartRow[] {
  const rows = elementsOf(table, () => false).filter(({ tagName }) => tagName === 'tr');
  const cellsOf = (row: Element, ...tags: readonly string[]) =>
    elementsOf(row, () => false).filter(({ tagName }) => tags.includes(tagName));
  const [head, ...body] = rows.map((row) => cellsOf(row, 'th', 'td'));
  const units = (head ?? []).map((cell) => /（([^（）]+)）\s*$/u.exec(textOf(cell))?.[1] ?? null);
  return body.map((cells) => ({
    name: cells[0] ? spaced(textOf(cells[0], ({ tagName }) => tagName === 'a')) : '',
    links: cells.slice(1).flatMap((cell, i) =>
      linkedIn(cell).map((link) => ({
        anchor: attribute(link, 'href')?.slice(1) ?? '',
        text: spaced(textOf(link)),
        unit: units[i + 1] ?? null,
      })),
    ),
    asides: cells.flatMap((cell) => elementsOf(cell, () => false).filter(isSmall)).map((each) => spaced(textOf(each))),
    texts: cells.slice(1).map((cell) => spaced(textOf(cell))),
  }));
}

const ofTag = (element: Element, tag: string): string =>
  elementsOf(element, () => false)
    .filter(({ tagName }) => tagName === tag)
    .map((each) => spaced(textOf(each)))
    .join('\n');

const isSmall = ({ tagName }: Element): boolean => tagName === 'small';
const isOwnLink = (element: Element): boolean => element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');
const linkedIn = (tree: Tree): Element[] => elementsOf(tree, () => false).filter(isOwnLink);

const summaryOf = (element: Element): Summary => ({
  links: linkedIn(element).map((link) => ({ anchor: attribute(link, 'href')?.slice(1) ?? '', text: spaced(textOf(link)) })),
  asides: elementsOf(element, () => false)
    .filter(isSmall)
    .map((each) => spaced(textOf(each))),
  otherWords: spaced(textOf(element, (inner) => isOwnLink(inner) || isSmall(inner))),
});

function rowOf(body: Element): IndicatorRow {
  const cells = elementsOf(body, () => false).filter(({ tagName }) => tagName === 'td');
  const [target, actual] = cells.map((cell) => spaced(textOf(linkedIn(cell)[0] ?? cell)));
  const asides = cells.flatMap((cell) => elementsOf(cell, () => false).filter(isSmall));
  return {
    target: target ?? '',
    actual: actual ?? '',
    verdict: cells[2] ? textOf(cells[2], (inner) => isSmall(inner) || isOwnLink(inner)) : '',
    otherWords: [textOf(body, (inner) => cells.includes(inner)), ...asides.map((each) => textOf(each))].join('\n'),
  };
}

/** With ordinary spaces in the place of those that keep a number and its unit on one line. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

const hasClass = (element: Element, name: string): boolean => attribute(element, 'class')?.split(' ').includes(name) ?? false;

const isData = ({ tagName }: Element): boolean => tagName === 'data';
const isAnnotation = (element: Element): boolean => attribute(element, 'data-annotation') !== undefined;

const numberOf = (element: Element): MarkedNumber => ({ value: attribute(element, 'value') ?? '', text: textOf(element) });

function elementsOf(tree: Tree, isLeftOut: (element: Element) => boolean): Element[] {
  if ('tagName' in tree && isLeftOut(tree)) return [];
  const inner = 'childNodes' in tree ? tree.childNodes.flatMap((child) => elementsOf(child, isLeftOut)) : [];
  return 'tagName' in tree ? [tree, ...inner] : inner;
}

function textOf(tree: Tree, isLeftOut: (element: Element) => boolean = isAnnotation): string {
  if ('tagName' in tree && isLeftOut(tree)) return '';
  if (tree.nodeName === '#text') return (tree as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in tree ? tree.childNodes.map((child) => textOf(child, isLeftOut)).join('') : '';
}

function printedPiece(element: Element): PrintedPiece {
  if (element.tagName !== 'table') return { text: textOf(element), rows: [] };
  const rows = elementsOf(element, isAnnotation)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      elementsOf(row, isAnnotation)
        .filter(isCell)
        .map((cell) => textOf(cell)),
    );
  return { text: rows.flat().join('\n'), rows };
}

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';
