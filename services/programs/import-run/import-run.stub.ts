import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A reference to an import that participants records, where it is decided who may see it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('ImportRun', {
  simpleResolvers: true,
  description: 'An import of a table that was carried out. Its rows are kept nowhere; what became of them is counted.',
})
export class ImportRun {
  @Field(() => ID, { description: 'Id of the import (UUIDv7).' })
  id!: string;
}
