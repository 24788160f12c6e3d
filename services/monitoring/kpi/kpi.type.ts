import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MeasureCategory } from '../indicator/measure-category.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { Figure, FigureStatus } from '../scorecard/figure.type.js';

export enum KpiGroup {
  COLLEGE = 'COLLEGE',
  MUNICIPALITY = 'MUNICIPALITY',
  FORM = 'FORM',
  CATEGORY = 'CATEGORY',
  YEAR = 'YEAR',
  PERIOD = 'PERIOD',
}

registerEnumType(KpiGroup, {
  name: 'KpiGroup',
  description:
    'What the table of figures has a row for each of, besides indicators: one of COLLEGE and MUNICIPALITY, one of FORM ' +
    'and CATEGORY, and YEAR or PERIOD, together or alone.',
  valuesConfig: {
    COLLEGE: { description: 'Each college of the region; without it, rows are of the region as a whole.' },
    MUNICIPALITY: { description: 'Each municipality that colleges of the region stand in.' },
    FORM: { description: 'Each form of mentoring: the numerator counts that form alone. The same as naming them all.' },
    CATEGORY: { description: 'Each category of people: the numerator counts that category alone.' },
    YEAR: {
      description: 'Each year asked for; required for several years, since people of two years cannot be added.',
    },
    PERIOD: { description: 'Each period asked for; required for several, as YEAR is.' },
  },
});

export enum KpiOrder {
  AS_LISTED = 'AS_LISTED',
  VALUE_ASC = 'VALUE_ASC',
  VALUE_DESC = 'VALUE_DESC',
  GAP_ASC = 'GAP_ASC',
  GAP_DESC = 'GAP_DESC',
}

registerEnumType(KpiOrder, {
  name: 'KpiOrder',
  description: 'The order of the table of figures.',
  valuesConfig: {
    AS_LISTED: { description: 'By time, then place by code or name, then indicator, then form or category.' },
    VALUE_ASC: { description: 'By the percentage, the lowest first; rows without one last.' },
    VALUE_DESC: { description: 'By the percentage, the highest first; rows without one last.' },
    GAP_ASC: { description: 'By how many are missing to the target, the fewest first; rows without a gap last.' },
    GAP_DESC: { description: 'By how many are missing to the target, the most first; rows without a gap last.' },
  },
});

@ArgsType()
export class KpiArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of indicators, up to 30; all of the region when left out. An unknown one is BAD_USER_INPUT.',
  })
  indicators?: string[] | null;

  @Field(() => [KpiGroup], { nullable: true, description: 'What to have a row for each of.' })
  groupBy?: KpiGroup[] | null;

  @Field(() => [AcademicYear], {
    nullable: true,
    description:
      'Academic years, 1 to 10. Of a published one the figures of the whole year, or of the latest part of it that is ' +
      'published; each row names the period. Either years or periods.',
  })
  years?: number[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Periods as they are written (2024/2025, 2024/2025-Q1, 2024-10), 1 to 40, in place of years; what is published of ' +
      'each. One that is not written so is BAD_USER_INPUT.',
  })
  periods?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'With exactly one period: the publication of it that figures are taken from, in place of the latest. What it says ' +
      'never changes. One that there is not is BAD_USER_INPUT.',
  })
  revision?: number | null;

  @Field(() => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
  region!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of colleges that rows are about, with COLLEGE among groupBy, up to 1,000; all of the region when left out. ' +
      'An unknown one is BAD_USER_INPUT.',
  })
  colleges?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of forms of mentoring, up to 20: a row for each, whose numerator counts that form alone. An unknown one is ' +
      'BAD_USER_INPUT.',
  })
  forms?: string[] | null;

  @Field(() => [MeasureCategory], {
    nullable: true,
    description: 'Categories, up to 20: a row for each, whose numerator counts that category alone.',
  })
  categories?: MeasureCategory[] | null;

  @Field(() => FigureSource, {
    nullable: true,
    description:
      'Where all rows come from. Left out, live figures where the caller sees those of all places asked for, else what is ' +
      'published: one table never mixes the two. LIVE is FORBIDDEN to those who do not see them.',
  })
  source?: FigureSource | null;

  @Field(() => [FigureStatus], { nullable: true, description: 'Rows of these kinds alone; all when left out.' })
  statuses?: FigureStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether rows of what the groups make up together stand among them: of the region beside its colleges or ' +
      'municipalities, of the whole beside its forms or categories. They are counted by themselves and never summed up.',
  })
  totals?: boolean | null;

  @Field(() => KpiOrder, { nullable: true, description: 'Order of the rows; as listed when left out.' })
  orderBy?: KpiOrder | null;

  @Field(() => Int, { nullable: true, description: 'Rows to answer, 1 to 10,000; all when left out.' })
  limit?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows to leave out at the beginning, in the order asked for; none when left out.',
  })
  offset?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One row of the table of figures.' })
export class KpiRow extends Figure {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => College, { nullable: true, description: 'The college; null in rows of several colleges together.' })
  college!: College | null;

  @Field(() => String, {
    nullable: true,
    description: 'The municipality, empty for colleges that name none; null in rows that are not of one.',
  })
  municipality!: string | null;

  @Field(() => String, { nullable: true, description: 'Form that the numerator is narrowed to; null when it is not.' })
  form!: string | null;

  @Field(() => MeasureCategory, {
    nullable: true,
    description: 'Category that the numerator is narrowed to; null when it is not.',
  })
  category!: MeasureCategory | null;

  @Field(() => Boolean, { description: 'Whether this is what rows of a group make up together (`totals`).' })
  total!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'Day that the figure is told for; null without figures.' })
  asOf!: string | null;
}
