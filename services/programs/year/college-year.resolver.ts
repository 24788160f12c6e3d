import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { wordsOf } from '#kernel/graph/problem.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { say } from '#kernel/i18n/messages.js';
import { College } from '../college/college.stub.js';
import { RoadmapActivity } from '../roadmap/activity.type.js';
import { REQUIRED_DOCUMENTS } from './gate.data.js';
import { missingIn } from '../stage/gate.policy.js';
import { Stage, StageGateItem } from '../stage/stage.type.js';
import { yearsOfColleges, type YearOfCollege } from './college-year.repository.js';
import { CollegeYear, CollegeYearProgress, CollegeYearStep } from './college-year.type.js';
import { loadActivities, loadEvidence, loadProgress, loadSteps } from './year-parts.loader.js';
import { STEPS_TOLD } from './year-parts.repository.js';

@Resolver(() => College)
export class CollegeYearOfCollegeResolver {
  @FieldResolver(() => CollegeYear, {
    nullable: true,
    description:
      "The college's mentoring in a year; null when it has not opened that year. For its staff and the coordinators " +
      'of its region; FORBIDDEN for others.',
  })
  async collegeYear(
    @Root() college: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<CollegeYear | null> {
    const found = await context.loaders
      .get<string, YearOfCollege>(`College.collegeYear ${year}`, async (ids) => {
        const rows = await yearsOfColleges(context, ids, year);
        return groupedInOrder(ids, rows, (row) => row.collegeId).map(([row]) => row ?? notReached());
      })
      .load(college.id);
    if (!found.reached) throw notReached();
    return found.collegeYear;
  }
}

@Resolver(() => CollegeYear)
export class CollegeYearResolver {
  @Rows({ each: 60 })
  @FieldResolver(() => [RoadmapActivity], {
    description: "The dated copy of the roadmap, in its order (31 in S001), with the college's own activities.",
  })
  activities(@Root() of: CollegeYear, @Ctx() context: HubContext): Promise<RoadmapActivity[]> {
    return loadActivities(context, of);
  }

  @FieldResolver(() => CollegeYearProgress, {
    nullable: true,
    description: 'How far the college has come with it; null while nothing was counted.',
  })
  progress(@Root() of: CollegeYear, @Ctx() context: HubContext): Promise<CollegeYearProgress | null> {
    return loadProgress(context, of);
  }

  @Rows({ each: STEPS_TOLD })
  @FieldResolver(() => [CollegeYearStep], {
    description: `What happened in the year, the newest first: the last ${STEPS_TOLD} steps. The audit has all of them.`,
  })
  history(@Root() of: CollegeYear, @Ctx() context: HubContext): Promise<CollegeYearStep[]> {
    return loadSteps(context, of);
  }
}

@Resolver(() => Stage)
export class StageResolver {
  @Rows({ each: 10 })
  @FieldResolver(() => [StageGateItem], {
    description: 'What it still lacks to be closed: activities, required documents, checkpoints.',
  })
  async missing(@Root() stage: Stage, @Ctx() context: HubContext): Promise<StageGateItem[]> {
    const [activities, found] = await Promise.all([loadActivities(context, stage), loadEvidence(context, stage)]);
    const titled = activities.map(({ code, stage: number, title, doneOn, notApplicableOn }) => ({
      ...{ code, stage: number, title: { ru: title, en: title } },
      settled: (doneOn ?? notApplicableOn) !== null,
    }));
    const facts = { activities: titled, documents: REQUIRED_DOCUMENTS, found: new Set(found.keys()) };
    return missingIn(stage.number, facts).map(({ kind, code, problem }) => ({
      ...{ kind, code },
      text: say(wordsOf(problem), context.language),
    }));
  }
}
