import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import type { HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { Region } from '../region/region.stub.js';
import type { CollegeEffect } from './training-effect.policy.js';
import { trainingEffects, type EffectOf, type EffectRow } from './training-effect.repository.js';
import { toEffect } from './training-effect.shape.js';
import { TrainingEffect } from './training-effect.type.js';

const FOR_COORDINATORS = {
  ru: 'Эффект обучения в регионе видят его координаторы; в колледже — его сотрудники.',
  en: 'The effect of training in a region is for its coordinators; in a college, for its staff.',
};

const WHAT = 'How the feedback of pairs changed when their mentors were trained, told of five mentors and more. ';

@Resolver(() => College)
export class TrainingEffectOfCollegeResolver {
  @FieldResolver(() => TrainingEffect, {
    nullable: true,
    description: `${WHAT}For the staff of the college and the coordinators of its region; FORBIDDEN for others.`,
  })
  async trainingEffect(
    @Root() { id }: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year of the training.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<TrainingEffect> {
    const effect = await load(context, { regionId: null, collegeId: id }, year);
    if (effect === null) throw notReached();
    return effect;
  }
}

@Resolver(() => Region)
export class TrainingEffectOfRegionResolver {
  @FieldResolver(() => TrainingEffect, {
    nullable: true,
    description:
      `${WHAT}Of all its colleges; one with fewer mentors is in it only with others like it that are five together. ` +
      'For the coordinators of the region; FORBIDDEN for others.',
  })
  async trainingEffect(
    @Root() { id }: Region,
    @Arg('year', () => AcademicYear, { description: 'Academic year of the training.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<TrainingEffect> {
    const effect = await load(context, { regionId: id, collegeId: null }, year);
    if (effect === null) throw forbidden(FOR_COORDINATORS);
    return effect;
  }
}

/** Null where the session may not know. One statement for all that a request asks for, regions and colleges. */
function load(context: HubContext, of: EffectOf, year: number): Promise<TrainingEffect | null> {
  return context.loaders
    .get<string, TrainingEffect | null>(`trainingEffect ${year}`, async (keys) => {
      const rows = await trainingEffects(context, keys.map((key) => JSON.parse(key) as EffectOf), year); // prettier-ignore
      return [...Map.groupBy(rows, ({ n }) => n).values()].map((ofOne) => {
        const known = ofOne.filter(isKnown);
        return known.length === 0 ? null : toEffect(known, known[0]!.asOf, context.language);
      });
    })
    .load(JSON.stringify(of));
}

const isKnown = (row: EffectRow): row is EffectRow & CollegeEffect & { asOf: string } => row.asOf != null;
