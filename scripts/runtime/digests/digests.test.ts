import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '#kernel/log/log.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { HubFolder, until, untilReady } from '#scripts/testing/hub-process.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { keepSending } from '../keep-sending.js';
import { confirms, stops } from './testing/mail-pages.js';
import { startSender } from './testing/sender-process.js';
import { mailServer, wordsOf, type Received } from '../mail/testing/mail-server.js';

const FROM = 'hub@mentoring.example';
const PEOPLE = 40;

let hub: TestHub;
let smtp: Awaited<ReturnType<typeof mailServer>>;
beforeAll(async () => {
  hub = await ownHub();
  smtp = await mailServer();
});
afterAll(async () => {
  await smtp.close();
  await hub.close();
});

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
/** Today's weekday in the region, at its midnight: digests are due now. */
const weekday = () => new Date(`${hub.madeOn}T00:00:00Z`).getUTCDay() || 7;

/** A person whose own consent ends soon, so that something waits for them. */
const ending = (email: string, more = {}) => ({
  email,
  consent: { givenOn: '2024-09-01', givenBy: 'SELF', validUntil: daysAfter(hub.madeOn, 9) },
  ...more,
});

const states = async (collegeId: string): Promise<Record<string, number>> => {
  const rows = await hub.owner(
    'select state, count(*)::int as found from participants.digest where college_id = $1 group by state',
    [collegeId],
  );
  return Object.fromEntries(rows.map(({ state, found }) => [state, found])) as Record<string, number>;
};

const settled = async (collegeId: string) => {
  const { PREPARED = 0, HANDED_OVER = 0, ...rest } = await states(collegeId);
  return Object.keys(rest).length > 0 && PREPARED + HANDED_OVER === 0;
};

/** Sends what is due, in this process, until all of a college is settled. */
async function send(
  college: CollegeWorld,
  isSent: () => boolean | Promise<boolean> = () => settled(college.id),
): Promise<void> {
  const log = createLog({ level: 'silent', name: 'test' });
  const at = { weekday: weekday(), hour: 0, minute: 0 };
  const mail = { url: smtp.url, from: FROM };
  const sending = await keepSending(hub.ownerUrl, { mail, digestAt: at, publicUrl: 'http://hub.example' }, log);
  await until(isSent);
  await sending.stop();
}

const to = (address: string): Received[] => smtp.received.filter((mail) => mail.to === address);

describe('a digest', () => {
  it('says how much waits, names nobody, and has one link to stop', async () => {
    const college = await (await world(hub)).college();
    await college.people(ending('kim@college.example', { familyName: 'Кимовский' }));
    const setting = { email: 'kurator@college.example', language: 'EN', stopped: false };
    const account = 'curator-of-digests';
    const curator = await hub.client({ actor: account, roles: ['CURATOR'], colleges: [college.id] });
    const set = await curator.ask(
      'mutation ($input: SetDigestInput!) { setDigest(input: $input) { setting { email language } problems { code } } }',
      { input: setting },
    );
    expect(set.setDigest).toEqual({ setting: { email: setting.email, language: 'EN' }, problems: [] });
    await hub.owner(
      `insert into participants.role_binding (id, account, role, college_id, granted_by)
       values (uuidv7(), $1, 'CURATOR', $2, 'test')`,
      [account, college.id],
    );
    // What asks about the address comes first, and no digest before its answer.
    await send(college, async () => (await settled(college.id)) && to(setting.email).length > 0);
    expect(to(setting.email).map(wordsOf)).toEqual([expect.stringContaining('Confirm the address')]);
    expect(await confirmedOf(curator)).toEqual([false]);
    await confirms(hub, to(setting.email)[0]!);
    expect(await confirmedOf(curator)).toEqual([true]);
    await send(college, () => to(setting.email).length > 1);

    const [own] = to('kim@college.example') as [Received];
    expect(wordsOf(own)).toContain('Кончается срок вашего согласия');
    expect(wordsOf(own)).not.toContain('Кимовский');
    expect(own.raw).toMatch(/List-Unsubscribe: <http:\/\/hub\.example\/digest\/[\w-]{22}>/);
    expect(own.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const [, staff] = to(setting.email) as [Received, Received];
    expect(wordsOf(staff)).toContain('Consents that end: 1');
    expect(wordsOf(staff)).not.toMatch(/[а-яё]/i);
  });

  it('comes to no address that was changed since, or that nobody but a code confirms', async () => {
    const college = await (await world(hub)).college();
    await college.people(ending('waits@w.example'));
    const account = 'curator-who-moves';
    const curator = await hub.client({ actor: account, roles: ['CURATOR'], colleges: [college.id] });
    await hub.owner(
      `insert into participants.role_binding (id, account, role, college_id, granted_by)
       values (uuidv7(), $1, 'CURATOR', $2, 'test')`,
      [account, college.id],
    );
    const set = (email: string) =>
      curator.ask('mutation ($i: SetDigestInput!) { setDigest(input: $i) { setting { confirmed } } }', {
        i: { email, language: 'RU', stopped: false },
      });
    await set('first@w.example');
    await send(college, () => to('first@w.example').length > 0);
    expect((await set('second@w.example')).setDigest.setting).toEqual({ confirmed: false });
    // The code was of the address before, and another mail waits for its ten minutes.
    await confirms(hub, to('first@w.example')[0]!, 404);
    await send(college);
    expect(to('second@w.example')).toEqual([]);

    const own = { actor: account, roles: ['CURATOR'], colleges: [college.id] } as const;
    const past = (sql: string) => hub.raw('participants', own, sql, []);
    for (const column of ['confirmed_at', 'confirm_until', 'asked_at']) {
      await expect(past(`update participants.digest_reader set ${column} = now()`)).rejects.toThrow(
        'permission denied',
      );
    }
    await expect(past('select confirm_hash from participants.digest_reader')).rejects.toThrow('permission denied');
    expect(await past(`update participants.digest_reader set email = 'x@w.example' where account <> '${account}' returning id`)).toEqual([]); // prettier-ignore

    const later = `update participants.digest_reader set asked_at = now() - interval '11 minutes' where account = $1`;
    await hub.owner(later, [account]);
    await send(college, () => to('second@w.example').length > 0);
    const overdue = `update participants.digest_reader set confirm_until = now() where account = $1`;
    await hub.owner(overdue, [account]);
    await confirms(hub, to('second@w.example')[0]!, 404);
    expect(await confirmedOf(curator)).toEqual([false]);
    const { digestReach } = await college.curator.ask(
      `{ digestReach(collegeId: "${college.id}") { staff staffUnconfirmed staffReached } }`,
    );
    expect(digestReach).toEqual({ staff: 1, staffUnconfirmed: 1, staffReached: 0 });
  });

  it('comes to nobody without an address, a consent, or who wants none; and a college sees how many', async () => {
    const college = await (await world(hub)).college();
    const [stopped, withdrawn, , reached] = (await college.people(
      ending('stopped@x.example'),
      ending('withdrawn@x.example'),
      { consent: ending('').consent },
      ending('reached@x.example'),
    )) as [string, string, string, string];
    await enterBase(college, [stopped, withdrawn, reached]);
    const self = await hub.client({ actor: 'stopped', roles: ['MENTEE'], persons: [stopped] });
    await self.ask(
      `mutation { setDigest(input: { personId: "${stopped}", language: RU, stopped: true }) { problems { code } } }`,
    );
    await hub.owner(`update participants.consent set withdrawn_on = given_on where person_id = $1`, [withdrawn]);
    await send(college);
    expect(smtp.received.map((mail) => mail.to).filter((address) => address.endsWith('@x.example'))).toEqual([
      'reached@x.example',
    ]);
    const { digestReach } = await college.curator.ask(
      `{ digestReach(collegeId: "${college.id}") { people withoutConsent withoutAddress stopped reached day sent failed uncertain } }`,
    );
    expect(digestReach).toEqual({
      ...{ people: 3, withoutConsent: 1, withoutAddress: 0, stopped: 1, reached: 1 },
      ...{ day: hub.madeOn, sent: 1, failed: 0, uncertain: 0 },
    });
  });

  it('is given up where its reader is refused, and uncertain where the server goes away with it', async () => {
    const college = await (await world(hub)).college();
    await college.people(ending('nobody@y.example'), ending('lost@y.example'), ending('fine@y.example'));
    smtp.refuse = (address) =>
      address === 'nobody@y.example' ? Object.assign(new Error('no such reader'), { responseCode: 550 }) : null;
    const broken: Received[] = [];
    smtp.taken = async (mail) => {
      if (mail.to !== 'lost@y.example') return;
      broken.push(mail);
      smtp.cut();
      await new Promise(() => undefined);
    };
    await send(college);
    smtp.taken = async () => undefined;
    expect(broken).toHaveLength(1);
    const { FAILED = 0, UNCERTAIN = 0, SENT = 0 } = await states(college.id);
    expect([FAILED, FAILED + UNCERTAIN + SENT]).toEqual([1, 3]);
    expect(UNCERTAIN).toBeGreaterThanOrEqual(1);
    expect(to('fine@y.example').length).toBeLessThanOrEqual(1);
    await send(college);
    expect(to('lost@y.example')).toHaveLength(1);
  });
});

async function enterBase(college: CollegeWorld, personIds: string[]): Promise<void> {
  await hub.owner(
    `insert into participants.mentee_profile (id, college_id, person_id, entered_on)
     select uuidv7(), $1, p, $3::date from unnest($2::uuid[]) as p`,
    [college.id, personIds, hub.madeOn],
  );
}

/** Settings by which a process sends what is due now. */
const settings = () => ({
  DATABASE_URL: hub.ownerUrl,
  HUB_SMTP_URL: smtp.url,
  HUB_MAIL_FROM: FROM,
  HUB_DIGEST_AT: `${DAYS[weekday() - 1]} 00:00`,
});

interface Killable {
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** A college of readers, to some of whom a process has sent when it is killed in the midst of one. */
async function killedAmid(domain: string, start: () => Killable | Promise<Killable>): Promise<CollegeWorld> {
  const college = await (await world(hub)).college();
  const addresses = Array.from({ length: PEOPLE }, (_, n) => `reader-${n}@${domain}`);
  await college.people(...addresses.map((address) => ending(address)));
  const before = smtp.received.length;
  const running = Promise.resolve(start());
  // The mail is there whole, and the server has not said so yet.
  smtp.taken = async () => {
    if (smtp.received.length - before < PEOPLE / 4) return;
    const first = await running;
    first.kill('SIGKILL');
    await first.ended;
  };
  expect(await (await running).ended).toBeNull();
  smtp.taken = async () => undefined;
  expect((await states(college.id))['PREPARED']).toBeGreaterThan(0);
  return college;
}

/** No reader has two, none has been passed over, and of whom nobody knows it is as few as are sent at once. */
async function expectOnce(college: CollegeWorld): Promise<string> {
  const rows = (await hub.owner(
    `select p.email, g.state from participants.digest g join participants.person p on p.id = g.person_id
      where g.college_id = $1`,
    [college.id],
  )) as { email: string; state: string }[];
  expect(rows).toHaveLength(PEOPLE);
  for (const { email, state } of rows) {
    expect(['SENT', 'UNCERTAIN']).toContain(state);
    expect(to(email).length).toBeLessThanOrEqual(1);
    if (state === 'SENT') expect(to(email)).toHaveLength(1);
  }
  const uncertain = rows.filter(({ state }) => state === 'UNCERTAIN').length;
  expect(uncertain).toBeGreaterThanOrEqual(1);
  expect(uncertain).toBeLessThanOrEqual(4);
  return rows.find(({ state }) => state === 'SENT')!.email;
}

describe('hubs that send digests', () => {
  it('send each once and lose none, although one is killed in the midst and two go on', async () => {
    const college = await killedAmid('z.example', () => startSender(settings()));
    const others = [startSender(settings()), startSender(settings())];
    await until(() => settled(college.id));
    for (const other of others) {
      other.kill('SIGTERM');
      expect(await other.ended).toBe(0);
    }
    await stops(hub, college.id, to(await expectOnce(college))[0]!);
  });

  it('do so when a whole hub is killed in the midst and started again', async () => {
    const folder = await HubFolder.make();
    try {
      const college = await killedAmid('whole.example', () => folder.hubWith(settings(), 'start', '--empty'));
      const again = await folder.hubWith(settings(), 'start', '--empty');
      await untilReady(again);
      await until(() => settled(college.id));
      again.kill('SIGTERM');
      expect(await again.ended).toBe(0);
      await expectOnce(college);
    } finally {
      await folder.remove();
    }
    // Two hubs are started, with their pages, on a machine with other work to do.
  }, 180_000);
});

const confirmedOf = async (client: Client): Promise<boolean[]> =>
  (await client.ask('{ digestSettings { confirmed } }')).digestSettings.map(({ confirmed }: Data) => confirmed);
