import type { Page } from '@playwright/test';

/** What a reader cannot see whole: a page that scrolls sideways, text that sticks out, is cut, or lies over other text. */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(findFaults);

/** The same at each of these widths, in pixels. */
export async function layoutFaultsAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await layoutFaults(page)).map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

/** Runs in the page, so it is one function. */
function findFaults(): readonly string[] {
  interface Line {
    readonly owner: Element;
    readonly box: DOMRect;
  }
  const root = document.documentElement;
  const describe = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 20)}”`;
  const isScrolled = (element: Element): boolean => {
    const region = element.closest('.scroll, [role=region][tabindex]');
    return region !== null && /auto|scroll/.test(getComputedStyle(region).overflowX);
  };
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);

  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const owner = text.parentElement;
    if (!owner || !text.textContent?.trim() || !owner.checkVisibility({ visibilityProperty: true }) || owner.closest('.skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ owner, box });
  }
  for (const { owner, box } of lines) {
    if ((box.left < -1 || box.right > root.clientWidth + 1) && !isScrolled(owner)) faults.push(`sticks out: ${describe(owner)}`);
    const clip = clippedBy(owner, box);
    if (clip) faults.push(`cut by ${describe(clip)}: ${describe(owner)}`);
  }
  function clippedBy(owner: Element, box: DOMRect): Element | null {
    for (let each: Element | null = owner; each && each !== document.body; each = each.parentElement) {
      if (!/hidden|clip/.test(getComputedStyle(each).overflow)) continue;
      const frame = each.getBoundingClientRect();
      if (box.right > frame.right + 1 || box.bottom > frame.bottom + box.height / 3 || box.left < frame.left - 1) return each;
    }
    return null;
  }

  // The middle of a line's box: accents and line spacing may meet, glyphs may not.
  const glyphs = lines.map(({ owner, box }) => ({
    owner,
    left: box.left + 1,
    right: box.right - 1,
    top: box.top + box.height * 0.3,
    bottom: box.bottom - box.height * 0.3,
  }));
  glyphs.sort((a, b) => a.top - b.top);
  for (const [index, one] of glyphs.entries()) {
    for (let next = index + 1; next < glyphs.length; next++) {
      const other = glyphs[next];
      if (!other || other.top >= one.bottom) break;
      if (other.left < one.right && one.left < other.right) faults.push(`overlap: ${describe(one.owner)} and ${describe(other.owner)}`);
    }
  }
  return [...new Set(faults)].slice(0, 8);
}
