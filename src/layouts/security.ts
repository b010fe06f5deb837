import { loader } from './chart-loader.ts';
import { hashOf, stylesheet } from './stylesheet.ts';

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
