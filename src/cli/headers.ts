export type Header = readonly [name: string, value: string];

/** Sent with every response, by every server. */
export const siteHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** A chart's drawing carries its own style; opened by itself it may use that and nothing else. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'";

const page = /(?:\/|\.html)$/;
const drawing = /\.svg$/;
/** A chart's embeddable page is made to be framed by anyone; no other page is. */
const embeddable = /\/charts\/[^/]+\/(?:index\.html)?$/;

export const immutable = 'public, max-age=31536000, immutable';
const revalidate = 'no-cache';

/** The headers of one response; `policy` is the page's own, from its meta element. */
export function headersFor(path: string, policy: string | undefined): readonly Header[] {
  return [...siteHeaders, ...policyHeaders(path, policy), ['Cache-Control', path.startsWith('/assets/') ? immutable : revalidate]];
}

function policyHeaders(path: string, policy: string | undefined): readonly Header[] {
  if (drawing.test(path)) return [['Content-Security-Policy', drawingPolicy]];
  if (!page.test(path)) return [];
  const framed = embeddable.test(path);
  const directives = [...(policy ? [policy.replace(/;\s*$/, '')] : []), `frame-ancestors ${framed ? '*' : "'none'"}`].join('; ');
  return [['Content-Security-Policy', directives], ...(framed ? [] : [['X-Frame-Options', 'DENY'] as const])];
}

export const isEmbeddable = (path: string): boolean => embeddable.test(path);

/**
 * The same headers as a file for nginx to include; nginx leaves out a header whose value is empty. All pages have one policy,
 * but those that are made to be framed have one of their own.
 */
export function nginxHeaders(policy: string, embedPolicy: string | undefined): string {
  const when = (pattern: RegExp, [name, value]: Header) =>
    `if ($uri ~ "${pattern.source.replaceAll('\\/', '/')}") { set $mingzhang_${name} "${value}"; }`;
  const policyOf = (path: string): string =>
    new Map(policyHeaders(path, isEmbeddable(path) ? embedPolicy : policy)).get('Content-Security-Policy') ?? '';
  return [
    'set $mingzhang_policy "";',
    'set $mingzhang_frame "";',
    when(page, ['policy', policyOf('/')]),
    when(page, ['frame', 'DENY']),
    when(embeddable, ['policy', policyOf('/charts/x/')]),
    when(embeddable, ['frame', '']),
    when(drawing, ['policy', policyOf('/x.svg')]),
    'add_header Content-Security-Policy $mingzhang_policy always;',
    'add_header X-Frame-Options $mingzhang_frame always;',
    ...siteHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}

/** The same for hosts that read a `_headers` file. They cannot tell an embeddable page from another, so the meta element is their policy. */
export function hostHeaders(base: string): string {
  const rule = (pattern: string, headers: readonly Header[]) =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule(`${base}*`, siteHeaders)}\n${rule(`${base}assets/*`, [['Cache-Control', immutable]])}\n`;
}
