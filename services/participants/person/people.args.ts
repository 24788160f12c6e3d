import { ArgsType, Field, ID } from 'type-graphql';
import { decodeCursor } from '#kernel/graph/connection.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { groupKey, readTypedName, SEARCH_TOO_LONG } from './name-search.policy.js';
import type { PeopleFilter, PlaceInList } from './people-page.repository.js';
import { nameKey } from './person.policy.js';

/** Which people a list is of. */
@ArgsType()
export class PeopleArgs {
  @Field(() => ID, { nullable: true, description: 'Of this college only.' })
  collegeId?: string | null;

  @Field(() => PersonCategory, { nullable: true, description: 'Of this category today only.' })
  category?: PersonCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the name; case, ё/е and spaces do not matter.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name as people type it: words in any order, initials («Иванова А. П.», «А.П. Иванова»), ё or е, in any case, ' +
      'with a slip of a letter, two in a word of seven letters or more. Up to 100 characters and 6 words.',
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of this study group or class only; case and spaces do not matter.',
  })
  group?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With (true) or without (false) a consent to personal-data processing in force today.',
  })
  consent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Minors today (true), or all others (false).' })
  minor?: boolean | null;
}

/** The arguments, read. */
export function peopleFilter({ collegeId, category, name, search, group, consent, minor }: PeopleArgs): PeopleFilter {
  const typed = search ? readTypedName(search) : null;
  if (typed === 'TOO_LONG') throw badUserInput(SEARCH_TOO_LONG);
  return {
    collegeId,
    category,
    consent,
    minor,
    group: group ? groupKey(group) : null,
    namePrefix: name ? nameKey(name) : null,
    typed,
  };
}

/** Where the page starts. Lists by name alone have no rank in their cursors. */
export function placeInList({ typed }: PeopleFilter, after: string | null | undefined): PlaceInList | null {
  const place = decodeCursor(after, typed ? 3 : 2);
  if (!place) return null;
  const [id, key, rank = '0'] = place.toReversed() as [string, string, string?];
  return { rank: Number(rank), nameKey: key, id };
}
