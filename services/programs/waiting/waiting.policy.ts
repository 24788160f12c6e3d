import type { WaitingAudience, WaitingKind } from './waiting.type.js';

interface Place {
  readonly kind: `${WaitingKind}`;
  readonly audience: `${WaitingAudience}`;
  readonly collegeCode: string;
  readonly regionCode: string;
  readonly mentorshipId?: string | null;
  readonly personId?: string | null;
}

/** Where on the page something that waits is seen to; of a group, where the list of it is. */
export function addressOf({ kind, audience, collegeCode, regionCode, mentorshipId, personId }: Place): string {
  if (audience === 'PERSON') return '/pair';
  if (audience === 'REGION') {
    return kind === 'COLLEGE_BEHIND' ? `/regions/${regionCode}/desk/roadmaps` : `/regions/${regionCode}/desk`;
  }
  switch (kind) {
    case 'MEETING_LATE':
    case 'PROPOSAL_UNANSWERED':
      if (mentorshipId) return `/pairs/${collegeCode}/pair/${mentorshipId}`;
      return kind === 'MEETING_LATE' ? `/colleges/${collegeCode}` : `/pairs/${collegeCode}`;
    case 'CONSENT_ENDS':
    case 'CONSENT_AT_18':
      return personId ? `/people/${collegeCode}/person/${personId}` : `/people/${collegeCode}/consents`;
    case 'CERTIFICATE_RENEWAL':
      return `/people/${collegeCode}/certificates`;
    case 'SUBMISSION_DUE':
    case 'SUBMISSION_RETURNED':
      return `/colleges/${collegeCode}/report`;
    case 'SURVEY_UNANSWERED':
      return `/colleges/${collegeCode}/report/surveys`;
    case 'COURSE_RESULTS':
    case 'APPLICATION_TO_DECIDE':
    case 'APPLICATION_MOVED_UP':
      return `/colleges/${collegeCode}/school`;
    default:
      return `/colleges/${collegeCode}`;
  }
}
