import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** References to what the other subgraphs keep of a college, where it is decided who may see it. */

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  description:
    "One mentor with one mentee in one programme. Seen by the staff of the mentee's college, to which it belongs, by " +
    "that of the mentor's college, and by the two.",
})
export class Mentorship {
  @Field(() => ID, { description: 'Id of the mentorship (UUIDv7).' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  description:
    'The part of a college year that is of one form of mentoring, with the one responsible for that form (S001).',
})
export class MentoringProgram {
  @Field(() => ID, { description: 'Id of the programme (UUIDv7).' })
  id!: string;
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({
  simpleResolvers: true,
  description:
    "A mentor's place in a cohort. Seen by the mentor's college, by the host of the cohort and by the mentor alone.",
})
export class Enrolment {
  @Field(() => ID, { description: 'Id of the enrolment (UUIDv7).' })
  id!: string;
}
