import type { Processor } from 'unified';

/**
 * Addresses in the text stay text. GFM makes a link of a bare one and knows its end by a space, so that in Chinese it takes the rest
 * of the sentence with it: its three constructs are switched off, and the pass that finds addresses in the finished tree as well.
 */
export function plainAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(({ enter }) => !(enter && 'literalAutolink' in enter));
}
