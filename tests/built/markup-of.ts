import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What of a page a browser would act upon, and what it would show. */
export interface Markup {
  /** Each element with the names of its attributes. */
  readonly kinds: ReadonlySet<string>;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly policy: readonly string[];
  /** Where the page can lead or what it can load: scheme and host, or that it is of the site itself. */
  readonly addresses: ReadonlySet<string>;
  readonly shown: string;
  /** What is told to search engines. */
  readonly data: readonly unknown[];
}

const addressed = ['href', 'src', 'action', 'formaction', 'srcset', 'poster', 'xlink:href', 'ping', 'background'];

export function markupOf(html: string): Markup {
  const elements: Element[] = [];
  let shown = '';
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text' && 'value' in node) shown += node.value;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if (node.nodeName === 'template' && 'content' in node) visit(node.content);
  };
  visit(parse(html));
  const value = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
  const inside = (element: Element): string => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const isData = (script: Element): boolean => value(script, 'type') === 'application/ld+json';
  return {
    kinds: new Set(
      elements.map(
        ({ tagName, attrs }) =>
          `${tagName} ${attrs
            .map(({ name }) => name)
            .sort()
            .join(' ')}`,
      ),
    ),
    scripts: scripts.filter((each) => !isData(each)).map((each) => `${value(each, 'src') ?? ''} ${inside(each)}`),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(inside),
    policy: elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((each) => (value(each, 'http-equiv') ? [value(each, 'content') ?? ''] : [])),
    addresses: new Set(
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => addressed.includes(name)).map(({ value: each }) => placeOf(each))),
    ),
    shown,
    data: scripts.filter(isData).map((each) => JSON.parse(inside(each))),
  };
}

/** An address without a scheme leads into the site, wherever. */
const placeOf = (address: string): string => /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i.exec(address.trim())?.[0] ?? 'the site';
