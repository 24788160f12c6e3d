import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type FormattedExecutionResult, type GraphQLObjectType } from 'graphql';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { ownHub, type Client, type TestHub } from '../testing/hub.js';
import { world } from '../testing/world.js';
import {
  RUNNING_YEAR,
  SECRET_ACCOUNT,
  SECRET_NAME,
  SECRET_THREAT,
  settleCollege,
  type SettledCollege,
} from '../testing/settled-college.js';
import { READS, WRITES } from '../testing/strangers-attempts.js';

let hub: TestHub;
let target: SettledCollege;
const strangers = new Map<string, Client>();

const STRANGERS = [
  "another college's curator",
  "another college's system",
  "another region's coordinator",
  'an analyst of the region',
  'a mentor of another college',
  "another college's director",
  'an operator',
  'nobody',
] as const;

beforeAll(async () => {
  hub = await ownHub();
  target = await settleCollege(hub);
  const other = await target.region.college();
  const [strangerId] = (await other.people({})) as [string];
  const elsewhere = await world(hub);
  const regions = [target.region.region.id];
  strangers.set(STRANGERS[0], other.curator);
  strangers.set(STRANGERS[1], await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [other.id] }));
  strangers.set(STRANGERS[2], elsewhere.coordinator);
  strangers.set(STRANGERS[3], await hub.client({ roles: ['ANALYST'], regions }));
  strangers.set(STRANGERS[4], await hub.client({ roles: ['MENTOR', 'MENTEE'], persons: [strangerId] }));
  strangers.set(STRANGERS[5], await hub.client({ roles: ['DIRECTOR'], colleges: [other.id] }));
  strangers.set(STRANGERS[6], await hub.client({ roles: ['OPERATOR'] }));
  strangers.set(STRANGERS[7], await hub.client());
}, 150_000);
afterAll(() => hub.close());

/** Mutations after which all rows are looked at once. */
const LOOKED_AT_TOGETHER = 20;

/** Every row of every table that holds something of the settled college or its region, as one hash. */
async function fingerprint(): Promise<string> {
  const tables = await hub.owner(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('participants', 'programs', 'school', 'monitoring', 'contracts')
        and c.relname not in ('migration', 'audit', 'region') order by 1`,
  );
  const parts = tables.map(
    ({
      name,
    }) => `select '${String(name)}' as t, md5(string_agg(r::text, '|' order by r::text)) as h from ${String(name)} r
                    where position($1 in r::text) > 0 or position($2 in r::text) > 0`,
  );
  const ids = [target.own.id, target.region.region.id];
  const [row] = await hub.owner(
    `select string_agg(t || h, ',' order by t) as hash from (${parts.join(' union all ')}) x`,
    ids,
  );
  return String(row?.['hash']);
}

const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.keys(type?.getFields() ?? {}).filter((name) => !name.startsWith('_'));

const codesOf = ({ errors }: FormattedExecutionResult) => (errors ?? []).map((error) => error.extensions?.['code']);

describe('the attempts', () => {
  it('are made at every root field', () => {
    expect(Object.keys(READS).sort()).toEqual(hub.subgraphs.flatMap((s) => fieldsOf(s.schema.getQueryType())).sort());
    expect(Object.keys(WRITES).sort()).toEqual(
      hub.subgraphs.flatMap((s) => fieldsOf(s.schema.getMutationType())).sort(),
    );
  });

  it.each([...Object.keys(READS), ...Object.keys(WRITES)])('at %s are well formed', async (field) => {
    const { query, variables } = (READS[field] ?? WRITES[field])!(target);
    const codes = codesOf(await strangers.get('nobody')!.answer(query, variables));
    expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
    expect(codes).not.toContain('BAD_USER_INPUT');
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    // One that is too dear is refused to everybody, and would prove nothing.
    expect(codes).not.toContain('LIMIT_EXCEEDED');
  });

  it.each([
    'changes',
    'people',
    'person',
    'mentorBase',
    'menteeBase',
    'baseVocabulary',
    'consentsDue',
    'likelyDuplicates',
    'importRuns',
    'roleBindings',
    'roleInvitations',
    'mentorships',
    'documents',
    'document',
    'orderPackage',
    'mentoringProgram',
    'courses',
    'cohorts',
    'certificate',
    'certificates',
    'remindersOf',
  ])('at %s would find someone: the college itself does', async (field) => {
    const { query, variables } = READS[field]!(target);
    expect(JSON.stringify(await target.own.curator.ask(query, variables))).toContain(SECRET_NAME);
  });
});

/** A figure of people, a median's colleges, or that a year has any of them. */
const FIGURE =
  /"(value|numerator|denominator|gap|students|trainedMentors|mentorshipCount|leftOutWithoutConsent|colleges)":\s*[1-9]|"figures":\s*true/;

/** What no stranger may learn: who, and which records; figures of people are looked at by the tests of figures. */
const secrets = () => [
  ...[SECRET_NAME, target.menteeId, target.mentorId, target.mentorshipId, target.proposalId],
  ...[target.certificateNumber, target.certificateId, target.surveyId, target.surveyLink, SECRET_THREAT],
];

/** Accounts are the operator's to see: all of them, and nothing of whom they belong to. */
const isOperator = (name: string) => name === 'an operator';

describe.each(STRANGERS)('%s', (name) => {
  const who = () => strangers.get(name)!;

  it.each(Object.keys(READS))('learns nobody through %s', async (field) => {
    const { query, variables } = READS[field]!(target);
    const { data } = await who().answer(query, variables);
    for (const secret of secrets()) expect(JSON.stringify(data ?? null)).not.toContain(secret);
    if (isOperator(name)) return;
    expect(JSON.stringify(data ?? null)).not.toContain(SECRET_ACCOUNT);
    expect(JSON.stringify(data ?? null)).not.toContain(`college-${target.own.code}`);
  });

  it('learns no figure of people of the college', async () => {
    for (const field of ['college', 'headcounts', 'region', 'regions', 'kpi']) {
      const { query, variables } = READS[field]!(target);
      const { data } = await who().answer(query, variables);
      expect(JSON.stringify(data)).not.toMatch(FIGURE);
    }
  });

  it('changes nothing through any mutation', async () => {
    const before = await fingerprint();
    const attempts = Object.entries(WRITES);
    // Looking at all rows takes longer than trying to change them. Nothing is ever deleted or put back as it was, so that
    // what one of several has changed still shows behind the last of them.
    for (let at = 0; at < attempts.length; at += LOOKED_AT_TOGETHER) {
      const some = attempts.slice(at, at + LOOKED_AT_TOGETHER);
      for (const [, attempt] of some) {
        const { query, variables } = attempt(target);
        await who().answer(query, variables);
      }
      const fields = some.map(([field]) => field);
      expect([fields, await fingerprint()]).toEqual([fields, before]);
    }
  }, 180_000);
});

describe('_entities', () => {
  const ENTITIES: Record<string, Record<string, string>> = {
    participants: {
      Person: 'name mentorProfiles { interests } menteeProfiles { request } mentorQuestionnaire { motivation }',
      College: 'headcount(year: "2024/2025") { students }',
    },
    programs: {
      Mentorship: 'id mentee { id }',
      MentoringProgram: 'lead mentorshipCount',
      College: 'collegeYear(year: "2024/2025") { year } trainingEffect(year: "2024/2025") { trained }',
      Region: 'trainingEffect(year: "2024/2025") { trained }',
    },
    school: {
      Cohort: 'enrolments { nodes { person { id } } }',
      Enrolment: 'certificateNumber certificate { number code } person { id }',
      College: 'courses { trainedMentors } trainingNeeds { totalCount nodes { asked } }',
      Region: 'trainingNeeds { totalCount nodes { asked } }',
    },
    monitoring: {
      College: `scorecard(year: "2024/2025") { indicators { value numerator } }
        checkpoints(year: "${RUNNING_YEAR}") { sheet { answers { text } } }`,
      Region:
        'scorecard(year: "2024/2025") { indicators { value } } medians(year: "2024/2025") { value colleges } years { figures }',
    },
  };

  it.each(Object.keys(ENTITIES))('of %s answer a stranger nobody', async (service) => {
    const subgraph = hub.subgraphs.find((each) => each.name === service)!;
    const [enrolment] = await hub.owner('select id from school.enrolment where college_id = $1', [target.own.id]);
    const ids = {
      Person: target.menteeId,
      College: target.own.id,
      Region: target.region.region.id,
      Mentorship: target.mentorshipId,
      MentoringProgram: target.programId,
      Cohort: target.cohortId,
      Enrolment: String(enrolment?.['id']),
    };
    const sessions: Session[] = [
      PUBLIC_SESSION,
      { ...PUBLIC_SESSION, actor: 'x', roles: ['CURATOR'], colleges: ['00000000-0000-7000-8000-000000000001'] },
    ];
    for (const session of sessions) {
      for (const [type, fields] of Object.entries(ENTITIES[service]!)) {
        const document = parse(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`,
        );
        const variables = { r: [{ __typename: type, id: ids[type as keyof typeof ids] }] };
        const { data } = await subgraph.execute({ document, variables, context: { session, language: 'en' } });
        const text = JSON.stringify(data ?? null);
        for (const secret of secrets()) expect(text).not.toContain(secret);
        expect(text).not.toMatch(FIGURE);
      }
    }
  });
});

describe("a coordinator of the college's region", () => {
  it('sees figures whole and not one personal row', async () => {
    for (const attempt of Object.values(READS)) {
      const { query, variables } = attempt(target);
      const { data } = await target.region.coordinator.answer(query, variables);
      for (const secret of [SECRET_NAME, SECRET_ACCOUNT, target.menteeId, target.mentorId]) {
        expect(JSON.stringify(data ?? null)).not.toContain(secret);
      }
    }
    const { query, variables } = READS['college']!(target);
    const { data } = await target.region.coordinator.answer(query, variables);
    expect(data.college.scorecard.indicators[0]).toMatchObject({ status: 'OK', numerator: 1, denominator: 100 });
    expect(data.college.courses.trainedMentors).toBe(1);
    const ofRegion = READS['region']!(target);
    const { region } = (await target.region.coordinator.answer(ofRegion.query, ofRegion.variables)).data;
    expect(region.medians[0]).toEqual({ value: 1, colleges: 1 });
    expect(region.years).toContainEqual({ year: '2024/2025', figures: true });
  });
});

describe('the database itself', () => {
  const PERSONAL = [
    'participants.person',
    'participants.former_category',
    'participants.consent',
    'participants.mentor_profile',
    'participants.mentee_profile',
    'participants.mentor_questionnaire',
    'participants.import_run',
    'programs.mentorship',
    'programs.meeting',
    'programs.meeting_mentorship',
    'programs.meeting_note',
    'programs.practice',
    'programs.practice_source',
    'programs.reward',
    'school.enrolment',
    'contracts.change',
  ];

  it.each(PERSONAL)('shows no row of %s without a session, and a college its own alone', async (table) => {
    const service = table.split('.')[0]!.replace('contracts', 'participants');
    const sql = `select college_id from ${table}`;
    expect(await hub.raw(service, null, sql)).toEqual([]);
    expect(await hub.raw(service, { roles: ['COORDINATOR'], regions: [target.region.region.id] }, sql)).toEqual([]);
    const own = await hub.raw(service, { roles: ['CURATOR'], colleges: [target.own.id] }, sql);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((row) => row['college_id'] === target.own.id)).toBe(true);
  });
});
