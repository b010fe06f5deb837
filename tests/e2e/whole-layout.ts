import type { Page } from '@playwright/test';

/** Lays out what a phone would leave until a reader comes near, so that all of the page can be looked at from where one stands. */
export const layOutWhole = (page: Page): Promise<void> => addRules(page, '* { content-visibility: visible !important }');

/** As a reader's own style sheet: the page's policy has no say in it. */
export const addRules = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
