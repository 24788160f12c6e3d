import { ArgsType, Field } from 'type-graphql';
import { searchWords } from '../organisation.policy.js';

/** Which colleges of a region a list is of. */
@ArgsType()
export class CollegesArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that the code, the name or the municipality has, in either language; case and ё/е do not matter.',
  })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In these municipalities only, by their whole names in either language; case and ё/е do not matter.',
  })
  municipalities?: string[] | null;
}

/** The arguments, read. */
export const collegesFilter = ({ search, municipalities }: CollegesArgs) => ({
  words: searchWords(search),
  municipalities: (municipalities ?? []).map((name) => name.trim().toLowerCase().replaceAll('ё', 'е')),
});
