import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { Data } from '../testing/hub.js';
import { olderNode } from '../testing/older-node.js';
import { SAMPLE_TAKES_MS, servedEmptyHub, type ServedHub } from '../testing/served-hub.js';
import { Line } from './testing/line.js';

/** The program as docs/connecting.md shows it. */
const PROGRAM = 'scripts/examples/nightly-exchange.mjs';

/** Colleges have what their system brings: the oldest Node at hand. */
const NODE = (await olderNode()) ?? process.execPath;

let hub: ServedHub;
let folder: string;
let regionId: string;
beforeAll(async () => {
  hub = await servedEmptyHub();
  folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  const operator = await hub.client({ roles: ['OPERATOR'] });
  const { createRegion }: Data = await operator.ask(
    'mutation { createRegion(input: { code: "199", nameRu: "Край", nameEn: "Krai" }) { region { id } } }',
  );
  regionId = createRegion.region.id;
}, SAMPLE_TAKES_MS);
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly told: string;
}

/** A college with a system of its own, whose database is a file. */
class College {
  private constructor(
    readonly id: string,
    readonly curator: GraphClient,
    private readonly credentials: { readonly CLIENT_ID: string; readonly CLIENT_SECRET: string },
    private readonly file: string,
  ) {}

  static async found(code: string): Promise<College> {
    const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [regionId] });
    const { createCollege }: Data = await coordinator.ask(
      'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
      { input: { regionId, code, nameRu: 'Колледж' } },
    );
    const { id } = createCollege.college;
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [id] });
    const { issueCollegeClient }: Data = await director.ask(
      'mutation ($id: ID!) { issueCollegeClient(input: { collegeId: $id }) { secret client { clientId } } }',
      { id },
    );
    const { client, secret } = issueCollegeClient;
    const credentials = { CLIENT_ID: client.clientId, CLIENT_SECRET: secret };
    const curator = await hub.client({ roles: ['CURATOR'], colleges: [id] });
    const college = new College(id, curator, credentials, join(folder, `${code}.json`));
    await writeFile(college.file, '{}');
    return college;
  }

  /** Runs the program as a night would. */
  async night(url = hub.url): Promise<Run> {
    // eslint-disable-next-line no-restricted-properties -- the program's settings are its environment
    const env = { PATH: process.env['PATH'], HUB_URL: url, ...this.credentials };
    const program = spawn(NODE, [PROGRAM, this.file], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const [code] = (await once(program, 'close')) as [number];
    return { code, told };
  }

  async store(): Promise<Data> {
    return JSON.parse(await readFile(this.file, 'utf8'));
  }

  /** What the college's staff do in their own system by day. */
  async edit(change: (people: Data) => void): Promise<void> {
    const store = { people: {}, ...(await this.store()) };
    change(store.people);
    await writeFile(this.file, JSON.stringify(store));
  }

  async mutate(field: string, type: string, input: object): Promise<Data> {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { problems { code message } } }`;
    const data: Data = await this.curator.ask(query, { input });
    expect([field, data[field].problems]).toEqual([field, []]);
  }

  /** People as the hub has them, by key. */
  async inHub(): Promise<Record<string, Data>> {
    const { people }: Data = await this.curator.ask(
      `query ($id: ID!) { people(collegeId: $id, first: 200) {
        nodes { id source externalId familyName phone studyGroup consentInForce } } }`,
      { id: this.id },
    );
    return Object.fromEntries(
      people.nodes.map((node: Data) => [`${node.source}/${node.externalId}`, seenOf(node, node)]),
    );
  }

  /** People as the college's system has them, by key. */
  async here(): Promise<Record<string, Data>> {
    const { people } = await this.store();
    return Object.fromEntries(
      Object.entries(people).map(([key, card]: [string, Data]) => [key, seenOf(card, card.fields)]),
    );
  }

  async agree(): Promise<void> {
    expect(await this.here()).toEqual(await this.inHub());
  }
}

const seenOf = ({ id, consentInForce }: Data, { familyName, phone, studyGroup }: Data) => ({
  ...{ id, consentInForce, familyName, phone, studyGroup },
});

const DONE: Run = { code: 0, told: '' };

const card = (externalId: string, familyName: string, more: object = {}) => ({
  source: '1c',
  externalId,
  fields: { category: 'STUDENT', familyName, givenName: 'Анна', birthYear: 2005, ...more },
  consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' },
});

const upsert = (college: College, source: string, ...rows: object[]) =>
  college.mutate('upsertPeople', 'UpsertPeopleInput', { collegeId: college.id, source, rows });

const row = (externalId: string, familyName: string, more: object = {}) => ({
  ...{ externalId, familyName, givenName: 'Анна', category: 'STUDENT', birthYear: 2005, ...more },
});

describe('the nightly exchange', () => {
  it('makes both sides agree, and again after a day of changes on both', async () => {
    const college = await College.found('NIGHT-1');
    await upsert(college, 'sheet', row('а', 'Таблицына'), row('б', 'Листова'));
    await college.edit((people) => {
      for (const [key, name] of [
        ['1', 'Первова'],
        ['2', 'Вторая'],
        ['3', 'Третья'],
        ['4', 'Уходящая'],
      ] as const) {
        people[`1c/${key}`] = card(key, name);
      }
    });
    expect(await college.night()).toEqual(DONE);
    await college.agree();
    const first = await college.here();
    expect(Object.keys(first).sort()).toEqual(['1c/1', '1c/2', '1c/3', '1c/4', 'sheet/а', 'sheet/б']);
    expect(first['1c/1']).toMatchObject({ familyName: 'Первова', consentInForce: true });

    // A day: here two are edited and one is added; in the hub two are edited, one of them the same, and more happens.
    await college.edit((people) => {
      people['1c/1'].fields.phone = '+7 900 000-00-01';
      people['sheet/а'].fields.studyGroup = 'ПБ-24-1';
      people['1c/5'] = card('5', 'Пятая');
    });
    await upsert(
      college,
      '1c',
      row('1', 'Первова-Замужняя', { studyGroup: 'ТМ-1' }),
      row('2', 'Вторая', { studyGroup: 'ТМ-2' }),
    );
    await upsert(college, 'sheet', row('в', 'Новая'));
    await college.mutate('withdrawConsents', 'WithdrawConsentsInput', { personId: first['1c/2'].id });
    await college.mutate('mergePeople', 'MergePeopleInput', { keepId: first['1c/3'].id, mergeId: first['sheet/б'].id });
    await college.mutate('erasePerson', 'ErasePersonInput', {
      ...{ personId: first['1c/4'].id, reason: 'REQUEST', confirmName: 'Уходящая Анна' },
    });

    expect(await college.night()).toEqual(DONE);
    await college.agree();
    const second = await college.here();
    expect(Object.keys(second).sort()).toEqual(['1c/1', '1c/2', '1c/3', '1c/5', 'sheet/а', 'sheet/в']);
    expect(second['1c/1']).toMatchObject({
      familyName: 'Первова-Замужняя',
      studyGroup: 'ТМ-1',
      phone: '+7 900 000-00-01',
    });
    expect(second['1c/2']).toMatchObject({ studyGroup: 'ТМ-2', consentInForce: false });
    expect(second['sheet/а']).toMatchObject({ studyGroup: 'ПБ-24-1' });
    expect(JSON.stringify(await college.store())).not.toContain('Уходящая');

    const settled = await college.inHub();
    expect(await college.night()).toEqual(DONE);
    expect([await college.inHub(), await college.here()]).toEqual([settled, settled]);
  });

  it('learns of mentorships', async () => {
    const college = await College.found('NIGHT-2');
    await college.edit((people) => {
      people['1c/1'] = card('1', 'Наставникова');
      people['1c/2'] = card('2', 'Подопечная');
    });
    expect(await college.night()).toEqual(DONE);
    const people = await college.here();
    const [mentorId, menteeId] = [people['1c/1'].id, people['1c/2'].id];
    await college.mutate('attestMentorships', 'AttestMentorshipsInput', {
      ...{ collegeId: college.id, year: '2024/2025' },
      rows: [{ mentorId, menteeId, form: 'student-student', startedOn: '2024-10-01' }],
    });
    expect(await college.night()).toEqual(DONE);
    expect(Object.values((await college.store()).mentorships)).toEqual([
      expect.objectContaining({ status: 'COMPLETED', mentor: { id: mentorId }, mentee: { id: menteeId } }),
    ]);
  });

  it('says which rows were refused, and sends them again once they are mended', async () => {
    const college = await College.found('NIGHT-3');
    await college.edit((people) => {
      people['1c/1'] = card('1', 'Верная');
      people['1c/2'] = card('2', 'Ошибкина', { birthYear: 1890 });
    });
    const run = await college.night();
    expect(run).toEqual({ code: 3, told: expect.stringMatching(/^1c\/2 birthYear: .+\n$/) });
    expect(Object.keys(await college.inHub())).toEqual(['1c/1']);
    await college.edit((people) => (people['1c/2'].fields.birthYear = 1990));
    expect(await college.night()).toEqual(DONE);
    await college.agree();
  });

  it('keeps of several pages what it applied, and no cursor beyond it, when the line dies between them', async () => {
    const college = await College.found('NIGHT-5');
    expect(await college.night()).toEqual(DONE);
    const many = Array.from({ length: 1200 }, (_, n) => row(String(n), 'Страничная'));
    for (const rows of [many.slice(0, 600), many.slice(600)]) await upsert(college, 'sheet', ...rows);
    // A token, the college, the first page, and the second one, which does not arrive.
    const line = await Line.to(hub.url, 4, true);
    expect((await college.night(line.url)).code).not.toBe(0);
    await line.cut();
    expect(Object.keys((await college.store()).people)).toHaveLength(1000);
    expect(await college.night()).toEqual(DONE);
    expect(Object.keys((await college.store()).people)).toHaveLength(1200);
  }, 180_000);

  it('goes on where it was broken off, wherever that was, and loses nothing', async () => {
    const college = await College.found('NIGHT-4');
    await upsert(college, 'sheet', row('а', 'Таблицына'));
    await college.edit((people) => {
      for (let n = 1; n <= 1500; n++) people[`1c/${n}`] = card(String(n), 'Многова');
    });
    // Each night the line goes dead one request later, before or after the hub has done what it was asked.
    let day = 0;
    let requests = 1;
    for (let whole = false; !whole; requests++) {
      for (const answered of [false, true]) {
        const line = await Line.to(hub.url, requests, answered);
        whole = (await college.night(line.url)).code === 0;
        await line.cut();
        if (whole) break;
        day += 1;
        await upsert(college, 'sheet', row('а', 'Таблицына', { studyGroup: `Г-${day}` }), row(`н-${day}`, 'Новая'));
        await college.edit((people) => {
          people['1c/7'].fields.studyGroup = `Д-${day}`;
          people[`1c/н${day}`] = card(`н${day}`, 'Здешняя');
        });
      }
    }
    expect(requests).toBeGreaterThan(5);
    expect(await college.night()).toEqual(DONE);
    const { people } = await college.store();
    expect(Object.keys(people)).toHaveLength(1500 + 1 + 2 * day);
    expect([people['sheet/а'].fields.studyGroup, people['1c/7'].fields.studyGroup]).toEqual([`Г-${day}`, `Д-${day}`]);
    expect(
      Object.values(people).every(
        ({ id, fields, agreed }: Data) => id && JSON.stringify(fields) === JSON.stringify(agreed),
      ),
    ).toBe(true);
    const { found }: Data = await college.curator.ask(
      'query ($id: ID!) { found: people(collegeId: $id, first: 1) { totalCount } }',
      {
        id: college.id,
      },
    );
    expect(found.totalCount).toBe(1500 + 1 + 2 * day);
  }, 120_000);
});
