import { Directive, Field, ObjectType } from 'type-graphql';
import { ProblemCodeScalar, type ProblemCode } from './problem-code.js';

@Directive('@shareable')
@ObjectType('Problem', {
  description:
    'A rule of the domain that the input breaks. Nothing of the refused part was written; the rest of a bulk input is unaffected.',
})
export class ToldProblem {
  @Field(() => ProblemCodeScalar, { description: 'Which rule, for programs: a code stays what it is.' })
  code!: ProblemCode;

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string;

  @Field(() => [String], { description: 'Where in the input, from the outside in, e.g. ["rows", "3", "birthYear"].' })
  path!: string[];
}
