import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type PersonRow } from '#scripts/testing/world.js';
import { bases, enter, MENTOR, outcomes } from '../testing/base-world.js';

let hub: TestHub;
let own: CollegeWorld;
beforeAll(async () => {
  hub = await testHub();
  own = await (await world(hub)).college();
});
afterAll(() => hub.close());

const mentors = (rows: object[], more = {}) =>
  bases(own.curator, 'upsertMentorProfiles', { collegeId: own.id, rows, ...more });
const mentees = (rows: object[], more = {}) =>
  bases(own.curator, 'upsertMenteeProfiles', { collegeId: own.id, rows, ...more });
const leave = (base: string, rows: object[], more = {}) =>
  bases(own.curator, 'leaveBase', { collegeId: own.id, base, rows, ...more });
const person = async (row: PersonRow = {}) => (await own.people(row))[0]!;

const auditOf = async (id: string) =>
  hub.owner('select action, entity, college_id, fields from participants.audit where entity_id = $1 order by id', [id]);

const WHOLE_MENTOR = {
  enteredOn: '2024-01-15',
  competences: ['#Сварка', 'Охрана  труда', 'сварка'],
  tags: ['#наставник_года', '#Ёлка'],
  learningWishes: ['#Обратная связь', 'обратная  связь'],
  achievements: 'Победитель конкурса',
  interests: 'Шахматы',
  preferredAgeFrom: 15,
  preferredAgeTo: 18,
  preferredAgeText: '15–18 лет',
  timeResource: '2 часа в неделю',
  frequency: 'WEEKLY',
  capacity: 3,
  leftOn: '2024-12-31',
  leftReason: 'Переезд',
  results: 'Двое устроились на завод',
  caseLink: 'https://college.example/case/1',
};

describe('upsertMentorProfiles', () => {
  it('keeps all that a sheet says, and changes nothing when it comes again', async () => {
    const rows = [{ personId: await person(), ...WHOLE_MENTOR }];
    const { results, created } = await mentors(rows);
    expect(created).toBe(1);
    expect(results[0].profile).toEqual({
      ...WHOLE_MENTOR,
      id: results[0].profile.id,
      inBase: false,
      competences: ['Сварка', 'Охрана труда'],
      tags: ['наставник_года', 'Ёлка'],
      learningWishes: ['Обратная связь'],
    });
    expect(outcomes(await mentors(rows))).toEqual(['UNCHANGED']);
    expect(await auditOf(results[0].profile.id)).toHaveLength(1);
  });

  it('keeps what a row leaves out, and clears what it empties', async () => {
    const personId = await person();
    await mentors([{ personId, enteredOn: '2024-09-01', tags: ['а'], interests: 'Шахматы', capacity: 2 }]);
    const { results } = await mentors([{ personId, tags: [], interests: ' ', achievements: null }]);
    expect(results[0]).toMatchObject({ outcome: 'UPDATED', profile: { tags: [], interests: null, capacity: 2 } });
    const [, update] = await auditOf(results[0].profile.id);
    expect(update).toEqual({
      action: 'mentorProfile.upsert',
      entity: 'MentorProfile',
      college_id: own.id,
      fields: ['tags', 'tagKeys', 'interests'],
    });
  });

  it('keeps every stay of who leaves and enters again, with what the mentor offered', async () => {
    const personId = await person();
    await mentors([{ personId, ...WHOLE_MENTOR }]);
    await mentors([{ personId, enteredOn: '2025-01-10', capacity: 1 }]);
    const data = await own.curator.ask(`query ($id: ID!) { person(id: $id) { mentorProfiles { ${MENTOR} } } }`, {
      id: personId,
    });
    const [now, before] = data.person.mentorProfiles;
    expect(before).toMatchObject({ enteredOn: '2024-01-15', leftOn: '2024-12-31', capacity: 3, inBase: false });
    expect(now).toMatchObject({ enteredOn: '2025-01-10', leftOn: null, leftReason: null, results: null, inBase: true });
    expect(now).toMatchObject({ competences: ['Сварка', 'Охрана труда'], frequency: 'WEEKLY', capacity: 1 });
  });

  it('takes the good rows and says of the others where they are wrong', async () => {
    const [good, bad] = (await own.people({}, {})) as [string, string];
    const payload = await mentors([
      { personId: good, caseLink: 'папка № 7' },
      { personId: bad, caseLink: 'javascript:alert(1)', capacity: -1 },
      { personId: 'not an id' },
      { personId: '00000000-0000-7000-8000-000000000000' },
      { personId: bad, enteredOn: '2124-01-01', preferredAgeFrom: 20, preferredAgeTo: 10 },
    ]);
    expect(outcomes(payload)).toEqual([
      'CREATED',
      'LINK_MALFORMED CAPACITY_IMPLAUSIBLE',
      'PERSON_NOT_FOUND',
      'PERSON_NOT_FOUND',
      'AGE_IMPLAUSIBLE',
    ]);
    expect(payload.results[1].problems[0]).toMatchObject({ path: ['rows', '1', 'caseLink'] });
    expect(payload).toMatchObject({ created: 1, refused: 4 });
  });

  it('takes a row that comes twice once, and refuses all of those that contradict each other', async () => {
    const [one, two] = [await person(), await person()];
    const stay = { personId: one, enteredOn: '2024-09-01', tags: ['#Сварка'] };
    const other = { personId: two, enteredOn: '2024-09-01', capacity: 1 };
    const payload = await mentors([
      ...[stay, { ...stay, tags: ['Сварка'] }, other, { ...other, capacity: 2 }, { personId: two, capacity: 3 }],
    ]);
    const repeated = ['CREATED', 'UNCHANGED', 'ROW_REPEATED', 'ROW_REPEATED', 'ENTERED_ON_REQUIRED'];
    expect(outcomes(payload)).toEqual(repeated);
    expect(payload.results[1].profile).toEqual(payload.results[0].profile);
    expect(payload.results[3].problems[0].path).toEqual(['rows', '3', 'personId']);
    expect(await auditOf(payload.results[0].profile.id)).toHaveLength(1);
    expect(await hub.owner('select from participants.mentor_profile where person_id = $1', [two])).toEqual([]);
  });

  it('reports the same in a dry run, and writes nothing', async () => {
    const rows = [{ personId: await person(), ...WHOLE_MENTOR }];
    const preview = await mentors(rows, { dryRun: true });
    expect(preview).toMatchObject({ created: 1, results: [{ outcome: 'CREATED', profile: null }] });
    const stored = await hub.owner('select from participants.mentor_profile where person_id = $1', [rows[0]!.personId]);
    expect(stored).toEqual([]);
    expect(await mentors(rows)).toMatchObject({ created: 1 });
  });

  it('takes at most 1,000 rows a call', async () => {
    const rows = Array.from({ length: 1001 }, () => ({ personId: '00000000-0000-7000-8000-000000000000' }));
    await expect(mentors(rows)).rejects.toThrow('more than 1000 values');
    expect((await mentors([])).problems).toEqual([{ code: 'BATCH_SIZE', path: ['rows'] }]);
  });

  it('is the same handful of statements for one row and for hundreds', async () => {
    const people = await own.people(...Array.from({ length: 300 }, () => ({})));
    const few = await hub.statementsOf(() => mentors([{ personId: people[0], capacity: 1 }], { dryRun: true }));
    const many = await hub.statementsOf(() =>
      mentors(
        people.map((personId) => ({ personId, ...WHOLE_MENTOR })),
        { dryRun: true },
      ),
    );
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(7);
  });

  it('lets one of two calls at once in, where both enter the same person', async () => {
    const personId = await person();
    const send = (enteredOn: string) =>
      own.curator.answer(
        `mutation ($input: UpsertMentorProfilesInput!) { upsertMentorProfiles(input: $input) { created refused } }`,
        { input: { collegeId: own.id, rows: [{ personId, enteredOn }] } },
      );
    const answers = await Promise.all(['2024-09-01', '2024-09-02', '2024-09-03', '2024-09-04'].map(send));
    const codes = answers.flatMap(({ errors }) => errors ?? []).map((error) => error.extensions?.['code']);
    expect(codes.every((code) => code === 'BAD_USER_INPUT')).toBe(true);
    const stays = await hub.owner('select from participants.mentor_profile where person_id = $1', [personId]);
    expect(stays).toHaveLength(1);
  });
});

describe('upsertMenteeProfiles', () => {
  it('keeps all that a sheet says, each stay with a request of its own', async () => {
    const personId = await person();
    const first = {
      personId,
      enteredOn: '2023-09-01',
      request: 'Подготовка к чемпионату',
      needs: ['Сварка'],
      expectations: 'Призовое место',
      leftOn: '2024-06-30',
      leftReason: 'Программа пройдена',
      results: 'Второе место',
      caseLink: 'https://college.example/review',
      completed: true,
    };
    const rows = [first, { personId, enteredOn: '2024-09-01', request: 'Поиск работы' }];
    expect(await mentees(rows)).toMatchObject({ created: 2 });
    expect(await mentees(rows)).toMatchObject({ unchanged: 2 });
    const data = await own.curator.ask(
      `query ($id: ID!) { person(id: $id) { menteeProfiles {
        enteredOn request needs expectations leftOn leftReason results caseLink completed person { id } } } }`,
      { id: personId },
    );
    const { personId: id, ...of } = first;
    const none = { expectations: null, leftOn: null, leftReason: null, results: null, caseLink: null, completed: null };
    expect(data.person.menteeProfiles).toEqual([
      { ...none, enteredOn: '2024-09-01', request: 'Поиск работы', needs: [], person: { id } },
      { ...of, person: { id } },
    ]);
  });
});

describe('consent', () => {
  it('is needed to enter either base', async () => {
    const personId = await person({ consent: null });
    for (const send of [mentors, mentees]) {
      const { results } = await send([{ personId }]);
      expect(results[0].problems).toMatchObject([{ code: 'CONSENT_MISSING', path: ['rows', '0', 'personId'] }]);
      expect(results[0].problems[0].message).toContain('record it first');
    }
  });

  it('withdrawn lets the person do nothing but leave', async () => {
    const personId = await person();
    await mentors([{ personId, enteredOn: '2024-09-01' }]);
    await own.curator.ask('mutation ($p: ID!) { withdrawConsents(input: { personId: $p }) { problems { code } } }', {
      p: personId,
    });
    expect(outcomes(await mentors([{ personId, interests: 'Шахматы' }]))).toEqual(['CONSENT_MISSING']);
    expect(outcomes(await leave('MENTORS', [{ personId, reason: 'Отозвано согласие' }]))).toEqual(['UPDATED']);
  });

  it("of a minor's representative ends with the minority", async () => {
    const consent = { givenOn: '2020-01-01', givenBy: 'REPRESENTATIVE' };
    const [adult, minor] = (await own.people(
      { birthDate: '2005-01-01', birthYear: 2005, consent },
      { birthDate: '2015-01-01', birthYear: 2015, consent },
    )) as [string, string];
    expect(outcomes(await mentees([{ personId: adult }, { personId: minor }]))).toEqual(['CONSENT_MISSING', 'CREATED']);
  });
});

describe('leaveBase', () => {
  it('lets somebody go once whom rows name twice, and refuses them where the rows differ', async () => {
    const [one, two] = [await person(), await person()];
    await mentors([one, two].map((personId) => ({ personId, enteredOn: '2024-09-01' })));
    const gone = { personId: one, leftOn: '2024-12-01', reason: 'Переезд' };
    const unclear = { ...gone, personId: two };
    const payload = await leave('MENTORS', [gone, gone, unclear, { ...unclear, leftOn: '2024-12-02' }]);
    expect(outcomes(payload)).toEqual(['UPDATED', 'UNCHANGED', 'ROW_REPEATED', 'ROW_REPEATED']);
  });

  it('ends the stay with the reason, once', async () => {
    const personId = await person();
    await enter(own, 'Mentor', { personId, enteredOn: '2024-09-01', results: 'ok' });
    await enter(own, 'Mentee', { personId, enteredOn: '2024-09-01' });
    const row = { personId, leftOn: '2025-01-31', reason: ' Нет времени ' };
    const { results } = await leave('MENTORS', [row]);
    expect(results[0]).toMatchObject({
      outcome: 'UPDATED',
      person: {
        mentorProfiles: [{ leftOn: '2025-01-31', leftReason: 'Нет времени' }],
        menteeProfiles: [{ leftOn: null, leftReason: null }],
      },
    });
    expect(outcomes(await leave('MENTORS', [row]))).toEqual(['UNCHANGED']);
    expect(outcomes(await leave('MENTORS', [{ ...row, leftOn: '2025-02-01' }]))).toEqual(['ALREADY_LEFT']);
  });

  it('lets leave earlier than planned, and not before the entry', async () => {
    const personId = await person();
    await enter(own, 'Mentee', { personId, enteredOn: '2024-09-01', leftOn: '2099-06-30' });
    expect(outcomes(await leave('MENTEES', [{ personId, leftOn: '2024-08-31', reason: 'а' }]))).toEqual([
      'LEFT_BEFORE_ENTERED',
    ]);
    expect(outcomes(await leave('MENTEES', [{ personId, leftOn: '2025-01-31', reason: 'а' }]))).toEqual(['UPDATED']);
  });

  it('is refused to who is not there, and without a reason', async () => {
    const personId = await person();
    expect(outcomes(await leave('MENTORS', [{ personId, reason: 'а' }]))).toEqual(['NOT_IN_BASE']);
    await enter(own, 'Mentor', { personId });
    expect(outcomes(await leave('MENTORS', [{ personId, reason: '  ' }]))).toEqual(['REASON_MISSING']);
    const preview: Data = await leave('MENTORS', [{ personId, reason: 'а' }], { dryRun: true });
    expect(preview).toMatchObject({ updated: 1, results: [{ person: { mentorProfiles: [{ leftOn: null }] } }] });
  });
});
