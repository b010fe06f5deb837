/** Ids that pages use for themselves; a figure's id is an address on the same page. */
const taken = new Set(['main', 'figures', 'indicators', 'files', 'receipt', 'cite', 'contents', 'notes', 'charts', 'parts', 'search']);

/** Prefixes of what a page makes: sections, figure cards, charts. */
const madeByPages = /^(?:s|n|chart)-/;

export const isPageId = (id: string): boolean => taken.has(id) || madeByPages.test(id);

/**
 * Names that stand in the site's own addresses, in whatever place: pages, folders of files, and what is promised for later. A
 * publisher or a project of that name would take an address, or be taken for what it names: a project `charts` for charts.
 */
const addressNames: ReadonlySet<string> = new Set([
  ...['about', 'assets', 'corrections', 'data', 'glossary', 'index', 'projects', 'search'],
  ...['charts', 'checks', 'cite', 'schemas', 'trend', 'versions'],
]);

export const isAddressName = (folder: string): boolean => addressNames.has(folder);
