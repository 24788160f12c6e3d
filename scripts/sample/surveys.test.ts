import { describe, expect, it } from '@jest/globals';
import { answersProblems } from '#monitoring/survey/link/answers.policy.js';
import { TEMPLATES } from '#monitoring/survey/template/templates.data.js';
import { counts } from './consents.js';
import { planRegion } from './plan.js';
import { planSheets, planSurveys, type PlannedCampaign, type SampleAnswer } from './surveys.js';

const plan = planRegion('2027-08-31');
const campaigns = planSurveys(plan).flatMap((series) => series.campaigns);

/** Answers as somebody gives them, words by the name that they have there. */
const given = (answers: readonly SampleAnswer[]) => answers.map(({ words, ...rest }) => ({ ...rest, ...(words && { text: words }) })); // prettier-ignore

const satisfied = ({ asked, template }: PlannedCampaign): number => {
  const scores = asked.flatMap(({ answers }) => answers ?? []).flatMap(({ question, score }) => (question === 'satisfaction' ? score! : [])); // prettier-ignore
  return scores.filter((score) => score >= template.satisfaction!.from).length / scores.length;
};

describe('the surveys of the sample', () => {
  it('are the same every time', () => {
    const shape = () => planSurveys(planRegion('2027-08-31')).map(({ campaigns: all }) => all.map(({ asked }) => asked.map(({ answers }) => answers))); // prettier-ignore
    expect(shape()).toEqual(shape());
  });

  it('ask everybody of two years once in each phase, and nobody who has not consented', () => {
    expect(campaigns).toHaveLength(12);
    for (const { asked } of campaigns) {
      expect(new Set(asked.map(({ person }) => person)).size).toBe(asked.length);
      expect(asked.every(({ person }) => counts(person))).toBe(true);
    }
  });

  it('are answered as their templates want it, by some more than half', () => {
    for (const { template, asked } of campaigns) {
      const answered = asked.flatMap(({ answers }) => (answers ? [answers] : []));
      expect(answered.length / asked.length).toBeGreaterThan(0.55);
      expect(answered.length / asked.length).toBeLessThan(0.85);
      for (const answers of answered) expect(answersProblems(template.questions, given(answers))).toEqual([]);
    }
  });

  it('find four of five and more satisfied, and never all', () => {
    for (const campaign of campaigns.filter(({ template }) => template.satisfaction)) {
      expect(satisfied(campaign)).toBeGreaterThan(0.75);
      expect(satisfied(campaign)).toBeLessThan(0.95);
    }
  });

  it('are half as far while they run, and have not begun before their day', () => {
    const begun = planSurveys(planRegion('2026-11-29')).flatMap((series) => series.campaigns);
    expect(begun.map(({ template, asked }) => [template.code, asked.some(({ answers }) => answers)])).toHaveLength(8);
    const running = begun.filter(({ closesOn }) => closesOn >= '2026-11-29');
    expect(running.map(({ template }) => template.code)).toEqual(['mentee_entry', 'mentor_entry']);
    for (const { asked } of running) {
      expect(asked.filter(({ answers }) => answers).length / asked.length).toBeLessThan(0.5);
    }
  });
});

describe('the curators’ questionnaires of the sample', () => {
  it('are whole, and of days that have come', () => {
    const { questions } = TEMPLATES.find(({ audience }) => audience === 'CURATOR')!;
    const sheets = planSheets(planRegion('2027-02-01'));
    expect(sheets.map(({ checkpoint }) => checkpoint)).toEqual(expect.arrayContaining(['1.5', '7.2']));
    for (const { answers, answeredOn } of sheets) {
      expect(answeredOn <= '2027-02-01').toBe(true);
      expect(answersProblems(questions, given(answers))).toEqual([]);
      expect(answers).toHaveLength(questions.length);
    }
  });
});
