import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import {
  codes,
  complete,
  COMPLETE,
  enrol,
  ORDER,
  outcomes,
  schoolWorld,
  withdraw,
  type SchoolWorld,
} from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});

afterAll(() => hub.close());

const enrolmentOf = async (personId: string) =>
  (
    await hub.owner('select *, order_date::text, enrolled_on::text from school.enrolment where person_id = $1', [
      personId,
    ])
  )[0];

describe('enrolling mentors', () => {
  it('enrols each once, however often the same rows are sent, and says what became of each', async () => {
    const { other, cohortId } = school;
    const people = await other.people({}, { category: 'TEACHER' });
    const first = await enrol(other, cohortId, people);
    expect([first.created, outcomes(first), first.problems]).toEqual([2, ['CREATED', 'CREATED'], []]);
    expect(first.results[0].enrolment.enrolledOn).toBe(ORDER.date);

    const audit = () => hub.owner('select count(*)::int as n from school.audit');
    const before = await audit();
    const again = await enrol(other, cohortId, people);
    expect(outcomes(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(again.results[0].enrolment.id).toBe(first.results[0].enrolment.id);
    expect(await audit()).toEqual(before);
  });

  it('attests an order that is still to come, and keeps a known one when it is left out', async () => {
    const { other, cohortId } = school;
    const [person] = await other.people({});
    const attested = await enrol(other, cohortId, [person!], { order: null });
    expect([outcomes(attested), attested.results[0].enrolment.enrolledOn]).toEqual([['CREATED'], '2024-10-01']);
    expect(await enrolmentOf(person!)).toMatchObject({ order_attested: true, order_number: null });

    expect(outcomes(await enrol(other, cohortId, [person!]))).toEqual(['UPDATED']);
    expect(outcomes(await enrol(other, cohortId, [person!], { order: null }))).toEqual(['UNCHANGED']);
    const known = {
      order_attested: false,
      order_number: ORDER.number,
      order_date: ORDER.date,
      enrolled_on: ORDER.date,
    };
    expect(await enrolmentOf(person!)).toMatchObject(known);
  });

  it('takes the sound rows and refuses the others, each with its reason', async () => {
    const { host, other, cohortId } = school;
    const [sound, doubled] = await other.people({}, {});
    const [unconsented] = await other.people({ consent: null });
    const [foreign] = await host.people({});
    const payload = await enrol(other, cohortId, [sound!, doubled!, unconsented!, foreign!, doubled!]);
    expect(codes(payload)).toEqual([[], [], ['CONSENT_MISSING'], ['PERSON_NOT_FOUND'], []]);
    expect(payload).toMatchObject({ created: 2, unchanged: 1, refused: 2 });
    expect(payload.results[4].enrolment.id).toBe(payload.results[1].enrolment.id);
    expect(payload.results[2]).toMatchObject({ enrolment: null, problems: [{ path: ['rows', '2', 'personId'] }] });
    expect(await enrolmentOf(unconsented!)).toBeUndefined();
  });

  it('does everything and undoes it in a dry run', async () => {
    const { other, cohortId } = school;
    const [person] = await other.people({});
    const payload = await enrol(other, cohortId, [person!], { dryRun: true });
    expect([outcomes(payload), payload.results[0].enrolment]).toEqual([['CREATED'], null]);
    expect(await enrolmentOf(person!)).toBeUndefined();
  });

  it('refuses the whole input when its order or its cohort is wrong', async () => {
    const { other, cohortId } = school;
    const [person] = await other.people({});
    const late = await enrol(other, cohortId, [person!], { order: { number: '1', date: '2025-06-01' } });
    expect([late.problems, late.refused]).toEqual([[{ code: 'ORDER_AFTER_END', path: ['order', 'date'] }], 1]);
    const nowhere = await enrol(other, school.courseId, [person!]);
    expect(nowhere.problems).toEqual([{ code: 'COHORT_NOT_FOUND', path: ['cohortId'] }]);
    const elsewhere = await schoolWorld(hub);
    const abroad = await enrol(other, elsewhere.cohortId, [person!]);
    expect(abroad.problems).toEqual([{ code: 'COHORT_OF_ANOTHER_REGION', path: ['cohortId'] }]);
    expect((await enrol(other, cohortId, [])).problems).toMatchObject([{ code: 'BATCH_SIZE' }]);
    expect(await enrolmentOf(person!)).toBeUndefined();
  });
});

describe('completing a course', () => {
  it('issues each mentor one certificate, numbered through the region and the year', async () => {
    const { host, other, cohort, region } = await schoolWorld(hub);
    const [one, two] = [await cohort(), await cohort()];
    const [own] = await host.people({});
    const [guest] = await other.people({});
    await enrol(host, one, [own!]);
    await enrol(other, one, [guest!]);
    await enrol(other, two, [guest!]);

    const first = await complete(host.curator, one, [own!, guest!]);
    expect(outcomes(first)).toEqual(['UPDATED', 'UPDATED']);
    const numbers = first.results.map(
      (result: { enrolment: { certificateNumber: string } }) => result.enrolment.certificateNumber,
    );
    expect(numbers).toEqual([`${region.code}-2024-000001`, `${region.code}-2024-000002`]);

    const again = await complete(host.curator, one, [own!, guest!]);
    expect(outcomes(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(again.results[0].enrolment.certificateNumber).toBe(numbers[0]);
    expect(codes(await complete(host.curator, one, [own!], '2025-05-21'))).toEqual([['COMPLETED_ALREADY']]);

    expect(outcomes(await complete(other.curator, two, [guest!], '2025-05-20', { dryRun: true }))).toEqual(['UPDATED']);
    const second = await complete(other.curator, two, [guest!]);
    expect(outcomes(second)).toEqual(['UPDATED']);
    expect(second.results[0].enrolment.certificateNumber).toBe(`${region.code}-2024-000003`);
  });

  it('takes a row told twice once, with one number, and none of those that differ', async () => {
    const { host, cohortId, region } = await schoolWorld(hub);
    const [one, two] = await host.people({}, {});
    await enrol(host, cohortId, [one!, two!]);
    const twice = await complete(host.curator, cohortId, [one!, one!]);
    expect(outcomes(twice)).toEqual(['UPDATED', 'UNCHANGED']);
    expect(twice.results[1].enrolment).toEqual(twice.results[0].enrolment);
    const rows = ['2025-05-20', '2025-05-21'].map((completedOn) => ({ personId: two!, completedOn }));
    const order = { number: '5-о', date: '2025-05-21' };
    const { completeEnrolments: differing } = await host.curator.ask(COMPLETE, { input: { cohortId, rows, order } });
    expect(differing.results.map((row: Data) => row.problems)).toEqual([
      [{ code: 'ROW_REPEATED', path: ['rows', '0', 'personId'] }],
      [{ code: 'ROW_REPEATED', path: ['rows', '1', 'personId'] }],
    ]);
    const last = await complete(host.curator, cohortId, [two!]);
    expect(last.results[0].enrolment.certificateNumber).toBe(`${region.code}-2024-000002`);
  });

  it('gives no number twice and no mentor two numbers when requests race', async () => {
    const { host, other, cohortId, region } = await schoolWorld(hub);
    const people = await host.people(...Array.from({ length: 12 }, () => ({})));
    const guests = await other.people(...Array.from({ length: 4 }, () => ({})));
    await enrol(host, cohortId, people);
    await enrol(other, cohortId, guests);
    const payloads = await Promise.all([
      complete(host.curator, cohortId, people),
      complete(host.curator, cohortId, [...people].reverse()),
      complete(other.curator, cohortId, guests),
      complete(host.curator, cohortId, guests),
    ]);
    expect(payloads.reduce((sum, payload) => sum + Number(payload.updated), 0)).toBe(16);
    const issued = await hub.owner(
      'select certificate_number as n from school.enrolment where cohort_id = $1 order by n',
      [cohortId],
    );
    const expected = Array.from({ length: 16 }, (_, i) => `${region.code}-2024-${String(i + 1).padStart(6, '0')}`);
    expect(issued.map(({ n }) => n)).toEqual(expected);
  });

  it('refuses who is not enrolled, who left, and days outside the course', async () => {
    const { host, cohortId } = school;
    const [stranger, leaver, listener] = await host.people({}, {}, {});
    await enrol(host, cohortId, [leaver!, listener!]);
    expect(outcomes(await withdraw(host.curator, cohortId, [leaver!]))).toEqual(['UPDATED']);
    const refused = await complete(host.curator, cohortId, [stranger!, leaver!]);
    expect(codes(refused)).toEqual([['NOT_ENROLLED'], ['ENROLMENT_WITHDRAWN']]);
    expect(codes(await complete(host.curator, cohortId, [listener!], '2024-09-30'))).toEqual([
      ['COMPLETION_IMPLAUSIBLE'],
    ]);
    expect(codes(await complete(host.curator, cohortId, [listener!], '2025-09-01'))).toEqual([
      ['COMPLETION_IMPLAUSIBLE'],
    ]);
    expect(codes(await enrol(host, cohortId, [leaver!]))).toEqual([['ENROLMENT_WITHDRAWN']]);
  });
});

describe('leaving a cohort', () => {
  it('is recorded once, corrected by another day, and not possible after completion', async () => {
    const { host, cohortId } = school;
    const [leaver, graduate] = await host.people({}, {});
    await enrol(host, cohortId, [leaver!, graduate!]);
    await complete(host.curator, cohortId, [graduate!]);
    expect(outcomes(await withdraw(host.curator, cohortId, [leaver!]))).toEqual(['UPDATED']);
    expect(outcomes(await withdraw(host.curator, cohortId, [leaver!]))).toEqual(['UNCHANGED']);
    expect(outcomes(await withdraw(host.curator, cohortId, [leaver!], null))).toEqual(['UNCHANGED']);
    const corrected = await withdraw(host.curator, cohortId, [leaver!], '2025-02-03');
    expect(corrected.results[0].enrolment.withdrawnOn).toBe('2025-02-03');
    const refused = await withdraw(host.curator, cohortId, [graduate!]);
    expect(codes(refused)).toEqual([['COMPLETED_ALREADY']]);
    expect(codes(await withdraw(host.curator, cohortId, [leaver!], '2024-09-09'))).toEqual([
      ['WITHDRAWAL_IMPLAUSIBLE'],
    ]);
  });
});
