import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bringToDate } from '#kernel/database/day-turn.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { call } from './testing/call.js';
import { OWNERS } from './report.type.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const SOUND = { differences: [], broken: [] };
const PARTNERS = 'query ($id: ID!) { college(id: $id) { partners { nodes { partner { id } } } } }';

it('a year that is opened after partners were confirmed tells of them', async () => {
  const college = await (await world(hub)).college();
  await college.people({ category: 'EMPLOYER_REPRESENTATIVE', workplace: 'АО Заря' });
  const { partners } = (await college.curator.ask(PARTNERS, { id: college.id })).college;
  const partnerIds = [partners.nodes[0].partner.id];
  await call(college.curator, 'confirmPartners', { collegeId: college.id, partnerIds, confirmedOn: '2024-09-01' });
  await call(college.curator, 'openCollegeYear', {
    collegeId: college.id,
    year: '2025/2026',
    forms: ['student-student'],
  });
  expect(await verifyHub(hub)).toMatchObject(SOUND);
});

it('a pair approved before it begins counts from its first day, at a college that has nothing else of the year', async () => {
  const region = await world(hub);
  const [college, lender] = [await region.college(), await region.college()];
  const [menteeId] = await college.people({});
  const [mentorId] = await lender.people({});
  const day = today('Europe/Moscow');
  const tomorrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const starts = academicYearOf(tomorrow);
  const year = formatAcademicYear(starts);
  await call(college.curator, 'openCollegeYear', { collegeId: college.id, year, forms: ['student-student'] });
  const until = `${starts + 2}-08-31`;
  const rows = [{ menteeId, mentorId, form: 'student-student', startedOn: tomorrow, until }];
  const { results } = await call(college.curator, 'proposeMentorships', { collegeId: college.id, year, rows });
  const ids = [results[0].mentorship.id];
  await call(lender.curator, 'agreeToMentorships', { collegeId: lender.id, ids });
  const order = { number: '1-n', date: day };
  await call(college.curator, 'approveMentorships', { collegeId: college.id, ids, order });
  expect(await verifyHub(hub)).toMatchObject(SOUND);

  // Tomorrow has come, as far as figures and the pair go.
  await hub.owner(`update programs.mentorship set started_on = started_on - 1 where id = $1`, ids);
  await hub.owner(`update programs.measure set as_of = as_of - 1 where academic_year >= $1`, [starts]);
  await bringToDate(hub.ownerUrl, OWNERS);
  expect(await verifyHub(hub)).toMatchObject({ ...SOUND, stale: [] });
  const mentors = `select value from programs.measure
    where (college_id, academic_year, measure, category, form) = ($1, $2, 'mentors', '', '')`;
  expect(await hub.owner(mentors, [lender.id, starts])).toEqual([{ value: 1 }]);
});
