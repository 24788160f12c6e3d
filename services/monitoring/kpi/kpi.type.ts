import { ArgsType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { MeasureCategory } from '../indicator/measure-category.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { Figure } from '../scorecard/figure.type.js';

export enum KpiGroup {
  COLLEGE = 'COLLEGE',
  YEAR = 'YEAR',
}

registerEnumType(KpiGroup, {
  name: 'KpiGroup',
  description: 'What the table of figures has a row for each of, besides indicators, forms and categories.',
  valuesConfig: {
    COLLEGE: { description: 'Each college of the region; without it, rows are of the region as a whole.' },
    YEAR: {
      description: 'Each year asked for; required for several years, since people of two years cannot be added.',
    },
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

  @Field(() => [AcademicYear], { description: 'Academic years, 1 to 10.' })
  years!: number[];

  @Field(() => String, { description: 'Code of the region; an unknown one is BAD_USER_INPUT.' })
  region!: string;

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
}

@ObjectType({ simpleResolvers: true, description: 'One row of the table of figures.' })
export class KpiRow extends Figure {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => College, { nullable: true, description: 'The college; null in rows of the region as a whole.' })
  college!: College | null;

  @Field(() => String, { nullable: true, description: 'Form that the numerator is narrowed to; null when it is not.' })
  form!: string | null;

  @Field(() => MeasureCategory, {
    nullable: true,
    description: 'Category that the numerator is narrowed to; null when it is not.',
  })
  category!: MeasureCategory | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day that the figure is told for; null without figures.' })
  asOf!: string | null;
}
