import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE: readonly ImpactValue[] = ['serious', 'critical'];

/** The short text: the page has to read it anew after every load. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of the rules that are grave, so that a later axe does not pass for want of any. */
const FEWEST_RULES = 60;

interface Finding {
  readonly id: string;
  readonly impact?: ImpactValue;
  readonly help: string;
  readonly at: readonly string[];
}

/**
 * Run by the page itself, whose report of what is in order would be long. The pages have no frames to look into. How grave
 * a rule is stands in axe's own list of them alone: those that find nothing grave, a quarter of the work, are not asked.
 */
const FIND = `(() => {
  const asked = axe._audit.rules.filter(({ impact, enabled, tags }) =>
    enabled && ${JSON.stringify(GRAVE)}.includes(impact) && !tags.includes('experimental') && !tags.includes('deprecated'));
  if (asked.length < ${FEWEST_RULES}) throw new Error('axe has its rules elsewhere');
  return axe.run(document, { resultTypes: ['violations'], runOnly: asked.map(({ id }) => id) })
    .then(({ violations }) => violations.map(({ id, impact, help, nodes }) => ({
      id, impact, help, at: nodes.map(({ target }) => target.join(' ')),
    })));
})()`;

/** Nothing on the page keeps anybody out: no finding of axe that is serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(AXE);
  const found = await page.evaluate<readonly Finding[]>(FIND);
  expect({ page: page.url(), found }).toEqual({ page: page.url(), found: [] });
}

/** The first things that reach beyond the right edge of a page that scrolls sideways. */
const TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 5)
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
