import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { complete, enrol, outcomes, codes, schoolWorld, type SchoolWorld } from '../testing/school-world.js';
import { certificateOf, check, renew, revoke, setTerm } from '../testing/certificate-calls.js';

let hub: TestHub;
let school: SchoolWorld;
let anybody: Client;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
  anybody = await hub.client();
});

afterAll(() => hub.close());

/** Somebody of the college who completed a course, with the certificate; on a day, of a course with a term. */
async function trained(
  of: SchoolWorld,
  { familyName = 'Обученная', completedOn = '2025-05-20', months = null as number | null } = {},
): Promise<Data> {
  const courseId = await of.course();
  await setTerm(of.coordinator, courseId, months);
  const cohortId = await of.cohort({ courseId });
  const [personId] = (await of.host.people({ familyName })) as [string];
  await enrol(of.host, cohortId, [personId]);
  await complete(of.host.curator, cohortId, [personId], completedOn);
  return { ...(await certificateOf(of.host.curator, personId)), personId, cohortId };
}

/** A day of the past on which a course of `months` had to be completed for its certificate to end so many days from now. */
const ENDED = { completedOn: '2025-05-20', months: 12 };

describe('a completed course', () => {
  it('is certified at once, with what the course was then', async () => {
    const { number, code, ...certificate } = await trained(school, { familyName: 'Печатная' });
    expect(certificate).toMatchObject({
      ...{ state: 'VALID', valid: true, printedName: 'Печатная Иван', title: 'Course', hours: 72, competences: [] },
      ...{ completedOn: '2025-05-20', issuedOn: hub.madeOn, validUntil: null, revokedOn: null, renewalDue: false },
    });
    expect(number).toMatch(/^\d+-2024-\d{6}$/);
    expect(code).toMatch(/^[\w-]{22}$/);
  });

  it('keeps its certificate as it was when the course gets another term', async () => {
    const { personId, cohortId } = await trained(school, ENDED);
    const [cohort] = await hub.owner('select course_id from school.cohort where id = $1', [cohortId]);
    await setTerm(school.coordinator, String(cohort!['course_id']), 120);
    expect((await certificateOf(school.host.curator, personId)).validUntil).toBe('2026-05-20');
  });

  it('takes the same number of statements for any number of mentors', async () => {
    const { host, cohort } = school;
    const sent = async (count: number) => {
      const cohortId = await cohort();
      const people = await host.people(...Array.from({ length: count }, () => ({})));
      await enrol(host, cohortId, people);
      return (await hub.statementsOf(() => complete(host.curator, cohortId, people))).length;
    };
    expect(await sent(12)).toBe(await sent(1));
  });
});

describe('whoever has the code', () => {
  it('is told name, course and term without an account, and nothing else', async () => {
    const { code } = await trained(school, { familyName: 'Проверенная' });
    expect(await check(anybody, code)).toEqual({
      ...{ state: 'VALID', name: 'Проверенная Иван', course: 'Course', hours: 72 },
      ...{ issuedOn: hub.madeOn, validUntil: null },
    });
  });

  it('reads what is printed', async () => {
    const { code, number } = await trained(school);
    const { certificatePaper } = await anybody.ask(
      `query ($code: String!) { certificatePaper(code: $code) {
        number completedOn competences college { name } check { state } } }`,
      { code },
    );
    expect(certificatePaper).toEqual({
      ...{ number, completedOn: '2025-05-20', competences: [], college: { name: 'Колледж' } },
      check: { state: 'VALID' },
    });
  });

  it('is told the same of a number, of a wrong code and of nonsense', async () => {
    const { code, number } = await trained(school);
    const swapped = code.replace(/./, (sign: string) => (sign === 'A' ? 'B' : 'A'));
    for (const wrong of [number, swapped, ` ${code}`, '', '%', 'x'.repeat(5000)]) {
      const { data, errors } = await anybody.answer(
        'query ($code: String!) { certificateCheck(code: $code) { state } certificatePaper(code: $code) { number } }',
        { code: wrong },
      );
      expect({ data, errors }).toEqual({ data: { certificateCheck: null, certificatePaper: null }, errors: undefined });
    }
  });

  it('may try thirty codes of nothing a minute from an address', async () => {
    const guess = (address: string) =>
      hub.gateway.execute({
        query: '{ certificateCheck(code: "guessed") { state } }',
        ...{ token: undefined, language: 'en', address },
      });
    for (let n = 0; n < 30; n += 1) expect((await guess('198.51.100.7')).errors).toBeUndefined();
    expect((await guess('198.51.100.7')).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect((await guess('198.51.100.8')).errors).toBeUndefined();
  });

  it('sees that its term is over', async () => {
    const { code } = await trained(school, ENDED);
    expect(await check(anybody, code)).toMatchObject({ state: 'EXPIRED', validUntil: '2026-05-20' });
  });
});

describe('revoking', () => {
  it('is done once, with a reason, and seen by whoever checks', async () => {
    const { id, code, personId } = await trained(school);
    const { host } = school;
    const dry = await revoke(host.curator, [id], 'Списано', { dryRun: true });
    expect([outcomes(dry), (await check(anybody, code)).state]).toEqual([['UPDATED'], 'VALID']);
    const made = await revoke(host.curator, [id, id], 'Списано');
    expect(outcomes(made)).toEqual(['UPDATED', 'UNCHANGED']);
    expect(outcomes(await revoke(host.curator, [id], 'Иначе'))).toEqual(['UNCHANGED']);
    expect(await certificateOf(host.curator, personId)).toMatchObject({
      ...{ state: 'REVOKED', valid: false, revokedOn: hub.madeOn, revokeReason: 'Списано' },
    });
    const seen = await check(anybody, code);
    expect([seen.state, JSON.stringify(seen)]).toEqual(['REVOKED', expect.not.stringContaining('Списано')]);
    const [audited] = await hub.owner(
      `select count(*)::int as n from school.audit where action = 'certificate.revoke' and entity_id = $1`,
      [id],
    );
    expect(audited).toEqual({ n: 1 });
  });

  it('needs a reason, and is refused to all but the host', async () => {
    const { other, host, cohort } = school;
    const cohortId = await cohort();
    const [guest] = (await other.people({})) as [string];
    await enrol(other, cohortId, [guest]);
    await complete(host.curator, cohortId, [guest]);
    const { id, code } = await certificateOf(other.curator, guest);
    expect((await revoke(host.curator, [id], ' ')).problems).toMatchObject([{ code: 'REVOCATION_REASON' }]);
    for (const client of [other.curator, (await school.college()).curator]) {
      expect(codes(await revoke(client, [id], 'x'))).toEqual([['CERTIFICATE_NOT_FOUND']]);
      expect(codes(await renew(client, [id]))).toEqual([['CERTIFICATE_NOT_FOUND']]);
    }
    expect((await check(anybody, code)).state).toBe('VALID');
    expect(outcomes(await revoke(host.curator, [id], 'Ошибка'))).toEqual(['UPDATED']);
  });
});

describe('renewing', () => {
  it('issues another certificate with a number, a code and a term of its own, once', async () => {
    const former = await trained(school, { ...ENDED, familyName: 'Продлённая' });
    const { curator } = school.host;
    expect(former.renewalDue).toBe(true);
    expect(outcomes(await renew(curator, [former.id], { dryRun: true }))).toEqual(['CREATED']);
    const made = await renew(curator, [former.id]);
    const { certificate } = made.results[0];
    expect(outcomes(made)).toEqual(['CREATED']);
    expect(certificate).toMatchObject({
      ...{ state: 'VALID', printedName: 'Продлённая Иван', completedOn: '2025-05-20', issuedOn: hub.madeOn },
      ...{ renews: former.number, renewalDue: false },
    });
    expect(certificate.validUntil.slice(0, 4)).toBe(String(Number(hub.madeOn.slice(0, 4)) + 1));
    expect([certificate.number, certificate.code]).not.toEqual([former.number, former.code]);
    const again = await renew(curator, [former.id]);
    expect([outcomes(again), again.results[0].certificate.id]).toEqual([['UNCHANGED'], certificate.id]);
    expect((await check(anybody, former.code)).state).toBe('EXPIRED');
    expect((await check(anybody, certificate.code)).state).toBe('VALID');
    expect((await certificateOf(curator, former.personId)).id).toBe(certificate.id);
  });

  it('is one certificate when requests race', async () => {
    const { id } = await trained(school, ENDED);
    const payloads = await Promise.all(Array.from({ length: 5 }, () => renew(school.host.curator, [id])));
    expect(payloads.flatMap(outcomes).sort()).toEqual(['CREATED', ...Array.from({ length: 4 }, () => 'UNCHANGED')]);
  });

  it('is refused of one that was revoked, that holds for long, and that has no term', async () => {
    const { curator } = school.host;
    const revoked = await trained(school, ENDED);
    await revoke(curator, [revoked.id], 'Списано');
    const long = await trained(school, { ...ENDED, months: 120 });
    const endless = await trained(school);
    const payload = await renew(curator, [revoked.id, long.id, endless.id]);
    expect(codes(payload)).toEqual([['CERTIFICATE_REVOKED'], ['CERTIFICATE_NOT_DUE'], ['CERTIFICATE_WITHOUT_TERM']]);
    const messages = await hub.owner('select count(*)::int as n from school.certificate where renews = any ($1)', [
      [revoked.id, long.id, endless.id],
    ]);
    expect(messages).toEqual([{ n: 0 }]);
  });

  it('is listed and waits for the college of the mentor until it is done', async () => {
    const own = await schoolWorld(hub);
    const { host } = own;
    const due = await trained(own, ENDED);
    await trained(own, { ...ENDED, months: 120 });
    const seen = async (client: Client) => {
      const query = `query ($id: ID!) {
        college(id: $id) { certificateRenewalsDue }
        certificates(collegeId: $id, renewalDue: true) { totalCount nodes { number } }
        waitingFor(kinds: [CERTIFICATE_RENEWAL]) { nodes { code dueOn lateDays person { id } address } } }`;
      const { data } = await client.answer(query, { id: host.id });
      return [data.college.certificateRenewalsDue, data.certificates, data.waitingFor?.nodes ?? []];
    };
    const waiting = { code: due.number, dueOn: '2026-05-20', person: { id: due.personId } };
    expect(await seen(host.curator)).toEqual([
      1,
      { totalCount: 1, nodes: [{ number: due.number }] },
      [{ ...waiting, lateDays: expect.any(Number), address: `/people/${host.code}/certificates` }],
    ]);
    for (const client of [own.other.curator, own.coordinator]) {
      expect(await seen(client)).toEqual([null, { totalCount: 0, nodes: [] }, []]);
    }
    await renew(host.curator, [due.id]);
    expect(await seen(host.curator)).toEqual([0, { totalCount: 0, nodes: [] }, []]);
  });
});

describe('the term of a course', () => {
  it('is set by a coordinator of its region, and bounded', async () => {
    const { coordinator, course } = school;
    const id = await course();
    expect(await setTerm(coordinator, id, 24)).toMatchObject({ course: { certificateValidMonths: 24 }, problems: [] });
    expect((await setTerm(coordinator, id, 121)).problems).toMatchObject([{ code: 'CERTIFICATE_TERM_IMPLAUSIBLE' }]);
    const elsewhere = await schoolWorld(hub);
    expect((await setTerm(elsewhere.coordinator, id, 1)).problems).toMatchObject([{ code: 'COURSE_NOT_FOUND' }]);
    expect(await setTerm(coordinator, id, null)).toMatchObject({ course: { certificateValidMonths: null } });
  });
});

describe('a person', () => {
  it('who is erased leaves the certificate, without a name; its reason goes, and nobody renews it', async () => {
    const { curator } = school.host;
    const one = await trained(school, { ...ENDED, familyName: 'Забытая' });
    const other = await trained(school);
    await revoke(curator, [other.id], 'Спутали: Забытая Иван');
    const { erasePerson } = await curator.ask(
      `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasedId problems { code } } }`,
      { input: { personId: one.personId, reason: 'REQUEST', confirmName: 'Забытая Иван' } },
    );
    expect(erasePerson).toEqual({ erasedId: one.personId, problems: [] });
    expect(await check(anybody, one.code)).toMatchObject({ name: null, course: 'Course', state: 'EXPIRED' });
    expect(codes(await renew(curator, [one.id]))).toEqual([['CERTIFICATE_NAMELESS']]);
    const [kept] = await hub.owner('select revoke_reason as reason from school.certificate where id = $1', [other.id]);
    expect(kept).toEqual({ reason: 'Спутали: —' });
  });

  it('whose records are merged keeps the certificate and the name on it', async () => {
    const { host } = school;
    const { code, personId, id } = await trained(school, { familyName: 'Двойная' });
    const [keep] = (await host.people({ familyName: 'Двойной' })) as [string];
    const { mergePeople } = await host.curator.ask(
      `mutation ($input: MergePeopleInput!) { mergePeople(input: $input) { problems { code } } }`,
      { input: { keepId: keep, mergeId: personId } },
    );
    expect(mergePeople.problems).toEqual([]);
    expect(await check(anybody, code)).toMatchObject({ name: 'Двойная Иван', state: 'VALID' });
    expect((await certificateOf(host.curator, keep)).id).toBe(id);
  });
});

it('a day before its end a certificate is due, and holds', async () => {
  const { id, code, personId } = await trained(school, ENDED);
  const tomorrow = daysAfter(hub.madeOn, 1);
  await hub.owner('update school.certificate set valid_until = $2 where id = $1', [id, tomorrow]);
  expect(await certificateOf(school.host.curator, personId)).toMatchObject({ state: 'VALID', renewalDue: true });
  const { certificate } = (await renew(school.host.curator, [id])).results[0];
  expect([(await check(anybody, code)).state, certificate.validUntil > tomorrow]).toEqual(['VALID', true]);
});
