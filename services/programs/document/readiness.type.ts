import { Field, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { DocumentKind } from '../document-kind/document-kind.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How far the documents of a stage are there, of those that a college must hold in an academic year.',
})
export class StageDocuments {
  @Field(() => Int, { description: 'Number of the stage, 1 to 7.' })
  stage!: number;

  @Field(() => Int, { description: 'How many kinds of documents the college must hold.' })
  required!: number;

  @Field(() => Int, { description: 'How many of them it holds: registered, in force, with number and date where due.' })
  held!: number;

  @Rows({ each: 10 })
  @Field(() => [DocumentKind], { description: 'The kinds that are missing.' })
  missing!: DocumentKind[];
}
