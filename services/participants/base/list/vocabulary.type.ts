import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum Vocabulary {
  COMPETENCES = 'COMPETENCES',
  TAGS = 'TAGS',
}

registerEnumType(Vocabulary, {
  name: 'Vocabulary',
  description: 'Words that a college uses in its bases.',
  valuesConfig: {
    COMPETENCES: { description: 'Competences that its mentors have and those that its mentees need, together.' },
    TAGS: { description: '#tags of its mentors.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A word of a college, suggested where one like it is being typed.' })
export class WordSuggestion {
  @Field(() => String, { description: 'The word as the college writes it most often.' })
  word!: string;

  @Field(() => Int, { description: 'Stays in the bases that have it.' })
  uses!: number;
}

@ArgsType()
export class SuggestionsArgs {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => Vocabulary, { description: 'Which words.' })
  vocabulary!: Vocabulary;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of one of its words; case, ё/е, spaces and a # in front do not matter. All when left out.',
  })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: 'Words to suggest at most, 1 to 1,000; 50 when left out.' })
  first?: number | null;
}
