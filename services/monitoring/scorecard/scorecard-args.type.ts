import { ArgsType, Field } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { FigureSource } from '../ledger/figure-source.type.js';

@ArgsType()
export class ScorecardArgs {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => FigureSource, {
    nullable: true,
    description:
      'Live figures, or what is published; live ones to those who may see them, published ones to others, when left out. ' +
      'LIVE is FORBIDDEN to those who may not see them.',
  })
  source?: FigureSource | null;
}
