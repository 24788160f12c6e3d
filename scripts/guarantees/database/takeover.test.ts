import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { bringToDate } from '#kernel/database/day-turn.js';
import { migrate } from '#kernel/database/migrate.js';
import { daysAfter } from '#kernel/time/iso-date.js';
import { emptyDatabase, freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { catalogOf, rowsOf } from '../../testing/catalog.js';
import { loadFormerDatabase } from '../../testing/database-0.1/load.js';
import { ownHub } from '../../testing/hub.js';
import { verify } from '../../verify/verify.js';

const DATABASES = SUBGRAPHS.map(({ database }) => database);
const NAMES = SUBGRAPHS.map(({ name }) => name);

let former: FreshDatabase;
let before: Record<string, string[]>;
let after: Record<string, string[]>;

async function lookAt<T>(ownerUrl: string, look: (client: Awaited<ReturnType<typeof connect>>) => Promise<T>) {
  const client = await connect(ownerUrl);
  try {
    return await look(client);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  former = await emptyDatabase();
  await loadFormerDatabase(former.ownerUrl);
  before = await lookAt(former.ownerUrl, rowsOf);
  await migrate(former.ownerUrl, DATABASES);
  after = await lookAt(former.ownerUrl, rowsOf);
}, 180_000);
afterAll(() => former.drop());

type Row = Readonly<Record<string, unknown>>;
const parsed = (rows: readonly string[] = []) => rows.map((row) => JSON.parse(row) as Row);

/** Groups whose rule has changed since, and how often: the next start counts them, as they stand that many days behind. */
const COUNTED_ANEW: Readonly<Record<string, number>> = { mentorships: 2, activities: 2 };

/** What release 0.1.0 said nothing of, and what is said of it since: nothing, but what proves an activity. */
const SAID_SINCE: Readonly<Record<string, Row>> = {
  'participants.consent': {
    ...{ withdrawal_reason: null, representative_relation: null, representative_document: null, import_id: null },
  },
  'programs.college_year': {
    ...{ curator: null, working_group: [], order_number: null, order_date: null, goals: null, expected_results: null },
    roadmap_version: 1,
  },
  'participants.role_binding': { offered: false },
  'programs.form': { region_id: null },
  'school.course': {
    certificate_valid_months: null,
    college_id: null,
    reach: 'NETWORK',
    retired_on: null,
    retire_reason: null,
    version: 1,
  },
  'school.enrolment': {
    ...{ completion_order_number: null, completion_order_date: null },
    completion_attested: expect.any(Boolean),
  },
  'school.cohort': { version: 1, order_number: null, order_date: null, capacity: null, teachers: [] },
  'programs.stage_closure': { override_reason: null, overridden: [] },
  'programs.activity': {
    ...{ proofs: expect.any(Array), own: false, done_document: null, changed_reason: null },
    ...{ not_applicable_on: null, not_applicable_reason: null },
  },
};

/** Rows without what was added to them, which has to be as it is said to. */
function withoutAdded(rows: readonly Row[], added: Row): Row[] {
  return rows.map((row) => {
    const [kept, fresh] = [false, true].map((isFresh) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => Object.hasOwn(added, column) === isFresh)),
    );
    expect(fresh).toEqual(added);
    return kept!;
  });
}

/**
 * The rows of a table as release 0.1.0 kept them: its measures said nothing of groups, and those who were ever trained
 * stood among them, under a year that cannot be; it called the kind of a sheet its form, and an import said nothing of
 * its way, nor consents and pairs of the import that they came by; a pair said neither who ended it, which one it follows, nor from which day its order acts, and no meetings
 * were counted; a target was verified at a word, without a document; why a consent was withdrawn and who a
 * representative is, was not written down; nobody's speciality was known, nor what mentors wish to learn or when mentees can meet;
 * colleges did not say when they joined, regions had no first year, no headcount was taken back, and clients
 * were those of colleges alone.
 */
function asThen(table: string): Row[] {
  const rows = parsed(after[table]);
  const added = SAID_SINCE[table];
  if (added) return withoutAdded(rows, added);
  if (table === 'monitoring.indicator') {
    // What ships as an offer is new; all that was there is watched as before.
    return rows.flatMap(({ optional, ...row }) => (optional ? [] : [row]));
  }
  if (table === 'monitoring.indicator_term') {
    const then = new Set(parsed(before['monitoring.indicator']).map(({ id }) => id));
    return rows.filter(({ indicator_id }) => then.has(indicator_id));
  }
  if (table === 'participants.import_run') {
    const ended = { state: 'FINISHED', attempt: 1, begun_at: null, phase: null, done: 0, total: 0 };
    const unknown = { cohort_id: null, file_sha256: null, file_bytes: null, sheets: [] };
    return withoutAdded(rows, { ...ended, ...unknown }).map(({ kind, way, warnings, first_warnings, ...row }) => {
      expect([warnings, first_warnings]).toEqual([null, []]);
      expect(way).toBe(String(row['imported_by']).startsWith('college-') ? 'SYSTEM' : 'STAFF');
      return { ...row, form: kind };
    });
  }
  if (table === 'monitoring.target') {
    const then = new Map(parsed(before[table]).map(({ id, verified }) => [id, verified]));
    const lacking = { document: '', document_date: null, url: '', set_by: null, set_at: null };
    return rows.map(({ document, document_date, url, set_by, set_at, ...row }) => {
      expect({ document, document_date, url, set_by, set_at, verified: row['verified'] }).toEqual({
        ...lacking,
        verified: false,
      });
      return { ...row, verified: then.get(row['id']) };
    });
  }
  if (table === 'participants.person') {
    const then = rows.map(({ enterprise_unknown: unknown, ...row }) => {
      const { category, partner_id: partner } = row as Record<string, string | null>;
      expect(unknown).toBe(category === 'EMPLOYER_REPRESENTATIVE' && partner === null ? true : null);
      return row;
    });
    return withoutAdded(then, { qualification: null, qualified_on: null, qualification_document: null });
  }
  if (table === 'programs.mentorship') {
    const early = new Set(rows.flatMap(({ id, ended_by: by }) => (by === null ? [] : [id])));
    return rows.map(({ order_acts_from: actsFrom, ended_by: endedBy, exclusive_scope: scope, ...more }) => {
      const { follows_id: follows, accepted_on: acceptedOn, accepted_by: acceptedBy, import_id: by, ...row } = more;
      expect([acceptedOn, acceptedBy, by, follows === null || early.has(follows)]).toEqual([null, null, null, true]);
      const { order_date: date, started_on: started, status, end_reason: reason } = row as Record<string, string>;
      expect(actsFrom).toBe(date ? [date, started].sort()[0] : null);
      expect(endedBy).toBe(status === 'ENDED' && reason ? 'NOT_SAID' : null);
      return { ...row, exclusive_scope: String(scope).startsWith('recorded before: ') ? '' : scope };
    });
  }
  if (table === 'participants.college_client') {
    return parsed(after['participants.client']).map(({ id, region_id, name, ...row }) => {
      expect([id, region_id, name]).toEqual([row['college_id'], null, null]);
      return row;
    });
  }
  if (table === 'participants.headcount_report') {
    return rows.map(({ kind, reason, ...row }) => {
      expect([kind, reason]).toEqual(['REPORTED', null]);
      return row;
    });
  }
  if (table === 'participants.college') {
    return rows.map(({ joined_at: joinedAt, ...row }) => {
      expect(joinedAt).toEqual(expect.stringMatching(/^\d{4}-/));
      return row;
    });
  }
  if (table === 'participants.mentor_profile' || table === 'participants.mentee_profile') {
    const untold = ['speciality', ...(table.includes('mentee') ? ['interests', 'time_resource', 'frequency'] : [])];
    const wishes = table.includes('mentor') ? { learning_wishes: [], learning_wish_keys: [] } : {};
    return withoutAdded(rows, { ...Object.fromEntries(untold.map((column) => [column, null])), ...wishes });
  }
  if (table === 'participants.region') {
    return rows.map(({ first_year: firstYear, ...row }) => {
      // Ten years before that in which its id says that it was created.
      expect(firstYear).toBe(2016);
      return row;
    });
  }
  if (!table.endsWith('.measure')) return rows;
  const totals = table === 'school.measure' ? parsed(after['school.trained_mentors']) : [];
  // None of these was counted: one row a college and year has the next start do it.
  const then = rows.filter(
    ({ measure_group: group, measure }) =>
      !['meetings', 'documents', 'plans', 'outcomes', 'agreements', 'trained'].includes(String(group)) &&
      !['mentors_with_category', 'mentorships_following'].includes(String(measure)),
  );
  return [
    ...then.map(({ measure_group: group, ...row }) => {
      expect(group).toEqual(expect.any(String));
      const was = row['category'] === 'ACTIVE' ? { ...row, category: 'APPROVED' } : row;
      return { ...was, as_of: daysAfter(String(row['as_of']), COUNTED_ANEW[String(group)] ?? 0) };
    }),
    ...totals.map((row) => ({ ...row, academic_year: 9999, measure: 'mentors_trained', category: '', form: '' })),
  ];
}

/** Tables whose rows say what was done to the database itself. */
const isOfTheHub = (table: string) => table.endsWith('.migration') || table === 'contracts.current_objects';

describe('a database of release 0.1.0', () => {
  it('has rows of every kind, or taking it over would prove little', () => {
    const empty = Object.keys(before).filter((table) => before[table]!.length === 0);
    expect(empty).toEqual(['contracts.pending_change']);
    const statuses = before['programs.mentorship']!.map((row) => (JSON.parse(row) as { status: string }).status);
    expect(new Set(statuses)).toEqual(new Set(['PROPOSED', 'APPROVED', 'ENDED', 'VOIDED']));
  });

  it('is taken over with every row of it', () => {
    for (const table of Object.keys(before).filter((name) => !isOfTheHub(name))) {
      expect([table, new Set(asThen(table))]).toEqual([table, new Set(parsed(before[table]))]);
    }
    const names = Object.keys(after).filter((name) => name.endsWith('.migration'));
    expect(names.map((name) => name.replace('.migration', '')).sort()).toEqual(['contracts', ...NAMES].sort());
    for (const name of names) expect(after[name]!.join()).toContain('"0001-baseline"');
    expect(Object.values(after).flat().join()).not.toContain('0002-access');
  });

  it('has then all that a new one has, and nothing else', async () => {
    const fresh = await freshDatabase();
    try {
      const expected = await lookAt(fresh.ownerUrl, catalogOf);
      const found = await lookAt(former.ownerUrl, catalogOf);
      for (const part of Object.keys(expected)) expect([part, found[part]]).toEqual([part, expected[part]]);
      expect(Object.keys(expected['policies']!).length).toBeGreaterThan(100);
    } finally {
      await fresh.drop();
    }
  });

  it('has figures that are what the facts say, and answers', async () => {
    await bringToDate(former.ownerUrl, NAMES);
    const { checked, differences, broken, stale } = await verify(former.ownerUrl);
    expect({ differences, broken, stale }).toEqual({ differences: [], broken: [], stale: [] });
    expect(checked).toBeGreaterThan(400);

    const hub = await ownHub(new URL(former.ownerUrl).pathname.slice(1));
    try {
      const [{ college, region, code }] = (await hub.owner(
        `select c.id as college, r.id as region, r.code from participants.college c
           join participants.region r on r.id = c.region_id
           join participants.person p on p.college_id = c.id and p.family_name = 'Секретарев'`,
      )) as [{ college: string; region: string; code: string }];
      const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [region] });
      const { region: told } = await coordinator.ask(
        `query ($code: String!) { region(code: $code) { scorecard(year: "2024/2025") {
           indicators { indicator { code } status target numerator } } } }`,
        { code },
      );
      const codes = told.scorecard.indicators.map(({ indicator }: { indicator: { code: string } }) => indicator.code);
      expect(codes).toContain('mentors_trained_share');
      expect(told.scorecard.indicators[0]).toMatchObject({ status: 'OK', target: 70 });
      const curator = await hub.client({ roles: ['CURATOR'], colleges: [college] });
      const { people } = await curator.ask(
        'query ($id: ID!) { people(collegeId: $id, first: 50) { totalCount nodes { familyName } } }',
        { id: college },
      );
      expect(people.nodes.map(({ familyName }: { familyName: string }) => familyName)).toContain('Секретарев');
    } finally {
      await hub.close();
    }
  });

  it('is refused when it was left halfway, and stays as it was', async () => {
    const halfway = await emptyDatabase();
    try {
      await loadFormerDatabase(halfway.ownerUrl);
      await lookAt(halfway.ownerUrl, (client) =>
        client.query(`delete from programs.migration where name = '0008-published-forms'`),
      );
      const rows = await lookAt(halfway.ownerUrl, rowsOf);
      await expect(migrate(halfway.ownerUrl, DATABASES)).rejects.toMatchObject({
        name: 'DatabaseRefusal',
        text: { ru: expect.stringContaining('выпуска 0.1.0'), en: expect.stringContaining('release 0.1.0') },
      });
      expect(await lookAt(halfway.ownerUrl, rowsOf)).toEqual(rows);
    } finally {
      await halfway.drop();
    }
  });
});
