import { describe, expect, it } from '@jest/globals';
import { absenceOf, distinctMessages, problemsAt } from './problems.policy.js';

const problem = (path: (string | number)[] | undefined, code = 'SUBGRAPH_UNAVAILABLE') => ({
  code,
  path,
  message: code,
});

describe('problems of a place in the answer', () => {
  const above = problem(['region']);
  const below = problem(['region', 'colleges', 'nodes', 3, 'scorecard']);
  const beside = problem(['region', 'scorecard']);
  const everywhere = problem(undefined);

  it('are those above it, below it and of the whole answer', () => {
    expect(problemsAt([above, below, beside, everywhere], 'region.colleges')).toEqual([above, below, everywhere]);
    expect(problemsAt([below], 'region.colleges.nodes.scorecard')).toEqual([below]);
  });

  it('are all of them for a block that shows the whole answer', () => {
    expect(problemsAt([above, beside], '')).toEqual([above, beside]);
  });
});

describe('why nothing is there', () => {
  it('is a refusal only when nothing else went wrong', () => {
    expect(absenceOf([])).toBeNull();
    expect(absenceOf([problem(['me'], 'FORBIDDEN')])).toBe('forbidden');
    expect(absenceOf([problem(['me'], 'FORBIDDEN'), problem(['me'])])).toBe('failed');
  });

  it('is said once, however many rows it concerns', () => {
    expect(distinctMessages([{ message: 'a' }, { message: 'b' }, { message: 'a' }])).toEqual(['a', 'b']);
  });
});
