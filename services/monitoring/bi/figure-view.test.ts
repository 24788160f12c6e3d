import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { scoreOf } from '../scorecard/scorecard.policy.js';
import { GAP, VALUE } from './figure-view.data.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

describe('a figure in SQL', () => {
  it('has the value and the gap that the graph tells of it, whatever its parts, its target and its aim', async () => {
    const chance = random('figures of BI tools');
    const below = (bound: number) => chance.below(bound);
    const cases = Array.from({ length: 3_000 }, (_, n) => {
      const denominator = 1 + below(n % 3 === 0 ? 40 : 2_000_000);
      const target = [null, 0, 100, below(1001) / 10][n % 4]!;
      return {
        numerator: below(denominator + Math.ceil(denominator / 4)),
        denominator,
        target,
        direction: n % 5 < 3 ? ('AT_LEAST' as const) : ('AT_MOST' as const),
        countedIn: n % 2 === 0 ? ('NUMERATOR_ONLY' as const) : ('BOTH' as const),
      };
    });
    const rows = await hub.owner(
      `select (${VALUE})::float8 as value, ${GAP} as gap
         from rows from (jsonb_to_recordset($1::jsonb) as (
                numerator int, denominator int, target numeric, direction text, "countedIn" text)) with ordinality as c
        cross join lateral (select 'OK' as status, c.numerator, c.denominator) f
        cross join lateral (select round(c.target * 10)::bigint as tenths) t
        cross join lateral (select c.direction, c."countedIn" as counted_in) k order by c.ordinality`,
      [JSON.stringify(cases)],
    );
    const expected = cases.map(({ target, ...parts }) => {
      const { value, gap } = scoreOf(parts, target, parts);
      return { value, gap };
    });
    expect(rows).toEqual(expected);
    expect(new Set(expected.map(({ gap }) => gap === null || gap > 0))).toEqual(new Set([true, false]));
  });
});
