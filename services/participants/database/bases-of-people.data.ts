/**
 * What becomes of each column of a stay, or of a questionnaire, when two records of a person are joined.
 *
 * TEXT: what either says, below each other. WORDS: the words of both, found by the keys of `keys`. FIRST: what the
 * stay that goes first says, or else the other. AGES: a range goes with both its ends. MARK: given once is given.
 */
type Joining = 'TEXT' | 'FIRST' | 'AGES' | 'MARK' | { readonly keys: string };

interface PersonalTable {
  readonly table: string;
  readonly entity: string;
  /** What merging and erasing call its rows where they count them. */
  readonly what: string;
  readonly columns: Readonly<Record<string, Joining>>;
}

/** A stay’s `left_reason`, `results` and `case_link` are both bases’, and joined by rules of their own. */
export const BASES: readonly PersonalTable[] = [
  {
    table: 'mentor_profile',
    entity: 'MentorProfile',
    what: 'mentorProfiles',
    columns: {
      competences: { keys: 'competence_keys' },
      tags: { keys: 'tag_keys' },
      learning_wishes: { keys: 'learning_wish_keys' },
      achievements: 'TEXT',
      interests: 'TEXT',
      preferred_age_from: 'AGES',
      preferred_age_to: 'AGES',
      preferred_age_text: 'TEXT',
      time_resource: 'TEXT',
      frequency: 'FIRST',
      capacity: 'FIRST',
      speciality: 'FIRST',
    },
  },
  {
    table: 'mentee_profile',
    entity: 'MenteeProfile',
    what: 'menteeProfiles',
    columns: {
      request: 'TEXT',
      needs: { keys: 'need_keys' },
      expectations: 'TEXT',
      completed: 'MARK',
      interests: 'TEXT',
      time_resource: 'TEXT',
      frequency: 'FIRST',
      speciality: 'FIRST',
    },
  },
];

export const QUESTIONNAIRE = {
  table: 'mentor_questionnaire',
  entity: 'MentorQuestionnaire',
  what: 'mentorQuestionnaires',
  columns: {
    experience: 'TEXT',
    intentions: 'TEXT',
    motivation: 'TEXT',
    interests: 'TEXT',
    mentee_preferences: 'TEXT',
    preferred_age_from: 'AGES',
    preferred_age_to: 'AGES',
    time_resource: 'TEXT',
    frequency: 'FIRST',
  },
} as const satisfies PersonalTable;

/** Columns of a stay that tell of the person and not of when they were in the base. */
export const TOLD = ['left_reason', 'results', 'case_link'];

/** Assignments that leave nothing of what a row tells. */
export function emptied({ columns }: Pick<PersonalTable, 'columns'>, more: readonly string[] = []): string {
  const own = Object.entries(columns).flatMap(([column, how]) =>
    typeof how === 'object' ? [`${column} = '{}'`, `${how.keys} = '{}'`] : [`${column} = null`],
  );
  return [...more.map((column) => `${column} = null`), ...own].join(', ');
}

/** A column’s name in the graph, quoted for a statement. */
export const fieldName = (column: string): string =>
  `'${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}'`;

export type { PersonalTable };
