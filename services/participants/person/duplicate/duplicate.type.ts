import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { Person } from '../record/person.type.js';

/** In the order of their strength. */
export enum DuplicateReason {
  SAME_EXTERNAL_ID = 'SAME_EXTERNAL_ID',
  SAME_NAME_AND_BIRTH = 'SAME_NAME_AND_BIRTH',
  SIMILAR_NAME_SAME_BIRTH = 'SIMILAR_NAME_SAME_BIRTH',
  SAME_CONTACT = 'SAME_CONTACT',
  SAME_NAME = 'SAME_NAME',
  INITIALS = 'INITIALS',
}

registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why two records are likely to be of one person; the first of them are the strongest.',
  valuesConfig: {
    SAME_EXTERNAL_ID: { description: 'The same key comes from two systems of the college.' },
    SAME_NAME_AND_BIRTH: { description: 'The same name, and the same day or year of birth.' },
    SIMILAR_NAME_SAME_BIRTH: { description: 'The same day of birth, and names that differ by a slip of the pen.' },
    SAME_CONTACT: { description: 'The same e-mail address or telephone, which few others have.' },
    SAME_NAME: { description: 'The same name, where one of the records has no birth.' },
    INITIALS: { description: 'One record has initials where the other has the names that they stand for.' },
  },
});

@ArgsType()
export class LikelyDuplicatesArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Two records of a college that are likely to be of one person.' })
export class DuplicatePair {
  @Field(() => Person, { description: 'The record that was there first.' })
  first?: Person;

  @Field(() => Person, { description: 'The other record.' })
  second?: Person;

  @Field(() => [DuplicateReason], { description: 'What speaks for it, the strongest first.' })
  reasons!: DuplicateReason[];

  /** For the fields that loaders resolve. */
  firstId!: string;
  secondId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of pairs that are likely to be one person.' })
export class DuplicatePairConnection extends connectionOf('DuplicatePair', () => DuplicatePair) {
  @Field(() => Int, { description: 'Pairs in the whole list, over all pages.' })
  totalCount!: number;
}
