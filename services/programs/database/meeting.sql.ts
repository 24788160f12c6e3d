import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { OWN_PERSON } from './mentorship.sql.js';
import { OPEN_TO_COLLEGE, OWN_PAIR, OWN_SIDE } from './own-pair.sql.js';

/** A session that takes part records meetings of a programme in which it has a pair. */
const OWN_PROGRAMME = `exists (
  select from programs.mentorship m
   where m.program_id = meeting.program_id and m.college_id = meeting.college_id
     and (${OWN_PERSON('m.mentor_id')} or ${OWN_PERSON('m.mentee_id')}))`;

/** A meeting is seen through its pairs. */
const OWN_MEETING = 'exists (select from programs.meeting_mentorship p where p.meeting_id = meeting.id)';

const MEETINGS = [
  ...secureTable({
    schema: 'programs',
    table: 'meeting',
    read: `${OWN_COLLEGE} or ${OWN_MEETING}`,
    write: `${OWN_COLLEGE} or ${OWN_PROGRAMME}`,
    change: `${OWN_COLLEGE} or ${OWN_MEETING}`,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'meeting_mentorship',
    read: `${OWN_COLLEGE} or ${OWN_PAIR('meeting_mentorship')}`,
    write: `${OWN_COLLEGE} or ${OWN_PAIR('meeting_mentorship')}`,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'meeting_note',
    read: `${OPEN_TO_COLLEGE('meeting_note')} or ${OWN_PAIR('meeting_note')}`,
    write: `${OPEN_TO_COLLEGE('meeting_note')} or ${OWN_PAIR('meeting_note')}`,
    grants: ['insert', 'update'],
  }),
];

/** The college records what a side gave on paper, and says so; for a confidential pair the fact alone. */
const FEEDBACK = [
  ...secureTable({
    schema: 'programs',
    table: 'feedback',
    read: `${OWN_COLLEGE} or ${OWN_SIDE('feedback')}`,
    write: `(recorded_by = 'COLLEGE' and ${OWN_COLLEGE}) or (recorded_by = 'SIDE' and ${OWN_SIDE('feedback')})`,
    change: OWN_SIDE('feedback'),
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'feedback_answer',
    read: `${OPEN_TO_COLLEGE('feedback_answer')} or ${OWN_SIDE('feedback_answer')}`,
    write: `${OPEN_TO_COLLEGE('feedback_answer')} or ${OWN_SIDE('feedback_answer')}`,
    change: OWN_SIDE('feedback_answer'),
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'feedback_word',
    read: OWN_SIDE('feedback_word'),
    write: OWN_SIDE('feedback_word'),
    grants: ['insert', 'update'],
  }),
];

/** When nobody is expected to meet is no secret. */
const FREE_DAYS = [
  ...secureTable({
    schema: 'programs',
    table: 'region_holiday',
    read: 'true',
    write: 'region_id = any ((select contracts.session_regions())::uuid[])',
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'college_break',
    read: 'true',
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
];

const CALENDAR = secureTable({
  schema: 'programs',
  table: 'calendar_link',
  read: OWN_PERSON('person_id'),
  write: OWN_PERSON('person_id'),
  grants: ['insert', 'update'],
});

const FOR_CONTRACTS = [
  `grant select, update (place, cancel_reason) on programs.meeting to ${CONTRACTS_ROLE}`,
  `grant select, delete, update on programs.meeting_note, programs.feedback_answer, programs.feedback_word
     to ${CONTRACTS_ROLE}`,
  `grant select on programs.meeting_mentorship, programs.feedback, programs.region_holiday, programs.college_break
     to ${CONTRACTS_ROLE}`,
  `grant select, update (person_id, revoked_at) on programs.calendar_link to ${CONTRACTS_ROLE}`,
];

/** Meetings, what the sides say of them, the days on which nobody meets, and calendars. */
export const MEETINGS_AND_FEEDBACK: readonly string[] = [
  ...MEETINGS,
  ...FEEDBACK,
  ...FREE_DAYS,
  ...CALENDAR,
  ...FOR_CONTRACTS,
];
