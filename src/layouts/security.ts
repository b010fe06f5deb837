import { embedScript } from '../browser/embed-script.ts';
import { loader } from './chart-loader.ts';
import { embedStylesheet, hashOf, stylesheet } from './stylesheet.ts';

/** One policy for the whole site: nothing but its own stylesheet, its own loader, and files of its own address. */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(stylesheet)}`,
    `script-src 'self' ${hashOf(loader)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Of the pages that are made to be framed: they load nothing at all but the icon. */
export function embedPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(embedStylesheet)}`,
    `script-src ${hashOf(embedScript)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
