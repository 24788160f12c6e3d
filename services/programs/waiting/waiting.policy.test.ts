import { expect, it } from '@jest/globals';
import { addressOf } from './waiting.policy.js';

const PLACE = { collegeCode: 'SK-01', regionCode: '26' };

it.each([
  ['PERSON', 'MEETING_LATE', {}, '/pair'],
  ['COLLEGE', 'MEETING_LATE', {}, '/colleges/SK-01'],
  ['COLLEGE', 'MEETING_LATE', { mentorshipId: 'm' }, '/pairs/SK-01/pair/m'],
  ['COLLEGE', 'PROPOSAL_UNANSWERED', {}, '/pairs/SK-01'],
  ['COLLEGE', 'CONSENT_ENDS', {}, '/people/SK-01/consents'],
  ['COLLEGE', 'CONSENT_AT_18', { personId: 'p' }, '/people/SK-01/person/p'],
  ['COLLEGE', 'CERTIFICATE_RENEWAL', { personId: 'p' }, '/people/SK-01/certificates'],
  ['COLLEGE', 'SUBMISSION_DUE', {}, '/colleges/SK-01/report'],
  ['COLLEGE', 'SURVEY_UNANSWERED', {}, '/colleges/SK-01/report/surveys'],
  ['COLLEGE', 'ACTIVITY_DUE', {}, '/colleges/SK-01'],
  ['COLLEGE', 'APPLICATION_TO_DECIDE', {}, '/colleges/SK-01/school'],
  ['PERSON', 'APPLICATION_MOVED_UP', {}, '/pair'],
  ['REGION', 'SUBMISSION_TO_REVIEW', {}, '/regions/26/desk'],
  ['REGION', 'COLLEGE_BEHIND', {}, '/regions/26/desk/roadmaps'],
] as const)('%s %s %j', (audience, kind, more, address) => {
  expect(addressOf({ ...PLACE, audience, kind, ...more })).toBe(address);
});
