import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DOCUMENT_KINDS, isOrderKind } from './document-kinds.data.js';

export enum NamedInDocument {
  NOBODY = 'NOBODY',
  PEOPLE = 'PEOPLE',
  MINORS = 'MINORS',
}

registerEnumType(NamedInDocument, {
  name: 'NamedInDocument',
  description: 'Whom documents of a kind name.',
  valuesConfig: {
    NOBODY: { description: 'Nobody in particular.' },
    PEOPLE: { description: 'Employees and other adults.' },
    MINORS: { description: 'Minors as well: coordinators see the entry of the register alone, without title, link and file.' },
  },
}); // prettier-ignore

@ObjectType({
  simpleResolvers: true,
  description: 'A kind of document that a college holds on its mentoring (S001, S002, S003).',
})
export class DocumentKind {
  @Field(() => String, { description: `Code, e.g. ${DOCUMENT_KINDS.find(({ code }) => isOrderKind(code))!.code}.` })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Number of the stage that it belongs to, 1 to 7.' })
  stage!: number;

  @Field(() => Boolean, { description: 'Whether a college must hold one in every academic year.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether one that is in force is held in later academic years, too.' })
  lasting!: boolean;

  @Field(() => Boolean, { description: 'Whether it is held only once it has a number and a date.' })
  numbered!: boolean;

  @Field(() => NamedInDocument, { description: 'Whom it names.' })
  names!: NamedInDocument;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is asked for: the document, and the activity of its roadmap; null where nowhere.',
  })
  source!: string | null;
}
