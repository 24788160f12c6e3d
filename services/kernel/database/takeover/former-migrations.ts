/** The migrations of release 0.1.0, by schema, before each schema's became one. */
export const FORMER: Readonly<Record<string, readonly string[]>> = {
  participants: [
    '0001-participants',
    '0002-access',
    '0003-faster-rules',
    '0004-reach-by-plan',
    '0005-categories-and-organisations',
    '0006-consents-and-identity',
    '0007-bases',
    '0008-bases-in-merges',
    '0009-change-feed',
    '0010-headcount-history',
    '0011-import-runs',
    '0012-shown-by-statement',
    '0013-categories-of-years',
    '0014-demo-accounts',
    '0015-what-a-token-keeps',
  ],
  programs: [
    '0001-programs',
    '0002-merging-and-erasure',
    '0003-mentoring-in-bases',
    '0004-change-feed',
    '0005-results-of-mentorships',
    '0006-mentors-of-other-colleges',
    '0007-categories-of-years',
    '0008-published-forms',
  ],
  school: [
    '0001-school',
    '0002-trained-mentors',
    '0003-merging-and-erasure',
    '0004-change-feed',
    '0005-certificates-of-ones-own',
  ],
  monitoring: ['0001-monitoring'],
};

/** The migration that has all that these left. */
export const BASELINE = '0001-baseline';
