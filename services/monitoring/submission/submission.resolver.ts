import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Period } from '../period/period.type.js';
import { IndicatorScore } from '../scorecard/scorecard.type.js';
import { loadReporting } from './reporting.loader.js';
import { PeriodReporting } from './reporting.type.js';
import { loadSubmittedFigures } from './submission-figures.js';
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
  async submissions(
    @Root() period: Period,
    @Arg('college', () => ID, {
      nullable: true,
      description: 'Id of the college that is asked about; all when left out.',
    })
    collegeId: string | null,
    @Ctx() context: HubContext,
  ): Promise<Submission[]> {
    const found = await loadSubmissions(context, period.id);
    const asked = collegeId == null ? found : found.filter(({ college }) => college.id === collegeId);
    if (asked.length === 0) throw notReached();
    return asked;
  }
}

@Resolver(() => Submission)
export class SubmittedFiguresResolver {
  @FieldResolver(() => [IndicatorScore], {
    nullable: true,
    description:
      'What the attempt says, by the indicators in force: counted as the facts were on the last day of the period when ' +
      'it was submitted, so that who decides sees what was submitted and not what has changed since. Null where ' +
      'nothing was submitted.',
  })
  figures(@Root() { id }: Submission, @Ctx() context: HubContext): Promise<IndicatorScore[]> | null {
    return id === null ? null : loadSubmittedFigures(context, id);
  }
}
