import { random, type Random } from '#kernel/random/random.js';
import type { BenchDatabase } from '../database/open.js';

/** One search, as variables of `SEARCH`. */
export interface Search {
  readonly kind: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a page shows of those who were found. */
export const SEARCH = `query Search($collegeId: ID!, $search: String, $categories: [PersonCategory!], $groups: [String!]) {
  people(collegeId: $collegeId, search: $search, categories: $categories, groups: $groups, first: 20) {
    totalCount
    nodes { id name category studyGroup birthYear consentInForce }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Somebody {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
  readonly group: string | null;
}

const asTyped = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** One letter of a word is another one. */
function withSlip(word: string, chance: Random): string {
  const at = 1 + chance.below(word.length - 1);
  return `${word.slice(0, at)}${word[at] === 'о' ? 'а' : 'о'}${word.slice(at + 1)}`;
}

const KINDS: Readonly<Record<string, (who: Somebody, chance: Random) => Record<string, unknown>>> = {
  'family name': ({ family }) => ({ search: asTyped(family) }),
  initials: ({ family, given, patronymic }) => ({ search: `${family} ${given[0]}.${patronymic[0] ?? 'А'}.` }),
  'full name': ({ family, given, patronymic }) => ({ search: asTyped(`${given} ${patronymic} ${family}`) }),
  'a slip': ({ family }, chance) => ({ search: withSlip(family, chance) }),
  'beginning, students': ({ family }) => ({ search: family.slice(0, 3), categories: ['STUDENT'] }),
  group: ({ group }) => ({ groups: [group ?? 'ПБ-21-1'] }),
};

/** Searches for people of a college, of each kind as many; the same on every run. */
export async function searchesOf(
  { owner }: Pick<BenchDatabase, 'owner'>,
  collegeId: string,
  count: number,
): Promise<Search[]> {
  const people = await owner<Somebody>(
    `select family_name as family, given_name as given, patronymic, study_group as group
       from participants.person where college_id = $1 order by id`,
    [collegeId],
  );
  const chance = random('searches');
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, n) => {
    const [kind, typed] = kinds[n % kinds.length]!;
    return { kind, variables: { collegeId, ...typed(chance.pick(people), chance) } };
  });
}
