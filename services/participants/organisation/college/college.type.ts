import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'A college of the regional network.' })
export class College {
  @Field(() => ID, { description: 'Id of the college (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code of the college, unique in the hub.' })
  code!: string;

  @Field(() => String, { description: "Name in the caller's language." })
  name!: string;

  @Field(() => String, {
    description:
      "Municipality that the college stands in, in the caller's language where it is known in it; empty when not given.",
  })
  municipality!: string;

  @Field(() => Boolean, { description: 'Whether this is made-up sample data.' })
  sample!: boolean;

  /** For the field `region`, which a loader resolves. */
  regionId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of colleges.' })
export class CollegeConnection extends connectionOf('College', () => College) {
  @Field(() => Int, { description: 'Colleges in the whole list, over all pages.' })
  totalCount!: number;
}

@Directive('@oneOf')
@InputType({ description: 'What a college is found by: exactly one of its keys.' })
export class CollegeKey {
  @Field(() => ID, { nullable: true, description: 'Id of the college.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Code of the college.' })
  code?: string;
}
