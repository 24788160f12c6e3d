import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum PartnerKind {
  ENTERPRISE = 'ENTERPRISE',
  SCHOOL = 'SCHOOL',
}

registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What a partner organisation is.',
  valuesConfig: {
    ENTERPRISE: { description: 'Enterprise or organisation of the region, which may provide mentors.' },
    SCHOOL: { description: 'School whose pupils take part.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true, description: 'An enterprise or school that one or several colleges work with.' })
export class Partner {
  @Field(() => ID, { description: 'Id of the partner (UUIDv7).' })
  id!: string;

  @Field(() => PartnerKind, { description: 'Enterprise or school.' })
  kind!: PartnerKind;

  @Field(() => String, { description: 'Name: as first given, or as changed since.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of partners.' })
export class PartnerConnection extends connectionOf('Partner', () => Partner) {
  @Field(() => Int, { description: 'Partners in the whole list, over all pages.' })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A partner of one college.' })
export class CollegePartner {
  @Field(() => Partner, { description: 'The organisation.' })
  partner!: Partner;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which the college has confirmed the partnership; null while it has not: it is not counted then.',
  })
  confirmedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the partnership; null while it lasts.' })
  endedOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One page of a college's partners." })
export class CollegePartnerConnection extends connectionOf('CollegePartner', () => CollegePartner) {
  @Field(() => Int, { description: 'Partners in the whole list, over all pages.' })
  totalCount!: number;
}
