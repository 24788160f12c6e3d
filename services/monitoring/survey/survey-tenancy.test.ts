import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { answer, close, codesOf, finalAnswers, issue, mutate, opened, pairs, resultsOf, surveyWorld, YEAR, YEAR_NAME, type SurveyWorld } from './testing/survey-world.js'; // prettier-ignore

let hub: TestHub;
let there: SurveyWorld;
let campaignId: string;
let seriesId: string;
let personId: string;
let others: Record<string, Claims | null>;

beforeAll(async () => {
  hub = await testHub();
  there = await surveyWorld(hub);
  const { own, other, region } = there;
  await pairs(own, 5);
  ({ id: campaignId, seriesId } = await opened(own.curator, { collegeId: own.id }));
  const links = await issue(own, campaignId);
  personId = [...links.keys()][0]!;
  for (const link of links.values()) await answer(there.nobody, link, finalAnswers(8, [{ question: 'good', text: 'Тайна' }])); // prettier-ignore
  await close(own.curator, campaignId);
  const sheet = { collegeId: own.id, year: YEAR_NAME, checkpoint: '1.5', answers: SWOT };
  expect(codesOf(await mutate(own.curator, 'answerCheckpoint', sheet, 'problems { code }'))).toEqual([]);
  const elsewhere = await world(hub);
  others = {
    "another college's curator": { roles: ['CURATOR'], colleges: [other.id] },
    "another region's coordinator": { roles: ['COORDINATOR'], regions: [elsewhere.region.id] },
    'an analyst of the region': { roles: ['ANALYST'], regions: [region.id] },
    'the person who was asked': { roles: ['MENTEE'], persons: [personId] },
    'nobody': null,
  }; // prettier-ignore
});
afterAll(() => hub.close());

const SWOT = [
  ...['conditions', 'conformity', 'engagement', 'partners'].map((question) => ({ question, score: 7 })),
  { question: 'strengths', text: 'Тайна' },
];

const own = (): Claims => ({ roles: ['CURATOR'], colleges: [there.own.id] });
const coordinator = (): Claims => ({ roles: ['COORDINATOR'], regions: [there.region.id] });

/** Who of the region's own may read the rows of a table, of those that the college has. */
const TABLES: Record<string, { readonly staff: boolean; readonly coordinator: boolean }> = {
  survey_campaign: { staff: true, coordinator: true },
  survey_link: { staff: true, coordinator: false },
  survey_invitation: { staff: true, coordinator: false },
  survey_answer: { staff: false, coordinator: false },
  checkpoint_answer: { staff: true, coordinator: true },
};

const rowsOf = (table: string, who: Claims | null) =>
  hub.raw('monitoring', who, `select 1 from monitoring.${table} where college_id = $1`, [there.own.id]);

describe.each(Object.entries(TABLES))('rows of %s', (table, may) => {
  it('are read by whom they are for, and by nobody else', async () => {
    expect((await hub.owner(`select 1 from monitoring.${table} where college_id = $1`, [there.own.id])).length).toBeGreaterThan(0); // prettier-ignore
    expect((await rowsOf(table, own())).length > 0).toBe(may.staff);
    expect((await rowsOf(table, coordinator())).length > 0).toBe(may.coordinator);
    for (const who of Object.values(others)) expect(await rowsOf(table, who)).toEqual([]);
  });
});

describe('a row of the college', () => {
  const written = (): Record<string, [sql: string, params: unknown[]]> => ({
    survey_campaign: [
      `insert into monitoring.survey_campaign
         (id, region_id, college_id, template_id, series_id, audience, phase, academic_year, opens_on, closes_on)
       select uuidv7(), region_id, college_id, (select id from monitoring.survey_template where code = 'mentor_final'),
              uuidv7(), 'MENTOR', 'FINAL', academic_year, opens_on, closes_on
         from (values ($1::uuid, $2::uuid, $3::int)) v (region_id, college_id, academic_year),
              lateral (select make_date($3, 9, 1) as opens_on, make_date($3, 9, 2) as closes_on) d`,
      [there.region.id, there.own.id, YEAR],
    ],
    survey_link: [
      `insert into monitoring.survey_link (series_id, college_id, person_id, token_hash)
       values (uuidv7(), $1, $2, sha256('x'))`,
      [there.own.id, personId],
    ],
    survey_invitation: [
      `insert into monitoring.survey_invitation (campaign_id, college_id, person_id, academic_year, audience, phase, invited_on)
       values ($3, $1, $2, 2000, 'MENTEE', 'FINAL', '2000-09-01')`,
      [there.own.id, personId, campaignId],
    ],
    survey_answer: [
      `insert into monitoring.survey_answer (campaign_id, college_id, respondent_key, question, score)
       values ($2, $1, sha256('x'), 'skills', 1)`,
      [there.own.id, campaignId],
    ],
    checkpoint_answer: [
      `insert into monitoring.checkpoint_answer (college_id, academic_year, checkpoint, template_id, answers, answered_on)
       values ($1, $2, '7.2', (select id from monitoring.survey_template where code = 'curator_checkpoint'), '[]', now())`,
      [there.own.id, YEAR],
    ],
  });

  it.each(Object.keys(TABLES))('of %s is written by nobody else', async (table) => {
    const [sql, params] = written()[table]!;
    for (const who of Object.values(others)) {
      await expect(hub.raw('monitoring', who, sql, params)).rejects.toThrow(/row-level security|permission denied/);
    }
    await expect(hub.raw('monitoring', coordinator(), sql, params)).rejects.toThrow(/row-level security|permission denied/); // prettier-ignore
  });

  it.each(Object.keys(TABLES))('of %s is changed and deleted by nobody else', async (table) => {
    const changes = [
      `update monitoring.${table} set college_id = college_id where college_id = $1 returning 1`,
      `delete from monitoring.${table} where college_id = $1 returning 1`,
    ];
    for (const sql of changes) {
      for (const who of [...Object.values(others), coordinator()]) {
        const rows = await hub.raw('monitoring', who, sql, [there.own.id]).catch((error: Error) => error.message);
        expect(typeof rows === 'string' ? rows : rows.length).toEqual(
          typeof rows === 'string' ? expect.stringContaining('permission denied') : 0,
        );
      }
    }
  });

  it('of the answers is written, changed or deleted by nobody at all, the college itself included', async () => {
    for (const sql of [
      written()['survey_answer']![0],
      'update monitoring.survey_answer set score = 1 where college_id = $1 and campaign_id = $2',
      'delete from monitoring.survey_answer where college_id = $1 and campaign_id = $2',
    ]) {
      await expect(hub.raw('monitoring', own(), sql, [there.own.id, campaignId])).rejects.toThrow('permission denied');
    }
    const marking = 'update monitoring.survey_invitation set answered = false where campaign_id = $1';
    await expect(hub.raw('monitoring', own(), marking, [campaignId])).rejects.toThrow('permission denied');
  });
});

describe('functions that add answers up', () => {
  const FUNCTIONS = ['survey_participation', 'survey_values', 'survey_texts', 'survey_changes'];

  it.each(FUNCTIONS)('%s answers nothing to others', async (name) => {
    for (const who of Object.values(others)) {
      expect(await hub.raw('monitoring', who, `select * from contracts.${name}(array[$1::uuid])`, [campaignId])).toEqual([]); // prettier-ignore
    }
  });

  it.each(FUNCTIONS)('%s is called by monitoring alone', async (name) => {
    for (const service of ['participants', 'programs', 'school']) {
      const call = hub.raw(service, own(), `select * from contracts.${name}(array[$1::uuid])`, [campaignId]);
      await expect(call).rejects.toThrow('permission denied');
    }
  });

  it('say who takes part to the staff of the college alone', async () => {
    const sql = `select * from contracts.taking_part($1, $2, 'MENTEE', null)`;
    expect(await hub.raw('monitoring', own(), sql, [there.own.id, YEAR])).toHaveLength(5);
    for (const who of [...Object.values(others), coordinator()]) {
      expect(await hub.raw('monitoring', who, sql, [there.own.id, YEAR])).toEqual([]);
    }
  });
});

describe('the graph', () => {
  const REMINDERS = 'query ($campaign: ID!, $college: ID!) { remindersOf(campaignId: $campaign, collegeId: $college) { totalCount nodes { person { id } } } }'; // prettier-ignore
  const CAMPAIGNS = 'query ($college: ID!) { surveyCampaigns(college: $college) { nodes { id } } }';
  const CHECKPOINTS = `query ($id: ID!) { college(by: { id: $id }) { checkpoints(year: "${YEAR_NAME}") { sheet { answers { text } } } } }`; // prettier-ignore

  it('tells others neither of surveys, nor of results, nor of whom to remind, nor of checkpoints', async () => {
    for (const claims of Object.values(others)) {
      const client = await hub.client(claims ?? undefined);
      const answers = [
        await client.answer(CAMPAIGNS, { college: there.own.id }),
        await client.answer(REMINDERS, { campaign: campaignId, college: there.own.id }),
        await client.answer(`query ($ids: [ID!]!) { surveyResults(campaigns: $ids) { invited } }`, {
          ids: [campaignId],
        }),
        await client.answer(CHECKPOINTS, { id: there.own.id }),
      ];
      expect(JSON.stringify(answers)).not.toMatch(new RegExp(`${campaignId}|${personId}|Тайна|"invited"`));
    }
  });

  it('shows the coordinator results and checkpoints, and nobody to be reminded', async () => {
    const { coordinator: client } = there;
    expect(await resultsOf(client, campaignId)).toMatchObject([{ college: { id: there.own.id }, status: 'OK' }]);
    expect(JSON.stringify(await client.ask(CHECKPOINTS, { id: there.own.id }))).toContain('Тайна');
    const { errors } = await client.answer(REMINDERS, { campaign: campaignId, college: there.own.id });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('lets others neither open, ask, close nor answer for the college', async () => {
    const attempts: [string, object, string][] = [
      ['openSurveyCampaign', { collegeId: there.own.id, template: 'mentor_final', year: YEAR_NAME, opensOn: `${YEAR}-09-01`, closesOn: `${YEAR + 1}-08-30` }, 'campaign { id }'],
      ['closeSurveyCampaign', { campaignId }, 'campaign { id }'],
      ['issueSurveyLinks', { campaignId, collegeId: there.own.id }, 'links { link }'],
      ['reissueSurveyLinks', { campaignId, collegeId: there.own.id, personIds: [personId] }, 'updated'],
      ['answerCheckpoint', { collegeId: there.own.id, year: YEAR_NAME, checkpoint: '2.4', answers: SWOT }, 'outcome'],
    ]; // prettier-ignore
    for (const claims of Object.values(others)) {
      const client = await hub.client(claims ?? undefined);
      for (const [field, input, selection] of attempts) {
        const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
        const { data, errors } = await client.answer(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }); // prettier-ignore
        const done = JSON.stringify(data?.[field] ?? null);
        if (!errors) expect(done).toBe('{"campaign":null}');
      }
    }
    expect(await hub.owner(`select 1 from monitoring.survey_campaign where series_id <> $1 and college_id = $2`, [seriesId, there.own.id])).toEqual([]); // prettier-ignore
  });
});
