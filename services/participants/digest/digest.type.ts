import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum DigestLanguage {
  RU = 'ru',
  EN = 'en',
}

registerEnumType(DigestLanguage, {
  name: 'DigestLanguage',
  description: 'Language of a mail: of a digest, or of the letter of an invitation.',
  valuesConfig: { RU: { description: 'Russian.' }, EN: { description: 'English.' } },
});

@ObjectType({
  simpleResolvers: true,
  description: 'How the caller gets the weekly digest of what waits: as an account, or as a person.',
})
export class DigestSetting {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person; null of the account with its roles in colleges and regions.',
  })
  personId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to; of a person the address of their record, which the college keeps. Null: nothing is sent.',
  })
  email!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether the account's address is confirmed: until its reader says so by the link of a mail that asks them, no " +
      'digest goes there. Of a person always: the college answers for their record.',
  })
  confirmed!: boolean;

  @Field(() => DigestLanguage, { description: 'In which language.' })
  language!: DigestLanguage;

  @Field(() => Boolean, { description: 'Whether the reader wants none.' })
  stopped!: boolean;
}

@InputType({ description: 'How the caller wants the digest.' })
export class SetDigestInput {
  @Field(() => ID, { nullable: true, description: 'Id of the person, the caller; null for the account itself.' })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the account, up to 320 signs; null takes it away. Of a person the college keeps it.',
  })
  email?: string | null;

  @Field(() => DigestLanguage, { description: 'In which language.' })
  language!: DigestLanguage;

  @Field(() => Boolean, { description: 'Whether the reader wants none.' })
  stopped!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The setting as it is now.' })
export class SetDigestPayload {
  @Field(() => DigestSetting, { nullable: true, description: 'The setting; null where it was refused.' })
  setting!: DigestSetting | null;

  @Field(() => [ToldProblem], { description: 'Why it was refused.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'Which digests to stop.' })
export class StopDigestsInput {
  @Field(() => String, { description: 'The code in the link of a digest.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether they are stopped.' })
export class StopDigestsPayload {
  @Field(() => Boolean, { description: 'Whether the code is that of a digest: then its reader gets no more.' })
  stopped!: boolean;
}

@InputType({ description: 'Which address to confirm.' })
export class ConfirmDigestAddressInput {
  @Field(() => String, { description: 'The code in the link of the mail that asked.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the address is confirmed.' })
export class ConfirmDigestAddressPayload {
  @Field(() => Boolean, { description: 'Whether the code is that of a mail of the last seven days: digests go there.' })
  confirmed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Who gets digests by e-mail, and why others don’t: numbers alone.' })
export class DigestReach {
  @Field(() => Int, { description: 'People in the bases of mentors and mentees today.' })
  people!: number;

  @Field(() => Int, { description: 'Of them those without a consent in force: nobody writes to them.' })
  withoutConsent!: number;

  @Field(() => Int, { description: 'Of the rest those without an address in their record.' })
  withoutAddress!: number;

  @Field(() => Int, { description: 'Of the rest those who want none.' })
  stopped!: number;

  @Field(() => Int, { description: 'Those who get one in a week in which something waits for them.' })
  reached!: number;

  @Field(() => Int, { description: 'Accounts with a role of director, curator or coordinator.' })
  staff!: number;

  @Field(() => Int, { description: 'Of them those who have given an address that they have not confirmed yet.' })
  staffUnconfirmed!: number;

  @Field(() => Int, { description: 'Of them those who have confirmed an address and want digests.' })
  staffReached!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the latest digests; null before the first.' })
  day!: string | null;

  @Field(() => Int, { description: 'Of the latest those that wait to be sent.' })
  prepared!: number;

  @Field(() => Int, { description: 'Of the latest those that the mail server has taken.' })
  sent!: number;

  @Field(() => Int, { description: 'Of the latest those that were refused, or given up after several attempts.' })
  failed!: number;

  @Field(() => Int, {
    description:
      'Of the latest those handed over without the server’s answer: they may have come, and are not sent again.',
  })
  uncertain!: number;

  @Field(() => Int, {
    description: 'Of the latest those held back, since their reader may not be written to any more.',
  })
  withheld!: number;
}
