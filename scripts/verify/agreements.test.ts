import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { bulk, openYear, present } from '#programs/testing/programs-world.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { world } from '../testing/world.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

it('agreements with what they prove, mentors with a category, and the forms of a region, are counted again by another path, which finds what was tampered with', async () => {
  const { today, year } = present();
  const region = await world(hub);
  const college = await region.college();
  const regionId = region.region.id;
  await (await (await world(hub)).college()).headcount();
  await openYear(college, ['teacher-teacher'], year);
  const teacher = { category: 'TEACHER', birthYear: 1980 } as const;
  const [signed, due, ...mentees] = (await college.people(
    { ...teacher, qualification: 'MENTOR', qualifiedOn: '2024-10-01' },
    teacher,
    { ...teacher, qualification: 'METHODIST', qualifiedOn: '2024-10-01' },
    teacher,
  )) as [string, string];
  await hub.owner(`update programs.activity set proofs = array['AGREEMENTS'] where code = '5.4'`);
  const startedOn = daysAfter(today, -30);
  const pairs = [signed, due].map((mentorId, n) => ({
    mentorId,
    menteeId: mentees[n],
    form: 'teacher-teacher',
    startedOn,
  }));
  await bulk(college.curator, 'attestMentorships', { collegeId: college.id, year, rows: pairs });
  const change = (name: string, input: object, client = region.coordinator) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    return client.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`, { input });
  };
  await change('switchRule', { regionId, rule: 'MENTOR_AGREEMENT', effect: 'WARN', actsFrom: '2025-03-01' });
  const sides = { mentorCategory: 'EMPLOYER_REPRESENTATIVE', menteeCategory: 'TEACHER' };
  await change('putForm', { regionId, code: 'employer-teacher', titleRu: 'Своя', titleEn: 'Own', ...sides });
  const agreement = {
    ...{ mentorId: signed, number: '1', consentOn: startedOn, signedOn: startedOn, content: 'x', form: 'x' },
    ...{ actsFrom: startedOn, actsUntil: daysAfter(today, 100) },
  };
  await change('recordLabourAgreements', { collegeId: college.id, rows: [agreement] }, college.curator);

  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  const [kept] = await hub.owner(
    `select max(value) filter (where measure = 'agreements_due') as due,
            max(value) filter (where measure = 'agreements_signed') as signed,
            max(value) filter (where measure = 'activities_proven') as proven,
            max(value) filter (where measure = 'mentors_with_category') as qualified from programs.measure`,
  );
  // Two are proven: 1.3 by consents, and 5.4 by the agreement.
  expect(kept).toEqual({ due: 2, signed: 1, proven: 2, qualified: 1 });
  const tampered = ['agreements_due', 'agreements_signed', 'activities_proven', 'mentors_with_category'];
  await hub.owner('update programs.measure set value = value + 1 where measure = any ($1::text[])', [tampered]);
  const { differences } = await verifyHub(hub);
  expect(new Set(differences.map((found) => found.measure))).toEqual(new Set(tampered));
});
