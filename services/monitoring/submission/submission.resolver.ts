import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Period } from '../period/period.type.js';
import { loadReporting } from './reporting.loader.js';
import { PeriodReporting } from './reporting.type.js';
import { loadSubmissions } from './submission.loader.js';
import { Submission } from './submission.type.js';

@Resolver(() => Period)
export class SubmissionResolver {
  @FieldResolver(() => PeriodReporting, {
    nullable: true,
    description:
      'How many colleges have told it so far. For coordinators of the region; to others null with the error FORBIDDEN.',
  })
  async reporting(@Root() period: Period, @Ctx() context: HubContext): Promise<PeriodReporting> {
    const found = await loadReporting(context, period.id);
    if (!found) throw notReached();
    return found;
  }

  @FieldResolver(() => [Submission], {
    nullable: true,
    description:
      'How far each college is, by their codes: for coordinators of the region all of them, for the staff of a college ' +
      'its own; to others null with the error FORBIDDEN.',
  })
  async submissions(@Root() period: Period, @Ctx() context: HubContext): Promise<Submission[]> {
    const found = await loadSubmissions(context, period.id);
    if (found.length === 0) throw notReached();
    return found;
  }
}
