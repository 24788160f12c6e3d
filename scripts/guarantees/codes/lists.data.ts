const closing = (list: string) =>
  `college(id: "$college") { gapClosers(indicator: "learners_as_mentees", year: "2090/2091") { ${list} } }`;

/** Lists within objects, each at a way to it. */
export const WITHIN: Readonly<Record<string, string>> = {
  'College.courses': 'college(id: "$college") { courses(?) { totalCount } }',
  'College.mentoringPrograms': 'college(id: "$college") { mentoringPrograms(year: "2024/2025", ?) { totalCount } }',
  'College.trainingNeeds': 'college(id: "$college") { trainingNeeds(?) { totalCount } }',
  'Cohort.enrolments': 'cohorts { nodes { enrolments(?) { nodes { id } } } }',
  'Cohort.listeners': 'cohorts { nodes { listeners(?) { nodes { id } } } }',
  'Cohort.sessions': 'cohorts { nodes { sessions(?) { nodes { id } } } }',
  'Course.cohorts': 'courses { nodes { cohorts(?) { totalCount } } }',
  'GapClosers.people': closing('people(?) { totalCount }'),
  'GapClosers.mentors': closing('mentors(?) { totalCount }'),
  'CollegeYear.plans': 'college(id: "$college") { collegeYear(year: "2024/2025") { plans(?) { totalCount } } }',
  'Mentorship.meetings': 'mentorships { nodes { meetings(?) { nodes { id } } } }',
  'MentoringProgram.mentorships': 'mentoringPrograms { nodes { mentorships(?) { totalCount } } }',
  'OrderPackage.pairs': 'orderPackage(collegeId: "$college", year: "2024/2025") { pairs(?) { totalCount } }',
  'College.learningWishes': 'college(id: "$college") { learningWishes(?) { totalCount } }',
  'College.partners': 'college(id: "$college") { partners(?) { totalCount } }',
  'Person.coursesToLearn': 'people(first: 1) { nodes { coursesToLearn(?) { nodes { id } } } }',
  'Person.openCohorts': 'people(first: 1) { nodes { openCohorts(?) { nodes { id } } } }',
  'Person.taughtCohorts': 'people(first: 1) { nodes { taughtCohorts(?) { nodes { id } } } }',
  'Person.enrolments': 'people(first: 1) { nodes { enrolments(?) { nodes { id } } } }',
  'Partner.colleges': 'partners { nodes { colleges(?) { totalCount } } }',
  'Region.trainingNeeds': 'region(code: "$region") { trainingNeeds(?) { totalCount } }',
  'Region.colleges': 'region(code: "$region") { colleges(?) { totalCount } }',
};

/** Values of arguments that lists can't do without. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  campaignId: 'campaignId: "$college"',
  cohortId: 'cohortId: "$college"',
  collegeId: 'collegeId: "$college"',
  year: 'year: "2024/2025"',
  vocabulary: 'vocabulary: TAGS',
};
