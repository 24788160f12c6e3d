import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import type { Indicator } from '../indicator/indicator.type.js';
import { IndicatorScore } from '../scorecard/scorecard.type.js';

@ObjectType({ simpleResolvers: true, description: 'What a figure would be by a definition that is being tried.' })
export class PreviewedFigure {
  @Field(() => College, { nullable: true, description: 'The college; null of the region as a whole.' })
  college!: College | null;

  @Field(() => IndicatorScore, { description: 'The live figure by the definition that is tried.' })
  figure!: IndicatorScore;

  @Field(() => IndicatorScore, {
    nullable: true,
    description: 'The same by the version that is in force; null of an indicator that is new.',
  })
  inForce!: IndicatorScore | null;

  @Field(() => Float, {
    nullable: true,
    description: 'By how many percentage points the figure would change; null where either is not OK.',
  })
  difference!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the figures of an indicator would be, before it is defined.' })
export class IndicatorPreview {
  @Field(() => AcademicYear, { description: 'Academic year of the figures.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Version that is in force; null of an indicator that is new.' })
  versionInForce!: number | null;

  @Field(() => PreviewedFigure, { description: 'The region as a whole.' })
  region!: PreviewedFigure;

  @Field(() => [PreviewedFigure], { description: 'Each college of the region, by code.' })
  colleges!: PreviewedFigure[];

  /** For the payload: the definition as it would be. */
  indicator!: Indicator;
}
