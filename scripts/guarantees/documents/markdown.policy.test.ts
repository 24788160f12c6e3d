import { expect, it } from '@jest/globals';
import { anchorsOf, codeOf, fencesOf, linksOf } from './markdown.policy.js';

const TEXT = `# First \`node(id)\`

See [there](a.md#first), ![a picture](b.svg) and \`npm
start\`.

\`\`\`sh
# [no link](c.md), \`no code\`
npm start
\`\`\`

## Во-первых, так
## [Twice](d.md)
## Twice
`;

it('blocks have their language and their text', () => {
  expect(fencesOf(TEXT)).toEqual([{ language: 'sh', text: '# [no link](c.md), `no code`\nnpm start\n' }]);
});

it('links and code are those of the prose', () => {
  expect(linksOf(TEXT)).toEqual(['a.md#first', 'b.svg', 'd.md']);
  expect(codeOf(TEXT)).toEqual(['node(id)', 'npm start']);
});

it('anchors are headings in small letters and hyphens, numbered where two are the same', () => {
  expect(anchorsOf(TEXT)).toEqual(['first-nodeid', 'во-первых-так', 'twice', 'twice-1']);
});
