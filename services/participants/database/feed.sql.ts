import { feedChanges, noted, type ChangeSource } from '#kernel/database/changes.js';
import { changeFeedFor } from '#kernel/database/contracts/change-feed.sql.js';

/** A headcount has no id of its own: a college's are told apart by the academic year, which the id carries. */
const YEAR_AS_ID = `('00000000-0000-8000-8000-' || lpad(w.academic_year::text, 12, '0'))::uuid`;

/** What is known of a person in tables of its own and seen as part of them. */
const partOfPerson = (table: string): ChangeSource => ({
  table: `participants.${table}`,
  kind: 'PERSON',
  changes: noted({ entity: 'w.person_id' }),
  creates: false,
});

/** What a row is that turned out to be the same as another, and points to it from then on. */
const MERGED = (pointer: string) => ({
  outcome: `case when ${pointer} is not null then 'MERGED' else 'CHANGED' end`,
  mergedInto: pointer,
});

const stays = (table: string, kind: string): ChangeSource => ({
  table: `participants.${table}`,
  kind,
  changes: noted(MERGED('w.joined_into')),
});

const SOURCES: readonly ChangeSource[] = [
  {
    table: 'participants.person',
    kind: 'PERSON',
    changes: noted({
      outcome: `case when w.erased_on is not null then 'ERASED' when w.merged_into is not null then 'MERGED'
                     else 'CHANGED' end`,
      mergedInto: 'w.merged_into',
    }),
  },
  partOfPerson('former_category'),
  partOfPerson('mentor_questionnaire'),
  { table: 'participants.consent', kind: 'CONSENT', changes: noted({}) },
  stays('mentor_profile', 'MENTOR_PROFILE'),
  stays('mentee_profile', 'MENTEE_PROFILE'),
  {
    table: 'participants.headcount',
    kind: 'HEADCOUNT',
    on: ['insert', 'update', 'delete'],
    changes: noted({ entity: YEAR_AS_ID }),
  },
  {
    table: 'participants.college_partner',
    kind: 'PARTNER',
    changes: noted({ entity: 'w.partner_id' }),
  },
  {
    // A new name, or one partner instead of two, is a change to every college that works with it.
    table: 'participants.partner',
    kind: 'PARTNER',
    on: ['update'],
    changes: noted({
      college: 'l.college_id',
      ...MERGED('w.merged_into'),
      from: 'written w join participants.college_partner l on l.partner_id = w.id',
    }),
  },
];

/** What changes in a college is told to its own systems, in the order of commits. */
export const FEED: readonly string[] = [...changeFeedFor('participants'), ...SOURCES.flatMap(feedChanges)];
