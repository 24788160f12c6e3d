import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { MeasureCategory } from './measure-category.type.js';

export enum IndicatorUnit {
  PEOPLE = 'PEOPLE',
  ORGANISATIONS = 'ORGANISATIONS',
  ACTIVITIES = 'ACTIVITIES',
  PAIRS = 'PAIRS',
  MEETINGS = 'MEETINGS',
  DOCUMENTS = 'DOCUMENTS',
}

registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'What an indicator counts, and so how the parts of colleges become those of their region.',
  valuesConfig: {
    PEOPLE: { description: 'People: distinct in each college, and added up over colleges.' },
    ORGANISATIONS: { description: 'Partner enterprises: distinct in the region, as several colleges share them.' },
    ACTIVITIES: { description: 'Activities of the roadmap of a college year.' },
    PAIRS: { description: 'Mentorships: one mentor with one mentee. People are not counted by them.' },
    MEETINGS: { description: 'Meetings of pairs.' },
    DOCUMENTS: { description: 'Documents that a college holds or hands in: orders, reports, feedback forms.' },
  },
});

export enum IndicatorDirection {
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
}

registerEnumType(IndicatorDirection, {
  name: 'IndicatorDirection',
  description: 'Which side of its target an indicator should be on.',
  valuesConfig: {
    AT_LEAST: { description: 'The target is the level to reach or exceed.' },
    AT_MOST: { description: 'The target is the level not to exceed: the fewer the better.' },
  },
});

export enum CountedIn {
  NUMERATOR_ONLY = 'NUMERATOR_ONLY',
  BOTH = 'BOTH',
}

registerEnumType(CountedIn, {
  name: 'CountedIn',
  description: 'What one more counted in the numerator does to the denominator; the gap to a target depends on it.',
  valuesConfig: {
    NUMERATOR_ONLY: { description: 'Nothing: a student who becomes a mentee was a student before.' },
    BOTH: { description: 'It grows too: a new mentor from an employer is one more mentor.' },
  },
});

export enum IndicatorSource {
  STAVROPOL = 'STAVROPOL',
  METHODOLOGY = 'METHODOLOGY',
  HUB = 'HUB',
  REGION = 'REGION',
}

registerEnumType(IndicatorSource, {
  name: 'IndicatorSource',
  description: 'Where a definition comes from.',
  valuesConfig: {
    STAVROPOL: { description: 'Notice on the target model in Stavropol Krai (S004).' },
    METHODOLOGY: { description: 'The federal target model of mentoring.' },
    HUB: { description: 'An offer of the hub, about the work with its figures.' },
    REGION: { description: 'Defined by the coordinators of a region.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One measure of a formula.' })
export class IndicatorTerm {
  @Field(() => String, { description: 'Code of the measure, e.g. mentees.' })
  measure!: string;

  /** Empty for the total; the graph says null then. */
  @Field(() => MeasureCategory, {
    nullable: true,
    description: 'Category counted; null for the total over all categories.',
  })
  category!: string;

  /** Empty for the total; the graph says null then. */
  @Field(() => String, {
    nullable: true,
    description: 'Code of the form of mentoring; null for the total over all forms.',
  })
  form!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'A percentage that regions watch: the sum of its numerator’s measures over the sum of its denominator’s.',
})
export class Indicator {
  @Field(() => ID, { description: 'Id of this version of the indicator (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code that stays the same over versions, e.g. learners_as_mentees.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => String, { description: "What is counted and how, in the caller's language." })
  description!: string;

  @Field(() => IndicatorUnit, { description: 'What is counted.' })
  unit!: IndicatorUnit;

  @Field(() => IndicatorDirection, { description: 'Which side of the target is the good one.' })
  direction!: IndicatorDirection;

  @Field(() => CountedIn, { description: 'What one more in the numerator does to the denominator.' })
  countedIn!: CountedIn;

  @Field(() => Int, { description: 'Version of the formula, from 1; figures name the one they were computed by.' })
  version!: number;

  @Field(() => DateTime, { nullable: true, description: 'When this version was defined in this hub, or came with it.' })
  definedAt!: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which the region no longer watches it; null while it does, or has never. Figures of the past stay. ' +
      'Known where a region is asked about: another one may go on watching what ships.',
  })
  retiredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the region no longer watches it.' })
  retiredReason!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the region that is asked about watches it. What ships is watched until it is retired, save offers such as ' +
      'those of reporting: each region chooses them, by `retireIndicator` with `restore`. Of no region, whether it is no offer.',
  })
  watched!: boolean;

  @Field(() => [IndicatorTerm], { description: 'Measures whose sum is divided.' })
  numerator!: IndicatorTerm[];

  @Field(() => [IndicatorTerm], { description: 'Measures whose sum divides.' })
  denominator!: IndicatorTerm[];

  @Field(() => IndicatorSource, { description: 'Where the definition comes from.' })
  source!: IndicatorSource;
}
