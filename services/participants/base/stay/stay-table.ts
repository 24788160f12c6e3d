/** A field of a stay: its name in the graph, its column and the column's type. */
type StayField = readonly [field: string, column: string, type: string];

/** The table of a base. */
export interface StayTable {
  readonly name: 'mentor_profile' | 'mentee_profile';
  /** What the audit and the problems call a row of it. */
  readonly entity: 'MentorProfile' | 'MenteeProfile';
  readonly fields: readonly StayField[];
}

const OF_EVERY_STAY: readonly StayField[] = [
  ['id', 'id', 'uuid'],
  ['personId', 'person_id', 'uuid'],
  ['enteredOn', 'entered_on', 'date'],
  ['leftOn', 'left_on', 'date'],
  ['leftReason', 'left_reason', 'text'],
  ['results', 'results', 'text'],
  ['caseLink', 'case_link', 'text'],
];

export const MENTORS: StayTable = {
  name: 'mentor_profile',
  entity: 'MentorProfile',
  fields: [
    ...OF_EVERY_STAY,
    ['competences', 'competences', 'text[]'],
    ['competenceKeys', 'competence_keys', 'text[]'],
    ['tags', 'tags', 'text[]'],
    ['tagKeys', 'tag_keys', 'text[]'],
    ['learningWishes', 'learning_wishes', 'text[]'],
    ['learningWishKeys', 'learning_wish_keys', 'text[]'],
    ['achievements', 'achievements', 'text'],
    ['interests', 'interests', 'text'],
    ['preferredAgeFrom', 'preferred_age_from', 'smallint'],
    ['preferredAgeTo', 'preferred_age_to', 'smallint'],
    ['preferredAgeText', 'preferred_age_text', 'text'],
    ['timeResource', 'time_resource', 'text'],
    ['frequency', 'frequency', 'text'],
    ['capacity', 'capacity', 'smallint'],
    ['speciality', 'speciality', 'text'],
  ],
};

export const MENTEES: StayTable = {
  name: 'mentee_profile',
  entity: 'MenteeProfile',
  fields: [
    ...OF_EVERY_STAY,
    ['request', 'request', 'text'],
    ['needs', 'needs', 'text[]'],
    ['needKeys', 'need_keys', 'text[]'],
    ['expectations', 'expectations', 'text'],
    ['completed', 'completed', 'boolean'],
    ['interests', 'interests', 'text'],
    ['timeResource', 'time_resource', 'text'],
    ['frequency', 'frequency', 'text'],
    ['speciality', 'speciality', 'text'],
  ],
};

/** The fields of a table as columns of a statement, under their names in the graph. */
export function stayColumns({ fields }: StayTable, alias: string): string {
  const columns = fields.map(([field, column, type]) => {
    const read = `${alias}.${column}${type === 'date' ? '::text' : ''}`;
    return `${read} as "${field}"`;
  });
  return columns.join(', ');
}
