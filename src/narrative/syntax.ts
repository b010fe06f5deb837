import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { plainAddresses } from './addresses.ts';
import { unravelTags } from './tags.ts';

/**
 * The dialect of report.mdx, for the site and for the check alike: tables, bold beside Chinese punctuation, and no
 * strike-through by a single ~, which Chinese reports write in ranges (90~100); an address is text unless an editor links it.
 */
export const dialect: PluggableList = [[remarkGfm, { singleTilde: false }], plainAddresses, remarkCjkFriendly];

const parser = unified().use(remarkParse).use(remarkMdx).use(dialect).freeze();

/** Throws a VFileMessage with its place where the source is not MDX at all. */
export function parseNarrativeSource(source: string): Root {
  const tree = parser.parse(source);
  unravelTags(tree);
  return tree;
}
