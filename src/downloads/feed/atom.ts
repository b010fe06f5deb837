import { escapeText } from '../../charts/svg/write.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';

export const atomType = 'application/atom+xml';

/**
 * A feed as Atom 1.0 (RFC 4287). Where the site has no address, links are paths under `xml:base`, which a reader completes
 * from where it got the feed.
 */
export function atom({ id, path, about, title, subtitle, rights, updated, entries }: Feed, site: SiteAddress): string {
  const href = (to: string): string => (site.address ? addressOf(site, to) : to || './');
  const base = site.address ? '' : ` xml:base="${escapeText(addressOf(site, ''))}"`;
  const entry = (each: FeedEntry): string =>
    element('entry', [
      text('id', each.id),
      text('title', each.title),
      link('alternate', href(each.path), 'text/html'),
      ...(each.published === null ? [] : [text('published', instant(each.published))]),
      text('updated', instant(each.date)),
      element('author', [text('name', each.author)]),
      text('summary', each.summary),
      text('rights', rights),
    ]);
  const children = [
    text('id', id),
    text('title', title),
    ...(subtitle === null ? [] : [text('subtitle', subtitle)]),
    link('self', href(path), atomType),
    link('alternate', href(about), 'text/html'),
    text('updated', instant(updated)),
    text('rights', rights),
    ...entries.map(entry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"${base}>\n${children.join('')}</feed>\n`;
}

const element = (name: string, children: readonly string[]): string => `<${name}>\n${children.join('')}</${name}>\n`;

const text = (name: string, value: string): string => `<${name}>${escapeText(value)}</${name}>\n`;

const link = (rel: string, href: string, type: string): string => `<link rel="${rel}" href="${escapeText(href)}" type="${type}"/>\n`;

/** A date that we know only to the day begins in Beijing. */
const instant = (date: string): string => `${date}T00:00:00+08:00`;
