import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../actions/allow.js';
import { loadTable } from './kpi.loader.js';
import { KpiArgs, KpiRow } from './kpi.type.js';

@Resolver()
export class KpiResolver {
  @Allow('figure:read')
  @Rows({ by: 'years' })
  @Rows({ by: 'indicators', absent: 10 })
  @Rows({ by: 'forms' })
  @Rows({ by: 'categories' })
  @Rows({ by: 'groupBy', holding: 'COLLEGE', each: 100 })
  @Query(() => [KpiRow], {
    nullable: true,
    description:
      'Figures of a region as a table: a row for each year, college (when grouped by it), indicator, form and ' +
      'category, in this order; up to 10,000 rows, more is BAD_USER_INPUT. Live figures are for those who see the ' +
      'scorecard: a college’s staff see its rows, coordinators all rows of their region; every other row is MISSING ' +
      'until published. Each row names its source. With forms or categories the numerator is narrowed to each in ' +
      'turn, over the whole denominator and without a target. People in two forms stand in both rows, so rows must ' +
      'not be added. MISSING: the college has not reported the indicator at all. SUPPRESSED: the published figure, or ' +
      'one in it, is hidden, and a narrowed one may be where the whole is not. NOT_APPLICABLE: the indicator counts ' +
      'another category or form by definition (mentors from employers by TEACHER), counts organisations, or its ' +
      'measure is not kept by that form or category.',
  })
  kpi(@Args(() => KpiArgs) args: KpiArgs, @Ctx() context: HubContext): Promise<KpiRow[]> {
    return loadTable(context, args);
  }
}
