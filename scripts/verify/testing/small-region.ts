import type { TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { call } from './call.js';

/** A region small enough to count on one's fingers, in 2024/2025, a past year. */
export interface SmallRegion {
  /** A mentor of three, a teacher in two forms, an enterprise's representative, and one mentor in the school. */
  readonly college: CollegeWorld;
  /** Lends a mentor to the first college, and has nothing else of the year. */
  readonly lender: CollegeWorld;
  readonly partnerId: string;
}

const YEAR = '2024/2025';
const STARTED = '2024-10-01';

export async function smallRegion(hub: TestHub): Promise<SmallRegion> {
  const region = await world(hub);
  const college = await region.college();
  const lender = await region.college();
  const { partnerId, guest } = await pairs(college, lender);

  const rows = [{ menteeId: guest.menteeId, mentorId: guest.mentorId, form: 'student-student', startedOn: STARTED }];
  const proposal = await call(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
  const ids = [proposal.results[0].mentorship.id];
  await call(lender.curator, 'agreeToMentorships', { collegeId: lender.id, ids });
  const order = { number: '1-n', date: STARTED };
  await call(college.curator, 'approveMentorships', { collegeId: college.id, ids, order });
  await inSchool(region.region.id, { college, coordinator: region.coordinator, mentorId: guest.menteeId });
  return { college, lender, partnerId };
}

async function pairs(college: CollegeWorld, lender: CollegeWorld) {
  const [mentor, a, b, c, d] = await college.people({}, {}, {}, {}, {});
  const [teacher, colleague] = await college.people(
    { category: 'TEACHER', birthYear: null },
    { category: 'TEACHER', birthYear: null, careerStartedOn: '2023-09-01' },
  );
  const [engineer] = await college.people({
    category: 'EMPLOYER_REPRESENTATIVE',
    birthYear: null,
    workplace: 'АО Заря',
  });
  const [guest] = await lender.people({});
  await college.headcount();

  const pair = (menteeId: string | undefined, mentorId: string | undefined, form: string) => ({
    menteeId,
    mentorId,
    form,
    startedOn: STARTED,
  });
  const rows = [
    ...[a, b, c].map((mentee) => pair(mentee, mentor, 'student-student')),
    pair(colleague, teacher, 'teacher-teacher'),
    pair(d, teacher, 'teacher-student'),
    pair(mentor, engineer, 'employer-student'),
  ];
  await call(college.curator, 'attestMentorships', { collegeId: college.id, year: YEAR, rows });
  const { partners } = (
    await college.curator.ask(
      'query ($id: ID!) { college(by: { id: $id }) { partners { nodes { partner { id } } } } }',
      { id: college.id },
    )
  ).college;
  const partnerId = partners.nodes[0].partner.id as string;
  await call(college.curator, 'confirmPartners', {
    collegeId: college.id,
    partnerIds: [partnerId],
    confirmedOn: STARTED,
  });
  // Whoever has no mentor yet takes the one from the other college.
  const [menteeId] = await college.people({});
  return { partnerId, guest: { menteeId, mentorId: guest } };
}

async function inSchool(
  regionId: string,
  {
    college,
    coordinator,
    mentorId,
  }: { college: CollegeWorld; coordinator: CollegeWorld['curator']; mentorId?: string | undefined },
): Promise<void> {
  const course = await call(coordinator, 'createCourse', {
    regionId,
    code: `K-${college.code}`,
    titleRu: 'Курс',
    titleEn: 'Course',
    hours: 36,
  });
  const { cohort } = await call(college.curator, 'createCohort', {
    courseId: course.course.id,
    collegeId: college.id,
    title: 'Первая',
    year: YEAR,
    startsOn: '2024-10-01',
    endsOn: '2025-05-31',
  });
  await call(college.curator, 'enrolMentors', {
    cohortId: cohort.id,
    collegeId: college.id,
    rows: [{ personId: mentorId }],
    order: null,
  });
}
