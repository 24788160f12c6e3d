import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { connect } from '#kernel/database/connection.js';
import { smallRegion, type SmallRegion } from './testing/small-region.js';
import { NOTHING, tampering, type Tampering } from './testing/tampering.js';
import type { Report } from './report.type.js';
import { verifyHub } from './testing/verify-hub.js';
import { verify } from './verify.js';

let hub: TestHub;
let region: SmallRegion;
let found: Tampering['found'];
let tampered: Tampering['tampered'];
beforeAll(async () => {
  hub = await ownHub();
  region = await smallRegion(hub);
  ({ found, tampered } = tampering(hub));
});
afterAll(() => hub.close());

const kept = async (measure: string, category = '', form = '', college = region.college) => {
  const [row] = await hub.owner(
    `select value from (select * from participants.measure union all select * from programs.measure
                        union all select * from school.measure) m
      where (college_id, academic_year, measure, category, form) = ($1, 2024, $2, $3, $4)`,
    [college.id, measure, category, form],
  );
  return row?.['value'];
};

describe('what the hub keeps', () => {
  it('is what the facts say', async () => {
    expect(await found()).toEqual(NOTHING);
  });

  it('counts a person with three mentees as one mentor', async () => {
    expect(await kept('mentors', 'STUDENT')).toBe(1);
    expect(await kept('mentors', '', 'student-student')).toBe(1);
  });

  it('counts a person in two forms once in the total, once in each form', async () => {
    expect(await kept('mentors', 'TEACHER')).toBe(1);
    expect([await kept('mentors', '', 'teacher-teacher'), await kept('mentors', '', 'teacher-student')]).toEqual([
      1, 1,
    ]);
    // The student with three mentees, the teacher, the representative; the one from elsewhere counts there.
    expect(await kept('mentors')).toBe(3);
    expect(await kept('mentors', '', '', region.lender)).toBe(1);
  });

  it('has an enterprise that provides a mentor', async () => {
    expect([await kept('enterprises_with_mentors'), await kept('partner_enterprises')]).toEqual([1, 1]);
  });
});

describe('one row changed in the database', () => {
  it.each([
    ['participants', 'learners', '', ''],
    ['participants', 'partner_enterprises', '', ''],
    ['programs', 'mentors', '', ''],
    ['programs', 'mentees', 'YOUNG_SPECIALIST', ''],
    ['programs', 'mentors', '', 'teacher-student'],
    ['programs', 'left_out_without_consent', '', ''],
    ['programs', 'mentors_with_category', '', ''],
    ['programs', 'active_mentors', '', ''],
    ['programs', 'active_mentors_trained', '', ''],
    ['programs', 'mentorships', 'ACTIVE', ''],
    ['programs', 'activities', 'OVERDUE', ''],
    ['school', 'mentors_enrolled', '', ''],
    ['school', 'mentors_trained', '', ''],
  ])('is named, and nothing else: %s %s %s %s', async (owner, measure, category, form) => {
    const counted = (await kept(measure, category, form)) as number;
    const row = `where college_id = '${region.college.id}' and academic_year = 2024
      and (measure, category, form) = ('${measure}', '${category}', '${form}')`;
    const { differences, broken } = await tampered(
      `update ${owner}.measure set value = value + 5 ${row}`,
      `update ${owner}.measure set value = value - 5 ${row}`,
    );
    expect(broken).toEqual([]);
    const difference = { owner, college: region.college.code, year: '2024/2025', measure, category, form };
    const days = { keptAsOf: '2025-08-31', countedAsOf: '2025-08-31' };
    expect(differences).toEqual([{ ...difference, kind: 'VALUE', kept: counted + 5, counted, ...days }]);
  });
});

describe('one row too few or too many', () => {
  const row = (values: string) =>
    `insert into programs.measure values ('${region.college.id}', 2024, ${values}, 'people')`;
  const summary = ({ differences }: Pick<Report, 'differences'>) =>
    differences.map(({ measure, category, kind, kept: had, counted }) => [measure, category, kind, had, counted]);

  it('is named where it was removed, be it a zero', async () => {
    const at = `where college_id = '${region.college.id}' and academic_year = 2024 and (measure, category, form) = ('mentees', 'PUPIL', '')`;
    const report = await tampered(`delete from programs.measure ${at}`, row(`'mentees', 'PUPIL', '', 0, '2025-08-31'`));
    expect(summary(report)).toEqual([['mentees', 'PUPIL', 'MISSING', null, 0]]);
  });

  it('is named where it was added', async () => {
    const report = await tampered(
      row(`'mentees', 'ROBOT', '', 7, '2025-08-31'`),
      `delete from programs.measure where category = 'ROBOT'`,
    );
    expect(summary(report)).toEqual([['mentees', 'ROBOT', 'EXTRA', 7, null]]);
  });

  it('is named with the id of a college that does not exist', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const { differences } = await tampered(
      `insert into school.measure values ('${nobody}', 2024, 'mentors_trained', '', '', 1, '2025-08-31', 'mentors')`,
      `delete from school.measure where college_id = '${nobody}'`,
    );
    expect(differences).toMatchObject([{ owner: 'school', college: nobody, kind: 'EXTRA', kept: 1 }]);
  });

  it('is named among the enterprises with mentors, which a region counts once', async () => {
    const { college, lender, partnerId } = region;
    const enterprise = (id: string) => `programs.enterprise_with_mentors values ('${id}', 2024, '${partnerId}')`;
    const gone = await tampered(
      `delete from programs.enterprise_with_mentors where college_id = '${college.id}'`,
      `insert into ${enterprise(college.id)}`,
    );
    expect(summary(gone)).toEqual([['enterprise_with_mentors', partnerId, 'MISSING', null, 1]]);
    const added = await tampered(
      `insert into ${enterprise(lender.id)}`,
      `delete from programs.enterprise_with_mentors where college_id = '${lender.id}'`,
    );
    expect(summary(added)).toEqual([['enterprise_with_mentors', partnerId, 'EXTRA', 1, null]]);
  });
});

describe('the day that a figure is told for', () => {
  const of = (measure: string) =>
    `update participants.measure set as_of = '%' where college_id = '${region.college.id}' and measure = '${measure}'`;

  it('is 31 August in a past year, and a row with another one is named', async () => {
    const set = (day: string) => of('pupils').replace('%', day);
    const { differences } = await tampered(set('2025-12-01'), set('2025-08-31'));
    const days = { keptAsOf: '2025-12-01', countedAsOf: '2025-08-31' };
    expect(differences).toEqual([expect.objectContaining({ measure: 'pupils', kind: 'AS_OF', ...days })]);
  });

  it('is named once where a whole past year was left behind', async () => {
    const set = (day: string) =>
      ['measure', 'measure_sheet']
        .map((table) => `update school.${table} set as_of = '${day}' where college_id = '${region.college.id}'`)
        .join('; ');
    const { differences } = await tampered(set('2025-08-30'), set('2025-08-31'));
    expect(differences).toMatchObject([{ owner: 'school', measure: '*', kind: 'AS_OF', keptAsOf: '2025-08-30' }]);
  });

  it('may lag in the running year, which is a note and no difference', async () => {
    const [{ year, today }] = (await hub.owner(
      `select extract(year from d - interval '8 months')::int as year, d::text as today
         from contracts.today($1) d`,
      [region.lender.id],
    )) as [{ year: number; today: string }];
    await region.lender.headcount({ year: `${year}/${year + 1}` });
    for (const table of ['measure', 'measure_sheet']) {
      await hub.owner(`update participants.${table} set as_of = as_of - 3 where academic_year = $1`, [year]);
    }
    const report = await verify(hub.ownerUrl);
    expect(report).toMatchObject(NOTHING);
    expect(report.stale).toEqual([{ owner: 'participants', collegeYears: 1, oldest: expect.any(String) }]);
    expect(Date.parse(today) - Date.parse(report.stale[0]!.oldest)).toBe(3 * 86_400_000);
    // A hub of tests is brought to date where a midnight has passed since it was made, and on no other day.
    expect((await verifyHub({ ...hub, madeOn: today })).stale).toEqual(report.stale);
    expect((await verifyHub({ ...hub, madeOn: '2024-09-01' })).stale).toEqual([]);
  });
});

describe('a record that breaks a rule', () => {
  const elsewhere = `'11111111-1111-7111-8111-111111111111'`;
  const mentorships = 'programs.mentorship';

  it.each([
    ['mentee_of_college', mentorships, 'mentee_id', `status = 'APPROVED' and form_code = 'employer-student'`],
    ['mentor_of_college', mentorships, 'mentor_id', `status = 'APPROVED' and form_code = 'employer-student'`],
    ['consent_of_person', 'participants.consent', 'person_id', `true`],
    ['enrolment_of_person', 'school.enrolment', 'person_id', `true`],
    ['enrolment_at_host', 'school.enrolment', 'host_college_id', `true`],
    ['partner_of_region', 'participants.partner', 'region_id', `kind = 'ENTERPRISE'`],
  ])('is named: %s', async (rule, table, column, where) => {
    const [{ id, value }] = (await hub.owner(
      `select id, ${column} as value from ${table} where ${where} order by id limit 1`,
    )) as [{ id: string; value: string }];
    const { broken } = await tampered(
      `update ${table} set ${column} = ${elsewhere} where id = '${id}'`,
      `update ${table} set ${column} = '${value}' where id = '${id}'`,
    );
    expect(broken).toEqual([{ rule, college: region.college.code, records: 1, example: id }]);
  });

  it('is named: mentor_college_agreed', async () => {
    const [{ row }] = (await hub.owner(
      `select format('(%L, %L, %L, %L)', mentorship_id, mentor_college_id, college_id, agreed_on) as row
         from programs.mentor_agreement`,
    )) as [{ row: string }];
    const { broken, differences } = await tampered(
      'delete from programs.mentor_agreement',
      `insert into programs.mentor_agreement values ${row}`,
    );
    expect(differences).toEqual([]);
    expect(broken).toMatchObject([{ rule: 'mentor_college_agreed', college: region.college.code, records: 1 }]);
  });

  it('is named: one_mentor', async () => {
    const [{ rule }] = (await hub.owner(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'mentorship_one_mentor'`,
    )) as [{ rule: string }];
    await hub.owner('alter table programs.mentorship drop constraint mentorship_one_mentor');
    const copy = `select (jsonb_populate_record(m, jsonb_build_object('id', ${elsewhere}))).* from ${mentorships} m
      where form_code = 'teacher-student'`;
    const { broken } = await tampered(
      `insert into ${mentorships} ${copy}`,
      `delete from ${mentorships} where id = ${elsewhere}`,
    );
    await hub.owner(`alter table programs.mentorship add constraint mentorship_one_mentor ${rule}`);
    expect(broken).toMatchObject([{ rule: 'one_mentor', college: region.college.code, records: 1 }]);
  });
});

describe('roles of accounts that the database would not have taken', () => {
  const given = (role: string, region: string, college: string, account = 'a-b') =>
    `insert into participants.role_binding (id, account, role, region_id, college_id, granted_by)
     values (gen_random_uuid(), '${account}', '${role}', ${region}, ${college}, 'test')`;
  const undo = 'delete from participants.role_binding';

  /** Past the constraint, which no setting turns off. */
  async function without(constraint: string, sql: string): Promise<Report['broken']> {
    const [{ def }] = (await hub.owner(
      `select pg_get_constraintdef(oid) as def from pg_constraint where conname = $1`,
      [constraint],
    )) as [{ def: string }];
    await hub.owner(`alter table participants.role_binding drop constraint ${constraint}`);
    const { broken } = await tampered(sql, undo);
    await hub.owner(`alter table participants.role_binding add constraint ${constraint} ${def}`);
    return [...broken];
  }

  it('are named: one_role_of_a_kind, in regions', async () => {
    const [{ id }] = (await hub.owner('select id from participants.region')) as [{ id: string }];
    const sql = [given('ANALYST', `'${id}'`, 'null'), given('COORDINATOR', `'${id}'`, 'null')].join('; ');
    const broken = await without('one_role_of_regions', sql);
    expect(broken).toMatchObject([{ rule: 'one_role_of_a_kind', college: id, records: 2 }]);
  });

  it('are named: one_role_of_a_kind, in colleges', async () => {
    const [here, there] = [region.college, region.lender];
    const sql = [given('DIRECTOR', 'null', `'${here.id}'`), given('CURATOR', 'null', `'${there.id}'`)].join('; ');
    const broken = await without('one_role_of_colleges', sql);
    expect(broken).toHaveLength(2);
    expect(broken).toMatchObject([{ rule: 'one_role_of_a_kind', records: 1 }, { rule: 'one_role_of_a_kind' }]);
  });

  it('are named: system_by_its_client', async () => {
    const college = region.college;
    const alone = await tampered(given('COLLEGE_SYSTEM', 'null', `'${college.id}'`, 'college-x'), undo);
    expect(alone.broken).toMatchObject([{ rule: 'system_by_its_client', college: college.code, records: 1 }]);
    const unbound = await tampered(
      `insert into participants.client (id, college_id, client_id, secret_hash, issued_by)
       values ('${college.id}', '${college.id}', 'college-y', sha256('x'), 'test')`,
      'delete from participants.client',
    );
    expect(unbound.broken).toMatchObject([{ rule: 'system_by_its_client', college: college.code, records: 1 }]);
    const [{ id }] = (await hub.owner('select id from participants.region')) as [{ id: string }];
    const analyst = await tampered(given('ANALYST', `'${id}'`, 'null', 'analyst-client-x'), undo);
    expect(analyst.broken).toMatchObject([{ rule: 'system_by_its_client', college: id, records: 1 }]);
  });
});

describe('while others work', () => {
  it('it waits for no writer, and sees one moment: nothing that is not committed', async () => {
    const writer = await connect(hub.ownerUrl);
    try {
      await writer.query('begin');
      await writer.query('update programs.measure set value = value + 1');
      await writer.query('update participants.headcount set students = students + 1');
      expect(await found()).toEqual(NOTHING);
    } finally {
      await writer.end();
    }
  });

  it('it works under a role that can write nothing', async () => {
    const rows = await hub.owner(
      `select string_agg(c.oid::regclass::text, ', ') as writable from pg_class c
        where c.relkind in ('r', 'v', 'p') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
          and has_table_privilege('hub_verify', c.oid, 'insert, update, delete, truncate')`,
    );
    expect(rows).toEqual([{ writable: null }]);
  });
});
