import { Field, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../references/college.stub.js';
import { CertificateState } from './certificate.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What the code of a certificate proves, to whoever was given it: whose, of what course, and whether it holds.',
})
export class CertificateCheck {
  @Field(() => CertificateState, { description: 'What it is worth today.' })
  state!: CertificateState;

  @Field(() => String, {
    nullable: true,
    description: 'Name as printed; null when it was erased at the request of the person.',
  })
  name!: string | null;

  @Field(() => String, { description: "Title of the course, in the caller's language." })
  course!: string;

  @Field(() => Int, { description: 'Academic hours of the course.' })
  hours!: number;

  @Field(() => CalendarDate, { description: 'Day of the issue.' })
  issuedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it holds; null without a term.' })
  validUntil!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What is printed on a certificate, for whoever has its code.' })
export class CertificatePaper {
  @Field(() => String, { description: 'Number.' })
  number!: string;

  @Field(() => CertificateCheck, { description: 'What the code proves.' })
  check!: CertificateCheck;

  @Field(() => CalendarDate, { description: 'Day on which the course was completed.' })
  completedOn!: string;

  @Rows({ each: 10 })
  @Field(() => [String], { description: 'Competences that the course gave; empty where it names none.' })
  competences!: string[];

  @Field(() => College, { description: 'The college that issued it.' })
  college!: College;
}
