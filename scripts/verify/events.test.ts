import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { world } from '../testing/world.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const TODAY = today('Europe/Moscow');
const year = formatAcademicYear(academicYearOf(TODAY));

async function call(client: Client, mutation: string, input: object, selection = 'problems { code }'): Promise<Data> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} } }`;
  return (await client.ask(query, { input })).payload;
}

it('activity 6.6 is proven by who came to events of the network, and that is counted again by another path', async () => {
  const { region, coordinator, ...its } = await world(hub);
  const { id: collegeId, curator } = await its.college();
  await call(curator, 'openCollegeYear', { collegeId, year, forms: ['student-student'] });
  const proof = async () => {
    const query = `query ($id: ID!, $year: AcademicYear!) { college(by: { id: $id }) { collegeYear(year: $year) {
      progress { proven } activities { code proof evidence { kind found } } } } }`;
    const { collegeYear } = (await curator.ask(query, { id: collegeId, year })).college;
    const { evidence, proof: how } = collegeYear.activities.find(({ code }: Data) => code === '6.6');
    return [how, evidence, collegeYear.progress.proven];
  };
  const webinar = { kind: 'WEBINAR', title: 'Наставник по компетенции', audience: ['CURATORS', 'MENTORS'] };
  const announced = { regionId: region.id, ...webinar, day: TODAY, startsAt: '10:00', endsAt: '11:30' };
  const { event } = await call(coordinator, 'putSchoolEvent', announced, 'event { id }');
  const attend = (audience: string, attended: number) =>
    call(curator, 'recordEventAttendance', { eventId: event.id, collegeId, attendance: [{ audience, attended }] });
  await attend('MENTORS', 9);
  const [, , before] = await proof();
  expect(await proof()).toEqual(['OPEN', [{ kind: 'EVENTS', found: false }], before]);
  await attend('CURATORS', 1);
  expect(await proof()).toEqual(['PROVEN', [{ kind: 'EVENTS', found: true }], before + 1]);
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  await attend('CURATORS', 0);
  expect((await proof())[2]).toBe(before);
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
});
