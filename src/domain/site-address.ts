/**
 * The origin of a public address as a site may be given one; undefined for what no page could be found under, and for what a
 * site must not print or would cut: a path, a question, a name or a password.
 */
export function siteOrigin(text: string): string | undefined {
  if (!siteAddressPattern.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, origin } = new URL(text);
  return /[\p{L}\p{N}]/u.test(hostname) ? origin : undefined;
}

export const siteAddressPattern = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/?#@\\]+\/?$/;
