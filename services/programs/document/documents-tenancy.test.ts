import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { SESSION_SQL, sessionValues } from '#kernel/database/session-settings.js';
import { PUBLIC_SESSION } from '#kernel/session/session.js';
import { noteKept } from '#scripts/testing/files.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { FILE, registerOf } from '../testing/documents-world.js';
import { openYear, YEAR } from '../testing/programs-world.js';

const SECRET = 'Секретова';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function newCollege() {
  const college = await region.college();
  await openYear(college);
  return { college, ...registerOf(college) };
}

describe('who sees the register', () => {
  it('coordinators see the entry alone of what names minors, and change nothing', async () => {
    const { college, register, list } = await newCollege();
    await noteKept(hub, college.id, FILE);
    await register('CONSENTS', { title: SECRET, link: 'https://college.example/s', file: FILE });
    await register('ROADMAP', { title: 'Дорожная карта', link: 'https://college.example/r' });
    const { documents } = await list(region.coordinator);
    expect(documents.nodes).toMatchObject([
      { title: 'Дорожная карта', link: 'https://college.example/r', hidden: false },
      { title: null, link: null, file: null, hidden: true, kind: { code: 'CONSENTS' } },
    ]);
    const { errors } = await region.coordinator.answer(
      `mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { problems { code } } }`,
      { input: { collegeId: college.id, year: YEAR, kind: 'ROADMAP' } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('nobody else sees anything, by the database’s word', async () => {
    const { college, register } = await newCollege();
    await register('CONSENTS', { title: SECRET });
    const [person] = (await college.people({})) as [string];
    const other = await region.college();
    const session = (claims: Record<string, unknown>) => hub.client(claims);
    const strangers = [
      other.curator,
      (await world(hub)).coordinator,
      await session({ roles: ['ANALYST'], regions: [region.region.id] }),
      await session({ roles: ['MENTOR', 'MENTEE'], persons: [person] }),
      await hub.client(),
    ];
    for (const client of strangers) {
      const { data } = await client.answer('query ($id: ID!) { documents(collegeId: $id) { nodes { id } } }', { id: college.id });
      expect(data?.documents?.nodes ?? []).toEqual([]);
      const gathered = await client.answer(`query ($id: ID!) { orderPackage(collegeId: $id, year: "${YEAR}") { proposed } }`, { id: college.id });
      expect(gathered.data?.orderPackage ?? null).toBeNull();
    }
  }); // prettier-ignore

  it('raw SQL of another college’s session reads no row and writes none', async () => {
    const { college, register } = await newCollege();
    await register('CONSENTS', { title: SECRET });
    const other = await region.college();
    const client = await connect(hub.ownerUrl);
    try {
      const stranger = async (sql: string) => {
        await client.query('begin');
        try {
          await client.query('set local role hub_programs');
          const session = { ...PUBLIC_SESSION, roles: ['CURATOR'], colleges: [other.id] } as const;
          await client.query(SESSION_SQL, sessionValues(session));
          return (await client.query(sql, [college.id])).rowCount;
        } finally {
          await client.query('rollback');
        }
      };
      await noteKept(hub, college.id, FILE);
      const tables = ['document', 'document_detail', 'document_history', 'kept_file'];
      for (const table of tables) {
        expect(await stranger(`select from programs.${table} where college_id = $1`)).toBe(0);
      }
      const insert = `insert into programs.document (id, college_id, academic_year, kind, stage)
                      values (uuidv7(), $1, 2024, 'ROADMAP', 1)`;
      await expect(stranger(insert)).rejects.toThrow(/row-level security/);
      const held = await stranger(
        `select from contracts.hold_files($1, array['${FILE.sha256}'], array['${FILE.type}'])`,
      );
      expect(held).toBe(0);
      const keep = `insert into programs.kept_file (college_id, sha256, type, bytes) values ($1, repeat('0', 64), 'pdf', 1)`;
      await expect(stranger(keep)).rejects.toThrow(/permission denied/);
      const update = 'update programs.document set withdrawn_on = current_date where college_id = $1';
      expect(await stranger(update)).toBe(0);
    } finally {
      await client.end();
    }
  });
});
