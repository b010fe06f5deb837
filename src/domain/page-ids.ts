/** Ids that pages use for themselves; a figure's id is an address on the same page. */
const taken = new Set(['main', 'figures', 'indicators', 'files', 'receipt', 'cite', 'contents', 'notes', 'charts', 'search']);

/** Prefixes of what a page makes: sections, figure cards, charts. */
const madeByPages = /^(?:s|n|chart)-/;

export const isPageId = (id: string): boolean => taken.has(id) || madeByPages.test(id);

/** Names that stand beside the publishers' folders in the site's addresses. */
export const siteFolders = ['about', 'corrections', 'data', 'glossary', 'search'];
