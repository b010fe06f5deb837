/** What only the live chart needs comes with it, as a constructed sheet: the page carries none of it, and its policy allows no style elements. */
const rules = `
@media screen { [data-live] .plot svg { visibility: hidden } }
@media print { .plot > :not(svg) { display: none !important } }
.plot canvas { position: absolute; top: 0; left: 0; width: 100% !important; height: 100% !important; touch-action: pan-y pinch-zoom }
.plot button { position: absolute; z-index: 1; padding: 0; border: 0; background: none; cursor: pointer }
.plot .tip { position: absolute; z-index: 2; max-width: 66%; padding: .5em .8em; color: var(--ink); background: var(--paper); border: 1px solid var(--ink); font: .8rem/1.55 var(--sans) }
.plot .tip p { margin: 0; text-indent: 0 }
.plot .tip .value { font: 700 1rem/1.5 var(--serif); font-variant-numeric: tabular-nums }
.plot .tip .why { color: var(--soft) }
.plot .speech { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
`;

let sheet: CSSStyleSheet | null = null;

/** Once for the document. Throws where the browser cannot do it; the SVG stays then. */
export function adoptStyles(document: Document): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
