import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { LinkHolder, PersonalLink } from './personal-link.type.js';

@InputType({ description: 'A personal link to make.' })
export class PersonalLinkInput {
  @Field(() => ID, { description: 'Id of the person, one of the own colleges.' })
  personId!: string;

  @Field(() => LinkHolder, { description: 'Who takes part by it.' })
  holder!: LinkHolder;

  @Field(() => CalendarDate, { description: 'Last day on which it opens, today up to a year from today.' })
  lastDay!: string;
}

@InputType({ description: 'Personal links to make, 1 to 1,000.' })
export class CreatePersonalLinksInput {
  @Field(() => [PersonalLinkInput], { description: 'One row a person and holder.' })
  rows!: PersonalLinkInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it; no code is told.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Personal links to revoke, 1 to 1,000.' })
export class RevokePersonalLinksInput {
  @Field(() => [ID], { description: 'Ids of links; one that has ended already changes nothing.' })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class PersonalLinkRowResult extends RowResult {
  @Field(() => PersonalLink, { nullable: true, description: 'The link; null for a refused row.' })
  link?: PersonalLink | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of a new link, which opens at `/link/{code}` of the hub. Told this once: only its hash is kept. Null ' +
      'for refused rows, copies of earlier ones, and in a dry run.',
  })
  code?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the links.' })
export class PersonalLinksPayload extends BulkPayload {
  @Field(() => [PersonalLinkRowResult], { description: 'One result a row, in the order of the input.' })
  results!: PersonalLinkRowResult[];
}
