import { describe, expect, it } from '@jest/globals';
import { definitionProblem } from './formula.policy.js';
import { INDICATORS } from './indicators.data.js';

describe('the indicators that ship', () => {
  const written = (terms: readonly { measure: string; category: string; form: string }[]) =>
    terms.map(({ measure, category, form }) => `${measure}[${category}]${form}`).join('+');

  it('divide what the rules say by what the rules say, and know what one more does to the denominator', () => {
    const formulas = INDICATORS.map(({ code, numerator, denominator, unit, countedIn }) =>
      [code, written(numerator), written(denominator), unit, countedIn].join(' '),
    );
    expect(formulas).toEqual([
      'learners_as_mentees mentees[STUDENT] learners[] PEOPLE NUMERATOR_ONLY',
      'learners_as_mentors mentors[STUDENT] learners[] PEOPLE NUMERATOR_ONLY',
      'young_specialists_as_mentees mentees[YOUNG_SPECIALIST] young_specialists[] PEOPLE NUMERATOR_ONLY',
      'mentors_from_employers mentors[EMPLOYER_REPRESENTATIVE] mentors[] PEOPLE BOTH',
      'enterprises_with_mentors enterprises_with_mentors[] partner_enterprises[] ORGANISATIONS NUMERATOR_ONLY',
      'mentees_satisfied satisfied[MENTEE] respondents[MENTEE] PEOPLE BOTH',
      'mentors_satisfied satisfied[MENTOR] respondents[MENTOR] PEOPLE BOTH',
      'reporting_completeness periods_told[] periods_due[] DOCUMENTS NUMERATOR_ONLY',
      'reporting_timeliness periods_told_in_time[] periods_due[] DOCUMENTS NUMERATOR_ONLY',
      'cadence_share mentorships_on_cadence[] mentorships_to_meet[] PAIRS NUMERATOR_ONLY',
      'roadmap_proven activities_proven[] activities[PLANNED]+activities[DUE]+activities[OVERDUE]+activities[DONE] ACTIVITIES NUMERATOR_ONLY',
      'feedback_share feedback_given[] feedback_due[] DOCUMENTS NUMERATOR_ONLY',
      'stages_on_time stages_on_time[] stages_due[] ACTIVITIES NUMERATOR_ONLY',
      'documents_readiness documents_held[] documents_required[] DOCUMENTS NUMERATOR_ONLY',
      'plans_share plans_agreed[] plans_due[] PAIRS NUMERATOR_ONLY',
      'retention_one_year outcomes_reached[RETENTION_ONE_YEAR] outcomes_due[RETENTION_ONE_YEAR] PEOPLE NUMERATOR_ONLY',
      'retention_three_years outcomes_reached[RETENTION_THREE_YEARS] outcomes_due[RETENTION_THREE_YEARS] PEOPLE NUMERATOR_ONLY',
      'attested_after_three_years outcomes_reached[ATTESTATION] outcomes_due[ATTESTATION] PEOPLE NUMERATOR_ONLY',
      'employment_in_profession outcomes_reached[EMPLOYMENT] outcomes_due[EMPLOYMENT] PEOPLE NUMERATOR_ONLY',
      'agreements_share agreements_signed[] agreements_due[] PEOPLE NUMERATOR_ONLY',
      'active_mentors_trained_share active_mentors_trained[] active_mentors[] PEOPLE NUMERATOR_ONLY',
      'rematches_share mentorships_following[] mentorships_counted[] PAIRS NUMERATOR_ONLY',
    ]);
  });

  it('have no definition that would be refused', () => {
    for (const { numerator, denominator } of INDICATORS) {
      expect(definitionProblem(numerator)).toBeNull();
      expect(definitionProblem(denominator)).toBeNull();
    }
  });

  it('are named and described in two languages', () => {
    for (const { title, description } of INDICATORS) {
      for (const text of [title.ru, description.ru]) expect(text).toMatch(/^[А-Яа-яё0-9 .,:«»-]+$/);
      for (const text of [title.en, description.en]) expect(text).toMatch(/^[A-Za-z0-9 .,:’“”-]+$/);
    }
  });
});
