import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '#kernel/log/log.js';
import { afterMidnight } from '#kernel/database/day-turn.js';
import { ownHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { until } from '#scripts/testing/hub-process.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { MAILS_A_DAY, MAILS_TO_ONE } from '#participants/access/invitation/invitation-mail.policy.js';
import { keepSending } from '../keep-sending.js';
import { mailServer, wordsOf, type Received } from '../mail/testing/mail-server.js';

let hub: TestHub;
let smtp: Awaited<ReturnType<typeof mailServer>>;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  [hub, smtp] = [await ownHub(), await mailServer()];
  region = await world(hub);
  college = await region.college();
});
afterAll(async () => {
  await smtp.close();
  await hub.close();
});

const INVITE = `mutation ($input: InviteToRolesInput!) { inviteToRoles(input: $input) {
  results { outcome code problems { code path message } invitation { id mail { email state } } } } }`;
const ACCEPT = `mutation ($input: AcceptRoleInput!) { acceptRole(input: $input) { outcome role problems { code } } }`;

const director = (actor = 'writing-director') => hub.client({ roles: ['DIRECTOR'], colleges: [college.id], actor });
const row = (email: string, more: object = {}) => ({
  ...{ role: 'CURATOR', collegeId: college.id, invitee: 'Анна', email, language: 'RU' },
  ...more,
});
const invite = async (rows: object[], by?: Client, more: object = {}): Promise<Data[]> =>
  (await (by ?? (await director())).ask(INVITE, { input: { rows, ...more } })).inviteToRoles.results;
const accept = async (actor: string, code: string): Promise<Data> =>
  (await (await hub.client({ roles: [], actor })).ask(ACCEPT, { input: { code } })).acceptRole;

const mailOf = async (id: string): Promise<Data> => {
  const list = '{ roleInvitations(standing: false, first: 1000) { nodes { id mail { email state changedAt } } } }';
  const { roleInvitations } = await (await director()).ask(list);
  return roleInvitations.nodes.find((each: Data) => each.id === id).mail;
};
const stateOf = async (id: string): Promise<string> => (await mailOf(id)).state;

/** Sends what waits, in this process, until something holds; answers what the hub wrote into its log. */
async function send(isDone: () => boolean | Promise<boolean>): Promise<string> {
  const lines: string[] = [];
  const log = createLog({ level: 'trace', name: 'test', to: { write: (line: string) => void lines.push(line) } });
  const at = { weekday: 1, hour: 0, minute: 0 };
  const mail = { url: smtp.url, from: 'hub@mentoring.example' };
  const sending = await keepSending(hub.ownerUrl, { mail, digestAt: at, publicUrl: 'http://hub.example' }, log);
  await until(isDone).finally(() => sending.stop());
  return lines.join('');
}

const to = (address: string): Received[] => smtp.received.filter((mail) => mail.to === address);
const codeIn = (mail: Received) => /http:\/\/hub\.example\/invitation\/([\w-]{22})/.exec(wordsOf(mail))![1]!;

describe('the letter of an invitation', () => {
  it('brings a link of its own, beside the one that is told; either opens it, and once', async () => {
    const [one] = await invite([row(' anna@a.example ')]);
    expect(one).toMatchObject({
      ...{ outcome: 'CREATED', code: expect.stringMatching(/^[\w-]{22}$/), problems: [] },
      invitation: { mail: { email: 'anna@a.example', state: 'WAITING' } },
    });
    const { id } = one!.invitation;
    await send(async () => (await stateOf(id)) === 'SENT');
    const [mail] = to('anna@a.example') as [Received];
    const words = wordsOf(mail);
    expect(words).toContain('Вас пригласили');
    expect(words).toContain(`Роль: Куратор, `);
    expect(words).not.toContain('Анна');
    expect(mail.raw).not.toContain('List-Unsubscribe');
    expect(codeIn(mail)).not.toBe(one!.code);

    expect(await accept('anna', codeIn(mail))).toEqual({ outcome: 'CREATED', role: 'CURATOR', problems: [] });
    for (const code of [codeIn(mail), one!.code])
      expect((await accept('berta', code)).problems).toEqual([{ code: 'INVITATION_OVER' }]);
  });

  it('is in the language that is asked for, or else of whoever asks', async () => {
    // The clients of tests speak English.
    const results = await invite([
      row('russian@a.example', { invitee: 'Один' }),
      row('english@a.example', { invitee: 'Другой', language: null }),
    ]);
    const states = () => Promise.all(results.map((one) => stateOf(one.invitation.id)));
    await send(async () => (await states()).every((state) => state === 'SENT'));
    expect(wordsOf(to('russian@a.example')[0]!)).toContain('Роль: Куратор');
    expect(wordsOf(to('english@a.example')[0]!)).toMatch(/You are invited .* Curator/);
  });

  it('leaves its link in no log, job or row', async () => {
    const [one] = await invite([row('quiet@a.example')]);
    const { id } = one!.invitation;
    const log = await send(async () => (await stateOf(id)) === 'SENT');
    expect(log).toContain(id);
    const code = codeIn(to('quiet@a.example')[0]!);
    const kept = await hub.owner(
      `select (select jsonb_agg(to_jsonb(m)) from participants.invitation_mail m)::text
           || (select jsonb_agg(to_jsonb(i)) from participants.role_invitation i)::text
           || coalesce((select jsonb_agg(to_jsonb(j)) from graphile_worker.jobs j)::text, '') as text`,
      [],
    );
    for (const secret of [code, one!.code]) {
      expect(log).not.toContain(secret);
      expect(JSON.stringify(kept)).not.toContain(secret);
    }
    expect(log).not.toContain('quiet@a.example');
  });

  it('that a server refuses for good has failed, and the told link still opens', async () => {
    smtp.refuse = (address) =>
      address === 'nobody@a.example' ? Object.assign(new Error('no such reader'), { responseCode: 550 }) : null;
    const [one] = await invite([row('nobody@a.example')]);
    await send(async () => (await stateOf(one!.invitation.id)) === 'FAILED');
    smtp.refuse = () => null;
    expect(await accept('carla', one!.code)).toMatchObject({ outcome: 'CREATED' });
  });

  it('that a server refuses for now waits, and is tried again', async () => {
    const refused: string[] = [];
    smtp.refuse = (address) => {
      if (address !== 'later@a.example' || refused.push(address) > 1) return null;
      return Object.assign(new Error('later'), { responseCode: 450 });
    };
    const [one] = await invite([row('later@a.example')]);
    const { id } = one!.invitation;
    await send(() => refused.length > 0);
    expect(await stateOf(id)).toBe('WAITING');
    await hub.owner(
      'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now())',
      [],
    );
    await send(async () => (await stateOf(id)) === 'SENT');
    smtp.refuse = () => null;
    expect(to('later@a.example')).toHaveLength(1);
  });

  it('of which the server never said whether it took it is uncertain, and not sent again', async () => {
    smtp.taken = async (mail) => {
      if (mail.to !== 'lost@a.example') return;
      smtp.cut();
      await new Promise(() => undefined);
    };
    const [one] = await invite([row('lost@a.example')]);
    await send(async () => (await stateOf(one!.invitation.id)) === 'UNCERTAIN');
    smtp.taken = async () => undefined;
    expect(to('lost@a.example')).toHaveLength(1);
    // What had come all the same opens.
    expect(await accept('dora', codeIn(to('lost@a.example')[0]!))).toMatchObject({ outcome: 'CREATED' });
  });

  it('is not sent of an invitation that was taken back meanwhile, or whose maker may not give the role any more', async () => {
    const back = '{ revokeRoleInvitations(input: { ids: ["%"] }) { updated } }';
    const [revoked] = await invite([row('revoked@a.example')]);
    await (await director()).ask(`mutation ${back.replace('%', revoked!.invitation.id)}`);
    await hub.owner(
      `insert into participants.role_binding (id, account, role, college_id, granted_by, revoked_by, revoked_at)
       values (uuidv7(), 'former-director', 'DIRECTOR', $1, 'test', 'test', clock_timestamp())`,
      [college.id],
    );
    const [powerless] = await invite([row('powerless@a.example')], await director('former-director'));
    for (const one of [revoked!, powerless!]) await send(async () => (await stateOf(one.invitation.id)) === 'STOPPED');
    expect([...to('revoked@a.example'), ...to('powerless@a.example')]).toEqual([]);
  });

  it('waits where the hub has no mail server', async () => {
    const [one] = await invite([row('waits@a.example')]);
    const log = createLog({ level: 'silent', name: 'test' });
    const config = { mail: undefined, digestAt: { weekday: 1, hour: 0, minute: 0 }, publicUrl: 'http://hub.example' };
    const sending = await keepSending(hub.ownerUrl, config, log);
    await sending.stop();
    expect(await stateOf(one!.invitation.id)).toBe('WAITING');
  });
});

describe('letters that are asked for', () => {
  it('are so many a day for one account, whatever the call, and none of a dry run', async () => {
    const eager = await director('eager-director');
    const rows = (n: number, from: number) =>
      Array.from({ length: n }, (_, k) => row(`reader-${from + k}@b.example`, { invitee: `Анна ${k}` }));
    await invite(rows(MAILS_A_DAY, 0), eager, { dryRun: true });
    const first = await invite(rows(MAILS_A_DAY - 1, 0), eager);
    expect(first.filter(({ outcome }) => outcome !== 'CREATED')).toEqual([]);
    const [last, over] = await invite(rows(2, MAILS_A_DAY), eager);
    expect([last!.outcome, over!.outcome]).toEqual(['CREATED', 'REFUSED']);
    expect(over!.problems).toEqual([expect.objectContaining({ code: 'TOO_MANY_MAILS', path: ['rows', '1', 'email'] })]);
    // By a link that is handed over anybody goes on, and by the hub others do.
    const [byLink] = await invite([row('', { email: null, invitee: 'Без письма' })], eager);
    expect(byLink).toMatchObject({ outcome: 'CREATED', invitation: { mail: null } });
    expect(await invite(rows(1, 900))).toMatchObject([{ outcome: 'CREATED' }]);
    await hub.owner(
      `update participants.invitation_mail set written_at = now() - interval '25 hours' where sender = $1`,
      ['eager-director'],
    );
    expect(await invite(rows(1, 901), eager)).toMatchObject([{ outcome: 'CREATED' }]);
  });

  it('go to one address so seldom, whoever asks and however it is written', async () => {
    const [one, other] = [await director('one-director'), await director('other-director')];
    const written = ['Target@c.example', 'target@C.example', 'TARGET@c.example'];
    expect(written).toHaveLength(MAILS_TO_ONE);
    const results = await invite(
      [...written, 'target@c.example'].map((email, n) => row(email, { invitee: `Цель ${n}` })),
      one,
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'CREATED', 'REFUSED']);
    const [refused] = await invite([row('target@c.example')], other);
    // The same words as for too many of one's own: of others' letters nothing is told.
    expect(refused!.problems).toEqual([{ ...results[3]!.problems[0], path: ['rows', '0', 'email'] }]);
  });

  it.each(['no address', 'a@b', '<x@y.example>', 'x@y.example, z@y.example', `${'x'.repeat(320)}@y.example`])(
    'are not written to %s',
    async (email) => {
      const [one] = await invite([row(email)]);
      expect(one).toMatchObject({ outcome: 'REFUSED', code: null, problems: [{ code: 'EMAIL_MALFORMED' }] });
    },
  );

  it('have their addresses forgotten once nobody is waited for', async () => {
    const [over, standing] = await invite([row('over@d.example'), row('standing@d.example', { invitee: 'Берта' })]);
    const ids = [over!.invitation.id, standing!.invitation.id];
    const aged = `update participants.invitation_mail set written_at = now() - interval '8 days' where invitation_id = any ($1)`;
    await hub.owner(aged, [ids]);
    await hub.owner('update participants.role_invitation set ends_at = now() where id = $1', [ids[0]]);
    await afterMidnight(hub.ownerUrl);
    expect(await mailOf(ids[0])).toMatchObject({ email: null, state: 'STOPPED' });
    expect(await mailOf(ids[1])).toMatchObject({ email: 'standing@d.example', state: 'WAITING' });
  });
});

describe('letters of others', () => {
  it('are not seen by strangers, nor written for them, and their codes by nobody', async () => {
    const [one] = await invite([row('secret@e.example')]);
    const { id } = one!.invitation;
    const other = await region.college();
    for (const claims of [
      { roles: ['DIRECTOR'], colleges: [other.id], actor: 'stranger' } as const,
      { roles: ['CURATOR'], colleges: [other.id], actor: 'stranger' } as const,
      { roles: ['ANALYST'], regions: [region.region.id], actor: 'stranger' } as const,
      null,
    ]) {
      const raw = (sql: string) => hub.raw('participants', claims, sql, [id]);
      expect(await raw('select email from participants.invitation_mail where invitation_id = $1')).toEqual([]);
      const writing = `insert into participants.invitation_mail (invitation_id, sender, email, language)
        values ($1, coalesce(contracts.session_actor(), ''), 'x@x.example', 'ru')`;
      await expect(raw(writing)).rejects.toThrow('row-level security');
    }
    const claims = { roles: ['DIRECTOR'], colleges: [college.id], actor: 'writing-director' } as const;
    for (const sql of [
      'select code_hash from participants.invitation_mail',
      'select reason from participants.invitation_mail',
      `update participants.invitation_mail set state = 'WAITING'`,
      'select contracts.invitation_mails_due()',
    ]) {
      await expect(hub.raw('participants', claims, sql)).rejects.toThrow('permission denied');
    }
    await expect(hub.raw('school', claims, 'select from participants.invitation_mail')).rejects.toThrow('denied');
    // An analyst of the region is told of no invitation at all; whoever gives the role sees where the letter went.
    expect(await mailOf(id)).toMatchObject({ email: 'secret@e.example' });
  });
});
