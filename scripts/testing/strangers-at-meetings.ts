import { asking, mutating, type Attempt } from './attempt.js';

/** What a stranger would read of the meetings of pairs that are not theirs. */
export const READS_OF_MEETINGS: Record<string, Attempt> = {
  fadingMentorships: asking(
    `query ($id: ID!) { fadingMentorships(collegeId: $id, late: true) {
       totalCount nodes { reasons mentorship { id mentor { name } mentee { name } } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  calendar: asking('query ($code: String!) { calendar(code: $code) { id day place } }', () => ({ code: 'guessed' })),
  calendarLinks: asking('{ calendarLinks { personId createdAt } }'),
};

const days = { firstDay: '2025-01-01', lastDay: '2025-01-08', title: 'чужие' };

export const WRITES_OF_MEETINGS: Record<string, Attempt> = {
  logMeeting: mutating('logMeeting', 'LogMeetingInput', (t) => ({
    mentorshipIds: [t.mentorshipId],
    day: '2024-11-12',
    note: 'чужой',
  })),
  planMeetings: mutating('planMeetings', 'PlanMeetingsInput', (t) => ({
    mentorshipIds: [t.mentorshipId],
    day: '2024-11-12',
  })),
  cancelMeeting: mutating('cancelMeeting', 'CancelMeetingInput', (t) => ({ meetingId: t.meetingId, reason: 'чужой' })),
  correctMeeting: mutating('correctMeeting', 'CorrectMeetingInput', (t) => ({
    meetingId: t.meetingId,
    day: '2024-11-13',
  })),
  recordMeetings: mutating('recordMeetings', 'RecordMeetingsInput', (t) => ({
    collegeId: t.own.id,
    source: 'alien',
    rows: [{ externalId: '1', mentorshipId: t.mentorshipId, day: '2024-11-12' }],
  })),
  giveFeedback: mutating('giveFeedback', 'GiveFeedbackInput', (t) => ({
    meetingId: t.meetingId,
    mentorshipId: t.mentorshipId,
    score: 1,
  })),
  setCollegeBreaks: mutating('setCollegeBreaks', 'SetCollegeBreaksInput', (t) => ({
    collegeId: t.own.id,
    rows: [days],
  })),
  setRegionHolidays: mutating('setRegionHolidays', 'SetRegionHolidaysInput', (t) => ({
    regionId: t.region.region.id,
    rows: [days],
  })),
  createCalendarLink: mutating('createCalendarLink', 'CalendarLinkInput', (t) => ({ personId: t.menteeId })),
  revokeCalendarLink: mutating('revokeCalendarLink', 'CalendarLinkInput', (t) => ({ personId: t.menteeId })),
};
