const meta = /<meta\b[^>]*http-equiv=["']?content-security-policy["']?[^>]*>/i;
const content = /\bcontent=(?:"([^"]*)"|'([^']*)')/i;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/** The content security policy that a page carries in its meta element. */
export function policyOf(html: string): string | undefined {
  const found = content.exec(meta.exec(html)?.[0] ?? '');
  const value = found?.[1] ?? found?.[2];
  return value?.replace(/&(?:quot|apos|amp|#34|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
