import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum SurveyAudience {
  MENTEE = 'MENTEE',
  MENTOR = 'MENTOR',
  CURATOR = 'CURATOR',
}

registerEnumType(SurveyAudience, {
  name: 'SurveyAudience',
  description: 'Who is asked.',
  valuesConfig: {
    MENTEE: { description: 'Mentees, by links of their own; nobody learns who answered what.' },
    MENTOR: { description: 'Mentors, likewise.' },
    CURATOR: { description: 'The curator, for the college and under their name, at the checkpoints of monitoring.' },
  },
});

export enum SurveyPhase {
  ENTRY = 'ENTRY',
  INTERIM = 'INTERIM',
  FINAL = 'FINAL',
}

registerEnumType(SurveyPhase, {
  name: 'SurveyPhase',
  description: 'When people are asked (S001 3.5, 4.4, 7.1).',
  valuesConfig: {
    ENTRY: { description: 'Before they begin: what later answers are compared with.' },
    INTERIM: { description: 'In between.' },
    FINAL: { description: 'At the end.' },
  },
});

export enum QuestionKind {
  SCALE = 'SCALE',
  ONE = 'ONE',
  SEVERAL = 'SEVERAL',
  TEXT = 'TEXT',
}

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesConfig: {
    SCALE: { description: 'By a whole number from 1 to 10.' },
    ONE: { description: 'By one of its options.' },
    SEVERAL: { description: 'By one or more of its options.' },
    TEXT: { description: 'In words, up to 2,000 characters; markup in them is text.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Something that can be chosen.' })
export class SurveyOption {
  @Field(() => String, { description: 'Code, unique in its question.' })
  code!: string;

  @Field(() => String, { description: "What it says, in the caller's language." })
  title!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A question of a survey.' })
export class SurveyQuestion {
  @Field(() => String, { description: 'Code; questions of one code are the same in every phase, and are compared.' })
  code!: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => String, { description: "What is asked, in the caller's language." })
  title!: string;

  @Field(() => Boolean, { description: 'Whether nobody may leave it out.' })
  required!: boolean;

  @Field(() => [SurveyOption], { description: 'What can be chosen; empty unless something is.' })
  options!: SurveyOption[];
}

@ObjectType({ simpleResolvers: true, description: 'Questions that are asked together.' })
export class SurveyTemplate {
  @Field(() => ID, { description: 'Id of this version of the template (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code that stays the same over versions, e.g. mentee_final.' })
  code!: string;

  @Field(() => Int, { description: 'Version of the questions, from 1.' })
  version!: number;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;

  @Field(() => SurveyAudience, { description: 'Who is asked.' })
  audience!: SurveyAudience;

  @Field(() => SurveyPhase, { nullable: true, description: "When; null of a curator's, who is asked at checkpoints." })
  phase!: SurveyPhase | null;

  @Field(() => String, { nullable: true, description: 'Code of the form whose people are asked; null for any form.' })
  form!: string | null;

  @Field(() => [SurveyQuestion], { description: 'The questions, in their order.' })
  questions!: SurveyQuestion[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the question that the measures of satisfaction are counted from; null where there is none.',
  })
  satisfactionQuestion!: string | null;

  @Field(() => Int, { nullable: true, description: 'Score of it from which somebody counts as satisfied.' })
  satisfiedFrom!: number | null;
}
