import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { answer, close, codesOf, finalAnswers, issue, mutate, open, opened, pairs, surveyWorld, TODAY, type SurveyWorld } from '../testing/survey-world.js'; // prettier-ignore
import { linkHash, newToken } from './link-token.js';

let hub: TestHub;
let there: SurveyWorld;
let campaignId: string;
let links: Map<string, string | null>;
let spare: (string | null)[];

beforeAll(async () => {
  hub = await testHub();
  there = await surveyWorld(hub);
  await pairs(there.own, 6);
  campaignId = (await opened(there.coordinator, { regionId: there.region.id })).id;
  links = await issue(there.own, campaignId);
  spare = [...links.values()];
});
afterAll(() => hub.close());

const next = () => spare.pop()!;

const SHEET = 'query ($link: String!) { survey(link: $link) { title closesOn questions { code kind title required options { code title } } problems { code message } } }'; // prettier-ignore
const sheet = async (link: string): Promise<Data> => (await there.nobody.ask(SHEET, { link })).survey;

const kept = (where = 'true') => hub.owner(`select * from monitoring.survey_answer where campaign_id = $1 and ${where}`, [campaignId]); // prettier-ignore

describe('a personal link', () => {
  it('opens the questionnaire without an account, whole or as what ends it', async () => {
    const link = next();
    for (const written of [link, `https://hub.example/survey#${link}`]) {
      const { title, questions, problems } = await sheet(written);
      expect(problems).toEqual([]);
      expect(title).toBe('Final questionnaire of a mentee');
      expect(questions.map(({ code }: Data) => code)).toEqual(['skills', 'confidence', 'belonging', 'direction', 'satisfaction', 'go_on', 'good', 'improve']); // prettier-ignore
      expect(questions[5]).toMatchObject({ kind: 'ONE', required: true, options: [{ code: 'yes', title: 'Yes' }, { code: 'other_role' }, { code: 'no' }] }); // prettier-ignore
    }
  });

  it('is answered once, also by two calls that come together', async () => {
    const link = next();
    const both = await Promise.all([answer(there.nobody, link, finalAnswers(7)), answer(there.nobody, link, finalAnswers(3))]); // prettier-ignore
    expect(both.map(({ taken }) => taken).sort()).toEqual([false, true]);
    expect(both.flatMap(codesOf)).toEqual(['LINK_USED']);
    expect(codesOf(await answer(there.nobody, link, finalAnswers(5)))).toEqual(['LINK_USED']);
    expect(codesOf(await sheet(link))).toEqual(['LINK_USED']);
    expect(await kept()).toHaveLength(6);
    // Nor is it by the function that keeps answers, whatever has been looked at before and whoever they are said to be of.
    const again = 'select contracts.answer_survey($1, $2, sha256($3::bytea), $4) as taken';
    const given = JSON.stringify([{ question: 'skills', score: 1 }]);
    expect(await hub.raw('monitoring', null, again, [linkHash(link), campaignId, 'other', given])).toEqual([{ taken: false }]); // prettier-ignore
    expect(await kept()).toHaveLength(6);
  });

  it.each(['', 'x', '#', 'а'.repeat(40), newToken(), `#${newToken()}`, "' or true --"])(
    'that there is not (%s) is told of like one that is malformed',
    async (link) => {
      expect(codesOf(await sheet(link))).toEqual(['LINK_UNKNOWN']);
      const refused = await answer(there.nobody, link, finalAnswers(5));
      expect(refused).toMatchObject({ taken: false, problems: [{ code: 'LINK_UNKNOWN', path: ['link'] }] });
    },
  );

  it('is in the database as a hash alone, and nothing there leads from whose it is to what they answered', async () => {
    const link = next();
    expect((await answer(there.nobody, link, finalAnswers(9))).taken).toBe(true);
    const [person] = [...links].find(([, each]) => each === link)!;
    const tables = ['survey_link', 'survey_invitation', 'survey_answer', 'audit'];
    const texts = await Promise.all(tables.map(async (table) => (await hub.owner(`select t::text as row from monitoring.${table} t`)).map(({ row }) => String(row)))); // prettier-ignore
    expect(texts.flat().filter((row) => row.includes(link))).toEqual([]);
    expect(texts[2]!.filter((row) => row.includes(person))).toEqual([]);
    const [hash] = await hub.owner('select token_hash from monitoring.survey_link where person_id = $1', [person]);
    const keys = (await kept()).map(({ respondent_key }) => (respondent_key as Buffer).toString('hex'));
    expect(keys).not.toContain((hash!['token_hash'] as Buffer).toString('hex'));
    // Nor a time, or an order of coming, by which the one could be laid beside the other: who was asked has the day of the
    // asking, which is the college's own, and beside answers without any there is nothing to lay it.
    const columns = await hub.owner(
      `select table_name, column_name from information_schema.columns
        where table_schema = 'monitoring' and table_name in ('survey_answer', 'survey_invitation', 'survey_link')
          and (data_type ~ 'time|date' and column_name <> 'invited_on' or column_default is not null and column_name <> 'answered')`,
    );
    expect(columns).toEqual([]);
    // The audit says nothing at all of an answer, save from how many on they are told.
    expect(texts[3]!.filter((row) => /answer(?!sThreshold)/i.test(row))).toEqual([]);
  });

  it('keeps markup as the text that it is', async () => {
    const text = '<script>alert(1)</script> **важно** {{x}}';
    const payload = await answer(there.nobody, next(), finalAnswers(8, [{ question: 'good', text: `  ${text} ` }]));
    expect(payload.taken).toBe(true);
    expect(await kept('words is not null')).toMatchObject([{ question: 'good', words: text }]);
  });

  it('takes nothing of a questionnaire of which anything is wrong', async () => {
    const link = next();
    const before = await kept();
    const long = { question: 'good', text: 'я'.repeat(10_000) };
    expect((await answer(there.nobody, link, finalAnswers(8, [long]))).problems).toMatchObject([
      { code: 'ANSWER_TOO_LONG', path: ['answers', '6', 'text'] },
    ]);
    expect(codesOf(await answer(there.nobody, link, finalAnswers(11)))).toContain('SCORE_RANGE');
    expect(codesOf(await answer(there.nobody, link, []))).toEqual(Array(6).fill('ANSWER_MISSING'));
    expect(await kept()).toEqual(before);
    expect((await answer(there.nobody, link, finalAnswers(8))).taken).toBe(true);
  });

  it('says that the survey has not begun, or is over', async () => {
    const { other, coordinator } = there;
    await pairs(other, 1);
    const of = { collegeId: other.id, template: 'mentor_final' };
    const { id } = await opened(other.curator, of);
    const [link] = [...(await issue(other, id)).values()];
    const days = (opens: string, closes: string) =>
      hub.owner('update monitoring.survey_campaign set opens_on = $2, closes_on = $3 where id = $1', [id, opens, closes]); // prettier-ignore
    await days(daysAfter(TODAY, 1), daysAfter(TODAY, 2));
    expect(codesOf(await sheet(link!))).toEqual(['SURVEY_PLANNED']);
    await days(daysAfter(TODAY, -2), daysAfter(TODAY, -1));
    expect(codesOf(await answer(there.nobody, link, finalAnswers(5)))).toEqual(['SURVEY_CLOSED']);
    await days(TODAY, TODAY);
    expect(codesOf(await sheet(link!))).toEqual([]);
    expect(codesOf(await close(coordinator, id))).toEqual(['CAMPAIGN_NOT_FOUND']);
    expect((await close(other.curator, id)).campaign).toEqual({ state: 'CLOSED', closedOn: TODAY });
    expect(codesOf(await close(other.curator, id))).toEqual(['CAMPAIGN_NOT_OPEN']);
    expect(codesOf(await sheet(link!))).toEqual(['SURVEY_CLOSED']);
  });

  it('is told in Russian to whoever reads Russian', async () => {
    const query = `query { survey(link: "x") { problems { message } } }`;
    const { data } = await hub.gateway.execute({ query, language: 'ru' });
    expect((data as Data).survey.problems[0].message).toContain('Такой ссылки нет');
  });
});

describe('links that are lost', () => {
  it('are replaced for those who have not answered: the former one opens nothing', async () => {
    const { own, nobody } = there;
    const { mentees } = await pairs(own, 2);
    const issued = await issue(own, campaignId);
    expect([...issued.keys()].sort()).toEqual([...mentees].sort());
    const [lost, done] = mentees as [string, string];
    await answer(nobody, issued.get(done), finalAnswers(6));
    const REISSUED = 'updated refused results { outcome link problems { code path } }';
    const input = { campaignId, collegeId: own.id, personIds: [lost, done, lost, there.region.id] };
    const tried = await mutate(own.curator, 'reissueSurveyLinks', { ...input, dryRun: true }, REISSUED);
    expect(tried.results.map(({ link }: Data) => link)).toEqual([null, null, null, null]);
    expect(codesOf(await sheet(issued.get(lost)!))).toEqual([]);

    const { results, updated, refused } = await mutate(own.curator, 'reissueSurveyLinks', input, REISSUED);
    expect([updated, refused]).toEqual([1, 2]);
    expect(results.map(({ outcome }: Data) => outcome)).toEqual(['UPDATED', 'REFUSED', 'UNCHANGED', 'REFUSED']);
    expect(results.flatMap(codesOf)).toEqual(['ANSWERED_ALREADY', 'PERSON_NOT_INVITED']);
    expect(codesOf(await sheet(issued.get(lost)!))).toEqual(['LINK_UNKNOWN']);
    expect((await answer(nobody, results[0].link, finalAnswers(6))).taken).toBe(true);
  });
});

describe('asking the people of a college', () => {
  const REMINDERS = `query ($campaign: ID!, $college: ID!, $first: Int, $after: String) {
    remindersOf(campaignId: $campaign, collegeId: $college, first: $first, after: $after) {
      totalCount nodes { person { id } } pageInfo { endCursor } } }`;
  const reminders = async (college: string, campaign: string, page: object = {}): Promise<Data> =>
    (await there.other.curator.ask(REMINDERS, { campaign, college, ...page })).remindersOf;

  it('asks each of them once in a phase, whichever surveys there are, and lists who is silent', async () => {
    const { other, nobody } = there;
    const { mentees } = await pairs(other, 3);
    const ofRegion = await issue(other, campaignId);
    expect(ofRegion.size).toBe(4);
    expect((await issue(other, campaignId)).size).toBe(0);
    const { id } = await opened(other.curator, { collegeId: other.id });
    expect((await issue(other, id)).size).toBe(0);

    await answer(nobody, ofRegion.get(mentees[0]!), finalAnswers(6));
    const first = await reminders(other.id, campaignId, { first: 2 });
    const rest = await reminders(other.id, campaignId, { first: 2, after: first.pageInfo.endCursor });
    const silent = [...first.nodes, ...rest.nodes].map(({ person }: Data) => person.id);
    expect(first.totalCount).toBe(3);
    expect(silent).toEqual([...ofRegion.keys()].filter((person) => person !== mentees[0]).sort());

    await mutate(other.curator, 'withdrawConsents', { personId: mentees[1] }, 'problems { code }');
    expect((await reminders(other.id, campaignId)).totalCount).toBe(2);
  });

  it('can be tried: nobody is asked, and no link is shown', async () => {
    const { other } = there;
    await pairs(other, 1);
    const input = { campaignId, collegeId: other.id, dryRun: true };
    const { links: tried } = await mutate(other.curator, 'issueSurveyLinks', input, 'links { link }');
    expect(tried).toEqual([{ link: null }]);
    expect((await issue(other, campaignId)).size).toBe(1);
  });

  it('asks nobody by a survey of others', async () => {
    const elsewhere = await surveyWorld(hub);
    const { id } = await opened(elsewhere.coordinator, { regionId: elsewhere.region.id });
    const input = { campaignId: id, collegeId: there.own.id };
    expect(codesOf(await mutate(there.own.curator, 'issueSurveyLinks', input, 'problems { code }'))).toEqual(['CAMPAIGN_NOT_FOUND']); // prettier-ignore
  });
});

describe('opening a survey', () => {
  it('is refused with the reason where a rule is broken, and nothing is written', async () => {
    const { coordinator, region } = there;
    const refusal = async (of: object) => (await open(coordinator, { regionId: region.id, ...of })).problems.map(({ code, path }: Data) => `${code} ${path}`); // prettier-ignore
    expect(await refusal({})).toEqual(['CAMPAIGN_EXISTS template']);
    expect(await refusal({ template: 'curator_checkpoint' })).toEqual(['TEMPLATE_UNKNOWN template']);
    expect(await refusal({ template: 'mentor_entry', checkpoint: '9.9' })).toEqual(['CHECKPOINT_UNKNOWN checkpoint']);
    expect(await refusal({ template: 'mentor_entry', year: '2019/2020' })).toContain('SURVEY_YEAR year');
    expect(await refusal({ template: 'mentor_entry', continues: campaignId })).toContain('SERIES_UNFIT continues');
  });
});
