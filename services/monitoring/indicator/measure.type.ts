import { Field, ObjectType } from 'type-graphql';
import { IndicatorUnit } from './indicator.type.js';
import { MeasureCategory } from './measure-category.type.js';
import { MeasureOwner } from './measure-owner.type.js';

@ObjectType({ simpleResolvers: true, description: 'A category that a measure is kept by.' })
export class CategoryOfMeasure {
  @Field(() => MeasureCategory, { description: 'The category.' })
  category!: MeasureCategory;

  @Field(() => MeasureCategory, {
    nullable: true,
    description: 'The category that all of it belongs to as well: young specialists are teachers. Null for others.',
  })
  within!: MeasureCategory | null;
}

@ObjectType({ simpleResolvers: true, description: 'A measure that the formulas of indicators are made of.' })
export class Measure {
  @Field(() => String, { description: 'Code by which a formula names it, e.g. mentees.' })
  code!: string;

  @Field(() => String, { description: "What is counted, in the caller's language." })
  title!: string;

  @Field(() => IndicatorUnit, { description: 'What it counts, and so the unit of indicators made of it.' })
  unit!: IndicatorUnit;

  @Field(() => Boolean, { description: 'Whether there is a total, for terms without a category.' })
  total!: boolean;

  @Field(() => [CategoryOfMeasure], { description: 'Categories or states that it is kept by.' })
  categories!: CategoryOfMeasure[];

  @Field(() => Boolean, {
    description:
      'Whether its categories can be added up: nobody and nothing is in two of them, save one within another.',
  })
  disjoint!: boolean;

  @Field(() => Boolean, { description: 'Whether it is kept by form of mentoring in total. Forms are never added up.' })
  byForm!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it is kept within a form by the category, too, which that form gives to this side of its pairs.',
  })
  byFormAndCategory!: boolean;

  @Field(() => MeasureOwner, { description: 'Who counts it.' })
  countedBy!: MeasureOwner;

  @Field(() => String, {
    description:
      "From which records and by which rule it is counted, with the document of the rule; in the caller's language.",
  })
  countedFrom!: string;
}
