import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOCUMENTS, textOf } from './documents.js';
import { anchorsOf, codeOf, linksOf } from './markdown.policy.js';

/** Paths from the root of the project, where they are no pattern. */
const PATH = /^(?:docs|gateway|schema|scripts|services|\.ci)\/[\w./-]+$/;

function leadsNowhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsOf(textOf(target)).includes(decodeURIComponent(anchor));
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = textOf(document);

  it('links to what there is, and to headings that there are', () => {
    const own = linksOf(text).filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => leadsNowhere(document, link))).toEqual([]);
  });

  it('names files that there are', () => {
    const named = codeOf(text).filter((code) => PATH.test(code));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('every document can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const document of reached) {
    if (!document.endsWith('.md')) continue;
    for (const link of linksOf(textOf(document))) {
      const path = link.split('#')[0]!;
      if (path !== '' && !/^https?:/.test(link)) reached.add(join(dirname(document), path));
    }
  }
  expect(DOCUMENTS.filter((document) => !reached.has(document))).toEqual([]);
});

it('the README is read in a few minutes', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(8_192);
});
