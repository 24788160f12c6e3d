import type { Role } from '#kernel/session/roles.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { DEMO_COLLEGE } from '../../sample/accounts.data.js';
import type { Claims, TestHub } from '../hub.js';

/** What is in the database that operations may name. Read when a run begins: the sample is as old as the day it is loaded. */
export interface Facts {
  readonly regionId: string;
  readonly regionCode: string;
  /** The demo accounts' college first. */
  readonly colleges: readonly { readonly id: string; readonly code: string }[];
  readonly years: readonly string[];
  readonly forms: readonly string[];
  readonly indicators: readonly string[];
  /** A mentor, a mentee and others of the demo college, one of another, one who was merged and one who was erased. */
  readonly people: readonly string[];
  readonly familyName: string;
  readonly group: string;
  readonly tags: readonly string[];
  readonly competences: readonly string[];
  readonly needs: readonly string[];
  readonly partners: readonly string[];
  readonly programs: readonly string[];
  readonly mentorships: readonly string[];
  readonly courses: readonly string[];
  readonly cohorts: readonly string[];
  readonly certificates: readonly string[];
  readonly bindings: readonly string[];
  readonly account: string;
  /** Cursors of lists, as the graph gives them. */
  readonly cursors: { readonly people: string; readonly colleges: string; readonly changes: string };
}

/** A caller of the graph: nobody, or an account of the sample with its one role. */
export interface Caller {
  readonly name: string;
  readonly claims: Claims | undefined;
}

/** Makes what the sample lacks: a mentor who was merged into somebody else, and a mentee who was erased. */
export async function addOddities(hub: TestHub): Promise<string[]> {
  const of = async (category: string, isIn: string) => {
    const [row] = await hub.owner(
      `select p.id, p.college_id from participants.person p
         join participants.college c on c.id = p.college_id
        where c.code = $1 and p.category = $2 and ${isIn}
          and not exists (select from participants.role_binding b where b.person_id = p.id)
        order by p.id limit 1`,
      [DEMO_COLLEGE, category],
    );
    return row as { id: string; college_id: string };
  };
  const among = (side: string) => `p.id in (select ${side} from programs.mentorship)`;
  const kept = await of('EMPLOYER_REPRESENTATIVE', `not ${among('mentor_id')}`);
  const merged = await of('EMPLOYER_REPRESENTATIVE', among('mentor_id'));
  const erased = await of('STUDENT', among('mentee_id'));
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [kept.college_id] });
  const mutate = async (name: string, type: string, input: object) => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code } } }`;
    const { problems } = (await director.ask(text, { input }))[name];
    if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  };
  await mutate('mergePeople', 'MergePeopleInput', { keepId: kept.id, mergeId: merged.id });
  const { person } = await director.ask('query ($id: ID!) { person(id: $id) { name } }', { id: erased.id });
  const erasure = { personId: erased.id, reason: 'REQUEST', confirmName: person.name };
  await mutate('erasePerson', 'ErasePersonInput', erasure);
  return [kept.id, merged.id, erased.id];
}

export async function factsOf(hub: TestHub, odd: readonly string[]): Promise<Facts> {
  const texts = async (sql: string, params: unknown[] = []): Promise<string[]> =>
    (await hub.owner(`select value from (${sql}) t`, params)).map(({ value }) => String(value));
  const one = async (sql: string, params: unknown[] = []) => (await texts(sql, params))[0]!;
  const colleges = (await hub.owner('select id, code from participants.college order by code <> $1, code limit 3', [
    DEMO_COLLEGE,
  ])) as { id: string; code: string }[];
  const own = [colleges[0]!.id];
  const words = (table: string, column: string) =>
    texts(
      `select distinct w as value from participants.${table}, unnest(${column}) w where college_id = $1 order by 1 limit 2`,
      own,
    );
  const curator = await hub.client({ roles: ['CURATOR'], colleges: own });
  const cursors = await curator.ask(
    `query ($id: ID!) { people(collegeId: $id, first: 2) { pageInfo { endCursor } }
      colleges(first: 2) { pageInfo { endCursor } } changes(collegeId: $id, first: 5) { cursor } }`,
    { id: own[0] },
  );
  return {
    regionId: await one('select id as value from participants.region'),
    regionCode: await one('select code as value from participants.region'),
    colleges,
    years: (await texts('select distinct academic_year as value from programs.college_year order by 1')).map((year) =>
      formatAcademicYear(Number(year)),
    ),
    forms: await texts('select distinct form_code as value from programs.program order by 1 limit 2'),
    indicators: await texts('select code as value from monitoring.indicator order by 1'),
    people: [
      ...(await texts('select person_id as value from participants.role_binding where person_id is not null')),
      ...(await texts(
        `(select id as value from participants.person where college_id = $1 order by id limit 1)
           union all (select id from participants.person where college_id = $1 and partner_id is not null order by id limit 1)
           union all (select id from participants.person where college_id <> $1 order by id limit 1)`,
        own,
      )),
      ...odd,
    ],
    familyName: await one('select family_name as value from participants.person where college_id = $1 limit 1', own),
    group: await one(
      `select study_group as value from participants.person where college_id = $1 and study_group is not null limit 1`,
      own,
    ),
    tags: await words('mentor_profile', 'tags'),
    competences: await words('mentor_profile', 'competences'),
    needs: await words('mentee_profile', 'needs'),
    partners: await texts('select id as value from participants.partner order by id limit 3'),
    programs: await texts('select id as value from programs.program order by college_id <> $1, id limit 3', own),
    mentorships: await texts(
      `select id as value from (select distinct on (status, college_id = $1) id from programs.mentorship
         order by status, college_id = $1 desc, id) m`,
      own,
    ),
    courses: await texts('select id as value from school.course order by id limit 2'),
    cohorts: await texts('select id as value from school.cohort order by id limit 2'),
    certificates: await texts(
      `select certificate_number as value from school.enrolment where certificate_number is not null order by 1 limit 2`,
    ),
    bindings: await texts('select id as value from participants.role_binding order by account'),
    account: await one('select account as value from participants.role_binding order by account'),
    cursors: {
      people: cursors.people.pageInfo.endCursor,
      colleges: cursors.colleges.pageInfo.endCursor,
      changes: cursors.changes.cursor,
    },
  };
}

export async function callersOf(hub: TestHub, { colleges }: Facts): Promise<Caller[]> {
  const bindings = await hub.owner(
    `select account, role, region_id, college_id, person_id from participants.role_binding
      where revoked_at is null order by account`,
  );
  const held = (id: unknown) => (id == null ? [] : [id as string]);
  return [
    { name: 'nobody', claims: undefined },
    { name: 'a system', claims: { roles: ['COLLEGE_SYSTEM'], colleges: [colleges[1]!.id] } },
    ...bindings.map(({ account, role, region_id, college_id, person_id }) => ({
      name: String(account),
      claims: {
        actor: String(account),
        roles: [role as Role],
        regions: held(region_id),
        colleges: person_id === null ? held(college_id) : [],
        persons: held(person_id),
      },
    })),
  ];
}
