import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Claims, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { apply, call, cohortOf, NOW } from '../testing/applications.js';
import { schoolWorld, type SchoolWorld } from '../testing/school-world.js';

let hub: TestHub;
let school: SchoolWorld;

beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
});

afterAll(() => hub.close());

const EVENT = `outcome problems { code path } event { id title college { id } audience materials { title }
  cancelReason attendance { college { id } audience attended } }`;
const webinar = {
  ...{ kind: 'WEBINAR', title: 'Наставник по компетенции', day: NOW, startsAt: '10:00', endsAt: '11:30' },
  ...{ link: 'https://example.org/webinar', audience: ['CURATORS', 'WORKING_GROUPS'] },
  materials: [{ title: 'Запись', link: 'https://example.org/record' }],
};
const put = async (client: Client, more: object = {}): Promise<Data> => {
  const input = { regionId: school.region.id, ...webinar, ...more };
  const query = `mutation ($input: PutSchoolEventInput!) { payload: putSchoolEvent(input: $input) { ${EVENT} } }`;
  return (await client.ask(query, { input })).payload;
};
const cancel = async (client: Client, eventId: string, reason: string): Promise<Data> => {
  const query = `mutation ($input: CancelSchoolEventInput!) { payload: cancelSchoolEvent(input: $input) { ${EVENT} } }`;
  return (await client.ask(query, { input: { eventId, reason } })).payload;
};
const attend = (college: CollegeWorld, eventId: string, attended: number, audience = 'CURATORS'): Promise<Data> =>
  call(
    college.curator,
    'recordEventAttendance',
    { eventId, collegeId: college.id, attendance: [{ audience, attended }] },
    EVENT,
  );

describe('an event of the network', () => {
  it('is announced by a coordinator or a college, changed by who runs it, and sent again changes nothing', async () => {
    const { coordinator, host, other } = school;
    const made = await put(coordinator);
    expect(made).toMatchObject({
      outcome: 'CREATED',
      event: { college: null, audience: ['CURATORS', 'WORKING_GROUPS'] },
    });
    const { id } = made.event;
    expect((await put(coordinator, { id })).outcome).toBe('UNCHANGED');
    expect((await put(coordinator, { id, title: 'Иначе' })).event.title).toBe('Иначе');
    expect((await put(host.curator, { id })).problems).toEqual([{ code: 'EVENT_NOT_FOUND', path: ['id'] }]);
    const own = await put(host.curator, { collegeId: host.id, kind: 'SEMINAR' });
    expect(own.event.college).toEqual({ id: host.id });
    for (const collegeId of [null, host.id]) await expect(put(other.curator, { collegeId })).rejects.toThrow();
    const wrong = await put(coordinator, { endsAt: '09:00', audience: [] });
    expect(wrong).toMatchObject({ outcome: 'REFUSED', event: null });
    expect(wrong.problems.map(({ code }: Data) => code)).toEqual(['EVENT_REVERSED', 'EVENT_AUDIENCE_MISSING']);
  });

  it('says how many came of a college to the college and its coordinators, never who', async () => {
    const { coordinator, host, other } = school;
    const { id } = (await put(coordinator)).event;
    expect((await attend(host, id, 2)).outcome).toBe('UPDATED');
    expect((await attend(host, id, 2)).outcome).toBe('UNCHANGED');
    await attend(other, id, 3, 'WORKING_GROUPS');
    const seen = async (client: Client) => {
      const { schoolEvents } = await client.ask(
        `query ($code: String!) { schoolEvents(region: $code) { nodes { id attendance { attended } } } }`,
        { code: school.region.code },
      );
      const { attendance } = schoolEvents.nodes.find((one: Data) => one.id === id);
      return attendance.map(({ attended }: Data) => attended).sort();
    };
    expect(await Promise.all([host.curator, other.curator, coordinator].map(seen))).toEqual([[2], [3], [2, 3]]);
    expect((await attend(host, id, 1, 'MENTORS')).problems).toEqual([
      { code: 'EVENT_NOT_FOR', path: ['attendance', '0', 'audience'] },
    ]);
    expect((await put(coordinator, { id, day: daysAfter(NOW, 1) })).problems).toEqual([
      { code: 'EVENT_ATTENDED', path: ['day'] },
    ]);
    expect((await cancel(coordinator, id, 'Болезнь')).problems).toMatchObject([{ code: 'EVENT_ATTENDED' }]);
  });

  it('that lies ahead or was cancelled is attended by nobody', async () => {
    const { coordinator, host } = school;
    const { id } = (await put(coordinator, { day: daysAfter(NOW, 1) })).event;
    expect((await attend(host, id, 1)).problems).toMatchObject([{ code: 'EVENT_AHEAD' }]);
    expect((await cancel(coordinator, id, ' ')).problems).toEqual([{ code: 'EVENT_REASON_MISSING', path: ['reason'] }]);
    expect((await cancel(coordinator, id, 'Болезнь')).event.cancelReason).toBe('Болезнь');
    expect((await cancel(coordinator, id, 'Болезнь')).outcome).toBe('UNCHANGED');
    expect((await attend(host, id, 1)).problems).toMatchObject([{ code: 'EVENT_CANCELLED' }]);
    expect((await put(coordinator, { id })).problems).toEqual([{ code: 'EVENT_CANCELLED', path: ['id'] }]);
  });
});

const CALENDAR = 'query ($code: String!) { schoolCalendar(code: $code) { title kind course cancelled } }';

describe('a calendar of the school', () => {
  const create = async (client: Client, input: object): Promise<Data> =>
    client.answer('mutation ($input: SchoolCalendarInput!) { createSchoolCalendar(input: $input) { path } }', {
      input,
    });
  const codeOf = async (client: Client, input: object): Promise<string> =>
    (await create(client, input))['data'].createSchoolCalendar.path.replace(/^.*\/|\.ics$/g, '');

  it('shows a mentor the sessions of their cohorts and events for mentors, and the staff all of the region', async () => {
    const world = await schoolWorld(hub);
    const { host, other, coordinator } = world;
    const cohortId = await cohortOf(world);
    const lesson = { kind: 'LESSON', title: 'Введение', day: NOW, startsAt: '09:00', endsAt: '10:00', hours: 1 };
    await call(host.curator, 'putSessions', { cohortId, rows: [lesson] }, 'created');
    const forMentors = { ...webinar, regionId: world.region.id, audience: ['MENTORS'], title: 'Для наставников' };
    await put(coordinator, forMentors);
    await put(coordinator, { ...forMentors, audience: ['CURATORS'], title: 'Для кураторов' });
    const [mentorId] = (await other.people({})) as [string];
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
    const [application] = (await apply(mentor, cohortId, [mentorId])).results;
    const accepted = { cohortId, ids: [application.application.id], order: { number: '1-з', date: NOW } };
    await call(host.curator, 'acceptApplications', accepted, 'problems { code }');

    const nobody = await hub.client();
    const titles = async (code: string) => {
      const { schoolCalendar } = await nobody.ask(CALENDAR, { code });
      return schoolCalendar?.map(({ title }: Data) => title) ?? null;
    };
    const own = await codeOf(mentor, { personId: mentorId });
    expect(await titles(own)).toEqual(['Введение', 'Для наставников']);
    expect(await titles(await codeOf(host.curator, { collegeId: host.id }))).toEqual([
      ...['Введение', 'Для наставников', 'Для кураторов'],
    ]);
    expect(await titles(await codeOf(other.curator, { collegeId: other.id }))).toEqual([
      'Для наставников',
      'Для кураторов',
    ]);
    expect(await titles('guessed')).toBeNull();

    const { schoolCalendars } = await mentor.ask('{ schoolCalendars { personId } }');
    expect(schoolCalendars).toEqual([{ personId: mentorId }]);
    expect((await other.curator.ask('{ schoolCalendars { personId } }')).schoolCalendars).toEqual([{ personId: null }]);
    const again = await codeOf(mentor, { personId: mentorId });
    expect([await titles(own), (await titles(again))?.length]).toEqual([null, 2]);
    const revoke = 'mutation ($input: SchoolCalendarInput!) { revokeSchoolCalendar(input: $input) { revoked } }';
    expect(await mentor.ask(revoke, { input: { personId: mentorId } })).toEqual({
      revokeSchoolCalendar: { revoked: true },
    });
    expect(await titles(again)).toBeNull();

    for (const [client, input] of [
      [other.curator, { personId: mentorId }],
      [other.curator, { collegeId: host.id }],
      [mentor, { collegeId: other.id }],
      [mentor, {}],
    ] as const) {
      expect((await create(client, input))['errors']).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('with raw SQL under the role of the service', () => {
  const raw = (claims: Claims | null, sql: string, params?: unknown[]) => hub.raw('school', claims, sql, params);
  const staff = (college: CollegeWorld): Claims => ({ roles: ['CURATOR'], colleges: [college.id] });

  it('a college writes and reads its own numbers alone, and changes no event of others', async () => {
    const { coordinator, host, other, region } = school;
    const { id } = (await put(coordinator)).event;
    await attend(host, id, 2);
    const read = 'select attended from school.event_attendance where event_id = $1';
    const counts = await Promise.all(
      [staff(host), { roles: ['COORDINATOR'], regions: [region.id] } as Claims, staff(other), null].map(
        async (claims) => (await raw(claims, read, [id])).length,
      ),
    );
    expect(counts).toEqual([1, 1, 0, 0]);
    const insert = `insert into school.event_attendance (event_id, college_id, audience, attended) values ($1, $2, 'CURATORS', 9)`;
    const elsewhere = await schoolWorld(hub);
    for (const [claims, college] of [
      [staff(other), host.id],
      [{ roles: ['COORDINATOR'], regions: [region.id] } as Claims, other.id],
      [staff(elsewhere.host), elsewhere.host.id],
      [null, host.id],
    ] as const) {
      await expect(raw(claims, insert, [id, college])).rejects.toThrow('row-level security');
    }
    const rename = `update school.event set title = 'x' where id = $1 returning id`;
    for (const claims of [staff(host), staff(other), null]) expect(await raw(claims, rename, [id])).toEqual([]);
    expect(await raw(null, 'select id from school.event')).toEqual([]);
    const calendars = 'select id from school.own_calendar';
    expect([await raw(null, calendars), await raw(staff(host), calendars)]).toEqual([[], []]);
    await expect(raw(staff(host), 'delete from school.event')).rejects.toThrow('permission denied');
  });
});
