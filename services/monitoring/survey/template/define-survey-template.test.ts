import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { startOf } from '#kernel/time/academic-year.js';
import {
  codesOf,
  issue,
  mutate,
  opened,
  pairs,
  surveyWorld,
  YEAR,
  YEAR_NAME,
  type SurveyWorld,
} from '../testing/survey-world.js';

let hub: TestHub;
let there: SurveyWorld;
beforeAll(async () => {
  hub = await testHub();
  there = await surveyWorld(hub);
});
afterAll(() => hub.close());

const scale = { code: 'satisfaction', kind: 'SCALE', titleRu: 'Как вам?', titleEn: 'How was it?', required: true };
const title = { titleRu: 'Да', titleEn: 'Yes' };

const define = (changes: object = {}, client: Client = there.coordinator): Promise<Data> => {
  const input = {
    ...{ regionId: there.region.id, code: 'own_final', audience: 'MENTEE', phase: 'FINAL' },
    ...{ titleRu: 'Наша анкета', titleEn: 'Our questionnaire', questions: [scale] },
    ...{ satisfactionQuestion: 'satisfaction', satisfiedFrom: 8 },
    ...changes,
  };
  return mutate(
    client,
    'defineSurveyTemplate',
    input,
    'outcome template { code version title } problems { code path }',
  );
};

const refusal = async (changes: object) =>
  (await define(changes)).problems.map(({ code, path }: Data) => `${code} ${path.join('.')}`);

describe("a region's own template", () => {
  it('stands beside those that ship, in its region alone, and can be asked by', async () => {
    expect(await define()).toMatchObject({ outcome: 'CREATED', template: { code: 'own_final', version: 1, title: 'Our questionnaire' } }); // prettier-ignore
    expect((await define()).outcome).toBe('UNCHANGED');
    expect(await define({ satisfiedFrom: 9 })).toMatchObject({ outcome: 'UPDATED', template: { version: 2 } });
    const codes = async (region: string) =>
      (await there.own.curator.ask('query ($r: String!) { surveyTemplates(region: $r) { code version } }', { r: region })).surveyTemplates; // prettier-ignore
    expect(await codes(there.region.code)).toContainEqual({ code: 'own_final', version: 2 });
    const elsewhere = await surveyWorld(hub);
    expect((await codes(elsewhere.region.code)).map(({ code }: Data) => code)).not.toContain('own_final');
    expect((await opened(there.own.curator, { collegeId: there.own.id, template: 'own_final' })).id).toBeTruthy();
  });

  it('of one form asks those who take part in that form, and nobody else', async () => {
    const form = await surveyWorld(hub);
    const { mentees } = await pairs(form.own, 2);
    const ids = await form.own.people({ category: 'TEACHER' }, {});
    const rows = [{ mentorId: ids[0], menteeId: ids[1], form: 'teacher-student', startedOn: startOf(YEAR) }];
    const attested = await mutate(form.own.curator, 'attestMentorships', { collegeId: form.own.id, year: YEAR_NAME, rows }, 'created'); // prettier-ignore
    expect(attested.created).toBe(1);
    const own = { regionId: form.region.id, code: 'of_one_form', form: 'student-student' };
    expect(codesOf(await define(own, form.coordinator))).toEqual([]);
    const asked = async (template: string) => {
      const { id } = await opened(form.own.curator, { collegeId: form.own.id, template });
      return [...(await issue(form.own, id)).keys()].sort();
    };
    expect(await asked('of_one_form')).toEqual([...mentees].sort());
    expect(await asked('mentee_interim')).toEqual([...mentees, ids[1]].sort());
  });

  it('defined by two at once gets one version each', async () => {
    const both = await Promise.all([define({ code: 'twice', satisfiedFrom: 5 }), define({ code: 'twice', satisfiedFrom: 6 })]); // prettier-ignore
    expect(both.map(({ template }) => template.version).sort()).toEqual([1, 2]);
  });

  it('is refused with each of the reasons', async () => {
    const one = { code: 'pick', kind: 'ONE', titleRu: 'Что?', titleEn: 'What?', options: [{ code: 'a', ...title }] };
    expect(await refusal({ code: 'Not a code' })).toEqual(['TEMPLATE_CODE code']);
    expect(await refusal({ phase: null })).toEqual(['TEMPLATE_PHASE phase']);
    expect(await refusal({ form: 'nobody-nobody' })).toEqual(['FORM_UNKNOWN form']);
    expect(await refusal({ titleRu: ' ' })).toEqual(['TEXT_LENGTH titleRu']);
    expect(await refusal({ questions: [] })).toEqual(['QUESTIONS_COUNT questions']);
    expect(await refusal({ questions: [scale, scale] })).toEqual(['QUESTION_REPEATED questions.1.code']);
    expect(await refusal({ questions: [scale, one] })).toEqual(['OPTIONS_COUNT questions.1.options']);
    const twice = { ...one, options: [...one.options, ...one.options] };
    expect(await refusal({ questions: [scale, twice] })).toEqual(['QUESTION_REPEATED questions.1.options.1.code']);
    expect(await refusal({ satisfactionQuestion: 'pick' })).toEqual(['SATISFACTION_UNFIT satisfactionQuestion']);
    expect(await refusal({ satisfiedFrom: 11 })).toEqual(['SATISFACTION_UNFIT satisfactionQuestion']);
    expect(await refusal({ satisfactionQuestion: null })).toEqual(['SATISFACTION_UNFIT satisfactionQuestion']);
  });

  it('is one of a hundred at most, and those that there are can still be changed', async () => {
    const full = await surveyWorld(hub);
    const own = { regionId: full.region.id };
    await define({ ...own, code: 'first' }, full.coordinator);
    await hub.owner(
      `insert into monitoring.survey_template (id, region_id, code, version, audience, phase, title_ru, title_en, questions)
       select uuidv7(), $1, 'more_' || n, 1, 'MENTEE', 'ENTRY', 'x', 'x', '[]' from generate_series(1, 99) n`,
      [full.region.id],
    );
    expect(codesOf(await define({ ...own, code: 'too_many' }, full.coordinator))).toEqual(['TEMPLATES_TOO_MANY']);
    expect((await define({ ...own, code: 'first', satisfiedFrom: 5 }, full.coordinator)).outcome).toBe('UPDATED');
  });

  it('is defined by its coordinators alone', async () => {
    const elsewhere = await surveyWorld(hub);
    for (const client of [elsewhere.coordinator, there.own.curator, there.nobody]) {
      await expect(define({}, client)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
    }
    expect(codesOf(await define({ code: 'curated', audience: 'CURATOR', phase: null }))).toEqual([]);
  });
});
