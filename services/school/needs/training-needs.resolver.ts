import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { forbidden } from '#kernel/graph/errors.js';
import { Cohort } from '../cohort/cohort.type.js';
import { loadCohort } from '../cohort/cohort.loader.js';
import { College } from '../references/college.stub.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import { Region } from '../region/region.stub.js';
import { supplyOf } from './supply.policy.js';
import { trainingNeeds, type NeedRow, type NeedsOf } from './training-needs.repository.js';
import { NAMED } from './named.data.js';
import { TrainingNeed, TrainingNeedConnection } from './training-needs.type.js';

const FORMULA_VERSION = 2;

const METHOD =
  'What mentors are to be trained in, by what mentees ask for and too few mentors have and by what mentors wish, against ' +
  'the places of courses. ';

const FOR_COORDINATORS = {
  ru: 'Потребность региона в обучении видят его координаторы; своего колледжа — его сотрудники.',
  en: 'The training needs of a region are for its coordinators; those of a college for its staff.',
};

@Resolver(() => College)
export class TrainingNeedsResolver {
  @FieldResolver(() => TrainingNeedConnection, {
    nullable: true,
    description: `${METHOD}For the staff of the college and the coordinators of its region; FORBIDDEN for others.`,
  })
  async trainingNeeds(
    @Root() { id }: College,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<TrainingNeedConnection> {
    return (await needsOf(context, { regionId: null, collegeId: id }, page)) ?? throwing(notReached());
  }
}

@Resolver(() => Region)
export class TrainingNeedsOfRegionResolver {
  @FieldResolver(() => TrainingNeedConnection, {
    nullable: true,
    description: `${METHOD}For the coordinators of the region; FORBIDDEN for others.`,
  })
  async trainingNeeds(
    @Root() { id }: Region,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<TrainingNeedConnection> {
    return (await needsOf(context, { regionId: id, collegeId: null }, page)) ?? throwing(forbidden(FOR_COORDINATORS));
  }
}

@Resolver(() => TrainingNeed)
export class TrainingNeedResolver {
  @Rows({ each: NAMED.courses })
  @FieldResolver(() => [Course], { description: 'Courses that give it and are not retired: up to 5.' })
  async courses(@Root() { courseIds }: TrainingNeed, @Ctx() context: HubContext): Promise<Course[]> {
    return there(await Promise.all(courseIds.map((id) => loadCourse(context, id))));
  }

  @Rows({ each: NAMED.cohorts })
  @FieldResolver(() => [Cohort], {
    description: 'Cohorts, open or to come, whose course gives it: up to 5, those with places left first.',
  })
  async cohorts(@Root() { cohortIds }: TrainingNeed, @Ctx() context: HubContext): Promise<Cohort[]> {
    return there(await Promise.all(cohortIds.map((id) => loadCohort(context, id))));
  }
}

const there = <Row>(rows: readonly (Row | null)[]): Row[] => rows.filter((row) => row !== null);

function throwing(error: Error): never {
  throw error;
}

/** Null where the session may not know. One statement for all that a request asks for, regions and colleges. */
function needsOf(context: HubContext, of: NeedsOf, page: PageArgsType): Promise<TrainingNeedConnection | null> {
  const place = placeOf(page);
  return context.loaders
    .get<string, TrainingNeedConnection | null>(`trainingNeeds ${JSON.stringify(place)}`, async (keys) => {
      const asked = keys.map((key) => JSON.parse(key) as NeedsOf);
      const rows = await trainingNeeds(context, asked, place);
      return [...Map.groupBy(rows, ({ n }) => n).values()].map((ofOne) => {
        const { reached, asOf, total, rare } = ofOne[0]!;
        if (!reached) return null;
        const listed = ofOne.flatMap((row) => (row.key === null ? [] : { ...needOf(row), row }));
        const { edges, nodes, pageInfo } = toPage(listed, place, ({ row }) => [
          String(row.weight),
          String(row.need),
          row.key!,
        ]);
        return { edges, nodes, pageInfo, totalCount: total, rare, asOf, formulaVersion: FORMULA_VERSION };
      });
    })
    .load(JSON.stringify(of));
}

function needOf({ colleges, ...row }: NeedRow): TrainingNeed {
  return {
    ...row,
    supply: supplyOf(row),
    colleges: colleges.map(({ collegeId, ...college }) => ({ ...college, college: { id: collegeId } })),
  };
}
