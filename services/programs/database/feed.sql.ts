import { feedChanges, noted, type ChangeSource } from '#kernel/database/changes.js';

/** A pair across colleges is seen by both. */
const bothColleges = (entity: string): string =>
  [noted({ entity }), noted({ college: 'w.mentor_college_id', entity })].join('\n union ');

const SOURCES: readonly ChangeSource[] = [
  { table: 'programs.mentorship', kind: 'MENTORSHIP', changes: bothColleges('w.id') },
  {
    table: 'programs.mentor_agreement',
    kind: 'MENTORSHIP',
    changes: bothColleges('w.mentorship_id'),
    creates: false,
  },
  { table: 'programs.program', kind: 'PROGRAM', changes: noted({}) },
  {
    // A programme is at the stage of its college year.
    table: 'programs.stage_closure',
    kind: 'PROGRAM',
    changes: noted({
      entity: 'p.id',
      from: `written w join programs.program p
               on (p.college_id, p.academic_year) = (w.college_id, w.academic_year)`,
    }),
    creates: false,
  },
];

/** Programmes and mentorships are told to the systems of their colleges. */
export const FEED: readonly string[] = SOURCES.flatMap(feedChanges);
