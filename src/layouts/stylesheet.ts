import { createHash } from 'node:crypto';
import { Features, transform } from 'lightningcss';
import base from '../styles/base.css?raw';
import cards from '../styles/cards.css?raw';
import embed from '../styles/embed.css?raw';
import opening from '../styles/opening.css?raw';
import pages from '../styles/pages.css?raw';
import print from '../styles/print.css?raw';
import report from '../styles/report.css?raw';
import tokens from '../styles/tokens.css?raw';

const oldestChromium = 86 << 16;

/**
 * The site's one stylesheet, inlined in every page: a page is one request, and its policy is one constant hash.
 */
export const stylesheet: string = minified([tokens, base, opening, report, cards, pages, print]);

/** Of the pages that are made to be framed, which have little else of the site. */
export const embedStylesheet: string = minified([tokens, embed]);

function minified(sheets: readonly string[]): string {
  const code = Buffer.from(sheets.join('\n'));
  // No sheet uses light-dark(): what would stand in for it in an old browser is nothing but weight.
  const exclude = Features.LightDark;
  return transform({ filename: 'site.css', code, minify: true, targets: { chrome: oldestChromium }, exclude }).code.toString();
}

/** As `style-src` and `script-src` want it. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
