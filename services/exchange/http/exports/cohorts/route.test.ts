import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import type { Client, TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld, World } from '#scripts/testing/world.js';
import { call, learnt, mentors, NOW } from '../../../testing/cohorts.js';
import { absence, cellsOf, NAMES, table, tablesWorld, type TablesWorld } from '../../../testing/tables-of-cohorts.js';
import { cellText } from '../../../workbook/grid.js';
import { parseWorkbook } from '../../../workbook/workbook.js';

let tables: TablesWorld;
let hub: TestHub;
let region: World;
let host: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  tables = await tablesWorld();
  ({ hub, region, host, other } = tables);
});
afterAll(() => tables.close());

/** A day so many days from now, as sheets write it. */
const written = (days: number): string => daysAfter(NOW, days).split('-').reverse().join('.');

async function exported(cohortId: string, format: 'xlsx' | 'csv', client: Client = host.curator): Promise<Buffer> {
  const answer = await tables.get(`${cohortId}.${format}`, client);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const textsOf = (file: Buffer) => parseWorkbook(file).rows.map(({ cells: row }) => row.map(cellText));

describe('the list of a cohort', () => {
  it('comes back as it went, as a workbook and as text, and the changes that were made in it are taken', async () => {
    const { cohortId } = await tables.taught();
    await call(host.curator, 'recordAttendance', await absence(host.curator, cohortId), 'refused');
    const first = written(-2);
    await tables.send(
      cohortId,
      table(['ФИО', first, 'TEST', 'PLAN'], ['Белова Анна', 'у', 59.5, 0], ['Лужин Олег', '+', '', 5]),
    );
    const before = await learnt(host.curator, cohortId);
    for (const format of ['xlsx', 'csv'] as const) {
      const { report } = await tables.send(cohortId, await exported(cohortId, format));
      expect([report?.summary.refused, report?.warnings, report?.summary.learning]).toEqual([
        ...[0, [], { created: 0, updated: 0, unchanged: 6 }],
      ]);
    }
    expect(await learnt(host.curator, cohortId)).toEqual(before);
    const rows = textsOf(await exported(cohortId, 'xlsx'));
    const at = rows[0]!.indexOf('Итоговый тест');
    expect(rows.map((row) => row[at])).toEqual(['Итоговый тест', '59.5', '', '']);
    const changed = rows.map((row, n) => row.map((text, column) => (n > 0 && column === at ? '77' : text)));
    const { report } = await tables.send(cohortId, table(...changed));
    expect(report?.summary.learning).toMatchObject({ created: 2, updated: 1 });
  });

  it('is whole for the host, of their own for another college, and nobody else’s', async () => {
    const { cohortId } = await tables.taught();
    const names = async (client: Client) => textsOf(await exported(cohortId, 'xlsx', client)).slice(1).map((row) => row[1]); // prettier-ignore
    expect(await names(host.curator)).toEqual([NAMES.anna, NAMES.petr, NAMES.oleg]);
    expect(await names(other.curator)).toEqual([NAMES.oleg]);
    const third = await region.college();
    const mentor = await hub.client({ roles: ['MENTOR'], persons: (await mentors(host, {})).slice(0, 1) });
    const seen = async (client: Client | null, path = `${cohortId}.xlsx`) => (await tables.get(path, client)).status;
    expect([await seen(third.curator), await seen(region.coordinator), await seen(mentor), await seen(null)]).toEqual([
      ...[404, 403, 403, 401],
    ]);
    expect([await seen(host.curator, 'x.xlsx'), await seen(host.curator, `${host.id}.csv`)]).toEqual([404, 404]);
    const file = table(['ФИО', 'TEST'], ['Лужин Олег', 70]);
    const guest = await tables.send(cohortId, file, { college: other.code }, other.curator);
    expect(guest.error).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const client of [third.curator, region.coordinator, mentor]) {
      expect((await tables.send(cohortId, file, {}, client)).error).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await learnt(host.curator, cohortId))[NAMES.oleg].changes).toBe(0);
  });

  it.each(['xlsx', 'ods'] as const)(
    'has a template as .%s: unfilled it changes nothing, filled it is taken',
    async (format) => {
      const { cohortId } = await tables.taught();
      await tables.send(cohortId, table(['ФИО', 'TEST'], ['Белова Анна', 59.5]));
      const before = await learnt(host.curator, cohortId);
      const get = (client: Client | null, query = `?cohort=${cohortId}`) => tables.template(`results.${format}${query}`, client); // prettier-ignore
      const answer = await get(host.curator);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      const file = Buffer.from(await answer.arrayBuffer());
      const { report } = await tables.send(cohortId, file);
      expect([report?.summary.refused, report?.warnings, report?.summary.learning]).toEqual([
        ...[0, [], { created: 0, updated: 0, unchanged: 0 }],
      ]);
      expect(await learnt(host.curator, cohortId)).toEqual(before);
      const rows = textsOf(file).slice(0, 4);
      expect(rows.map(([name]) => name)).toEqual(['ФИО', NAMES.anna, NAMES.petr, NAMES.oleg]);
      const [session, test] = [
        rows[0]!.findIndex((text) => text.startsWith(written(-2))),
        rows[0]!.indexOf('Итоговый тест'),
      ];
      const filled = rows.map((row, n) => row.map((text, at) => (n === 0 ? text : at === session ? 'был' : at === test ? '77' : text))); // prettier-ignore
      const taken = await tables.send(cohortId, table(...filled));
      expect(taken.report?.summary.learning).toMatchObject({ created: 5, updated: 1 });

      const third = await region.college();
      const seen = async (client: Client | null, query?: string) => (await get(client, query)).status;
      expect([await seen(other.curator), await seen(third.curator), await seen(region.coordinator), await seen(null)]).toEqual([403, 403, 403, 401]); // prettier-ignore
      expect([await seen(host.curator, ''), await seen(host.curator, `?cohort=${host.id}`), await seen(host.curator, `?cohort=${cohortId}&college=${host.code}`)]).toEqual([400, 404, 400]); // prettier-ignore
      await hub.owner(`update school.enrolment set withdrawn_on = enrolled_on where cohort_id = $1`, [cohortId]);
      expect(await seen(host.curator)).toBe(404);
    },
  );

  it('is taken in from nobody without a token, and from no other college as its own', async () => {
    const { cohortId } = await tables.taught();
    const results = table(['ФИО', 'TEST'], ['Лужин Олег', 70]);
    const applicants = table(['ФИО'], ['Лужин Олег']);
    for (const [sheet, file] of [['results', results], ['applicants', applicants]] as const) {
      expect((await tables.send(cohortId, file, { sheet }, null)).error).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await tables.send(cohortId, file, { sheet }, other.curator)).error).toMatchObject({ code: 'FORBIDDEN' });
    } // prettier-ignore
    expect((await learnt(host.curator, cohortId))[NAMES.oleg].changes).toBe(0);
  });

  it('opens as text, whatever listeners and sessions are called', async () => {
    const { cohortId } = await tables.taught();
    await hub.owner('update school.cohort_session set title = $2 where cohort_id = $1', [cohortId, '=1+1']);
    const text = (await exported(cohortId, 'csv')).toString('utf8');
    expect(text).not.toMatch(/(?:^|;)"?[=+@]/m);
  });
});

describe('applicants', () => {
  const apply = (cohortId: string, file: Buffer, college: CollegeWorld, more: Readonly<Record<string, string>> = {}) =>
    tables.send(cohortId, file, { sheet: 'applicants', college: college.code, ...more }, college.curator);

  it('of a college apply by external id and name, once, by the rules of applying', async () => {
    const { cohortId, n } = await tables.taught();
    await mentors(other, { familyName: 'Ранов', givenName: 'Илья', externalId: `a-${n}` }, { familyName: 'Ситов', givenName: 'Иван' }); // prettier-ignore
    const file = table(
      ['ФИО', 'Внешний код'],
      ['Ранов Илья', `a-${n}`],
      ['Ситов Иван', ''],
      ['Лужин Олег Львович', `o-${n}`],
      ['Неведомов Илья', 'z'],
    );
    const preview = await apply(cohortId, file, other, { preview: 'true' });
    expect(preview.report?.summary.applications).toEqual({ created: 2, updated: 0, unchanged: 0 });
    const { report } = await apply(cohortId, file, other);
    expect(cellsOf(report)).toEqual([
      [4, 'ФИО', 'ENROLLED_ALREADY'],
      [5, 'ФИО', 'PERSON_UNKNOWN'],
    ]);
    expect(report?.summary.applications).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect((await apply(cohortId, file, other)).report?.summary.applications).toEqual({
      ...{ created: 0, updated: 0, unchanged: 2 },
    });
    const strange = await tables.send(cohortId, file, { sheet: 'applicants', college: other.code }, host.curator);
    expect(strange.error).toMatchObject({ code: 'FORBIDDEN' });
  });
});
