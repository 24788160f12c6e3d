import { ArgsType, Field, ID } from 'type-graphql';
import { badUserInput } from '#kernel/graph/errors.js';
import { narrowedTo } from '#kernel/graph/narrowed.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { searched } from '../../text/word.policy.js';
import { groupKey, readTypedName, SEARCH_TOO_LONG, type TypedName } from './name-search.policy.js';
import type { PeopleFilter } from './people-page.repository.js';

const IN_BASE =
  'by the stay that they have in the base today; case, ё/е, spaces and a # in front do not matter. For the staff of the college.';

/** Which people a list is of. */
@ArgsType()
export class PeopleArgs {
  @Field(() => ID, { nullable: true, description: 'Of this college only.' })
  collegeId?: string | null;

  @Field(() => [PersonCategory], { nullable: true, description: 'Of these categories today only.' })
  categories?: PersonCategory[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name as people type it: words in any order, initials («Иванова А. П.», «А.П. Иванова»), ё or е, in any case, ' +
      'with a slip of a letter, two in a word of seven letters or more. Up to 100 characters and 6 words.',
  })
  search?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of these study groups or classes only; case and spaces do not matter.',
  })
  groups?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With (true) or without (false) a consent to personal-data processing in force today.',
  })
  consent?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: `Mentors with one of these #tags at least, ${IN_BASE}`,
  })
  tags?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Mentors with one of these competences at least, ${IN_BASE}`,
  })
  competences?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `Mentees who need one of these competences at least, ${IN_BASE}`,
  })
  needs?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Employers' representatives whose enterprise is still to be given (true), or all others (false).",
  })
  enterpriseUnknown?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Minors today (true), or all others (false).' })
  minor?: boolean | null;
}

/** The arguments, read. */
export function peopleFilter({
  collegeId,
  search,
  consent,
  minor,
  enterpriseUnknown,
  ...of
}: PeopleArgs): PeopleFilter {
  return {
    collegeId,
    consent,
    minor,
    enterpriseUnknown,
    categories: narrowedTo(of.categories),
    groups: narrowedTo(of.groups)?.map(groupKey),
    typed: typedName(search),
    tags: searched(of.tags),
    competences: searched(of.competences),
    needs: searched(of.needs),
  };
}

/** A name that is looked for, read; null where none was typed. */
export function typedName(search: string | null | undefined): TypedName | null {
  const typed = search ? readTypedName(search) : null;
  if (typed === 'TOO_LONG') throw badUserInput(SEARCH_TOO_LONG);
  return typed;
}
