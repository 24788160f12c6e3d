import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const GRAVE = new Set<string | null | undefined>(['serious', 'critical']);

/** Nothing on the page keeps anybody out: no finding of axe that is serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The pages have no frames, so that no second page is needed to put the findings of several together.
  const { violations } = await axe.setLegacyMode().analyze();
  const found = violations
    .filter(({ impact }) => GRAVE.has(impact))
    .map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) }));
  expect({ page: page.url(), found }).toEqual({ page: page.url(), found: [] });
}

/** What reaches beyond the right edge without a box that would scroll or cut it, so that the page scrolls sideways. */
const TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
})()`;

/** The page fits its window: there is nothing to scroll sideways for. */
export async function expectNoSideways(page: Page): Promise<void> {
  const tooWide = await page.evaluate<readonly string[]>(TOO_WIDE);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect({ page: page.url(), tooWide, width }).toEqual({
    page: page.url(),
    tooWide: [],
    width: page.viewportSize()?.width,
  });
}
