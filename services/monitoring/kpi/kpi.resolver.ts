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
  @Rows({ by: 'periods' })
  @Rows({ by: 'indicators', absent: 10 })
  @Rows({ by: 'forms' })
  @Rows({ by: 'categories' })
  @Rows({ by: 'groupBy', holding: 'COLLEGE', each: 100 })
  @Rows({ by: 'groupBy', holding: 'MUNICIPALITY', each: 20 })
  @Rows({ by: 'groupBy', holding: 'FORM', each: 10 })
  @Rows({ by: 'groupBy', holding: 'CATEGORY', each: 4 })
  @Query(() => [KpiRow], {
    nullable: true,
    description:
      'Figures of a region as a table: a row for each year or period, college or municipality (when grouped by it), ' +
      'indicator, form and category, in this order unless another is asked for; up to 10,000 rows, more is ' +
      'BAD_USER_INPUT. Live figures are for those who see the scorecards of all that is asked for: a college’s staff of ' +
      'its own, coordinators of their region; everybody else reads what is published. Each row names its source, and a ' +
      'published one its period and revision. With forms or categories the numerator is narrowed to each in turn, over ' +
      'the whole denominator and without a target. People in two forms stand in both rows, so rows must not be added. ' +
      'MISSING: the college has not reported the indicator at all, or nothing is published. SUPPRESSED: the published ' +
      'figure is hidden, and a narrowed one may be where the whole is not. NOT_APPLICABLE: the indicator counts another ' +
      'category or form by definition (mentors from employers by TEACHER), counts organisations, or its measure is not ' +
      'kept by that form or category; by form and category at once nothing is published.',
  })
  kpi(@Args(() => KpiArgs) args: KpiArgs, @Ctx() context: HubContext): Promise<KpiRow[]> {
    return loadTable(context, args);
  }
}
