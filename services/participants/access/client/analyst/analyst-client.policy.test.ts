import { describe, expect, it } from '@jest/globals';
import { asName, clientNameProblems, issueProblems } from './analyst-client.policy.js';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the name of a client', () => {
  it.each(['Power BI министерства', 'R', 'x'.repeat(100)])('%s can be taken', (name) => {
    expect(clientNameProblems(asName(name))).toEqual([]);
  });

  it.each([
    ['nothing', '  '],
    ['markup', '<b>'],
    ['two lines', 'a\nb'],
    ['hidden signs', 'a\u200bb'],
    ['too much', 'x'.repeat(101)],
  ])('is refused for %s', (_what, name) =>
    expect(codes(clientNameProblems(asName(name)))).toEqual(['CLIENT_NAME_MALFORMED']),
  );
});

describe('a secret is issued', () => {
  it('for a new client, until the region has enough of them', () => {
    expect(issueProblems({ stands: false, standing: 19 }, false)).toEqual([]);
    expect(codes(issueProblems({ stands: false, standing: 20 }, false))).toEqual(['TOO_MANY_CLIENTS']);
    expect(codes(issueProblems({ stands: false, standing: 20 }, true))).toEqual(['TOO_MANY_CLIENTS']);
  });

  it('for one that stands when that is meant, also in a region that has enough', () => {
    expect(issueProblems({ stands: true, standing: 20 }, true)).toEqual([]);
    expect(codes(issueProblems({ stands: true, standing: 1 }, false))).toEqual(['CLIENT_STANDS']);
  });
});
