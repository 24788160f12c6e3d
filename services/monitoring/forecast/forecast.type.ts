import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ForecastMethod {
  LAST_YEAR = 'LAST_YEAR',
  PACE = 'PACE',
}

registerEnumType(ForecastMethod, {
  name: 'ForecastMethod',
  description: 'What a forecast goes by.',
  valuesConfig: {
    LAST_YEAR: {
      description:
        'As the year before went on from the same day: each part grows as it grew then, in the colleges that told it on ' +
        'both days. Where at least 10 had been counted by that day.',
    },
    PACE: {
      description:
        'As this year has gone on since 1 September, by the day. From its fifth week on, where at least 10 have been counted.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Where a figure will be at the end of its academic year if nothing changes in how it goes on.',
})
export class Forecast {
  @Field(() => ForecastMethod, { description: 'What it goes by.' })
  method!: ForecastMethod;

  @Field(() => String, { description: "What the method rests on, in the caller's language." })
  basis!: string;

  @Field(() => Float, { description: 'Percentage with one decimal, half up.' })
  value!: number;

  @Field(() => Int, { description: 'What would be counted by then, in units of the indicator.' })
  numerator!: number;

  @Field(() => Int, { description: 'What it would be a share of.' })
  denominator!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Units that would still be missing to the target, or too many, as in `gap`. Null without a target.',
  })
  gap!: number | null;
}
