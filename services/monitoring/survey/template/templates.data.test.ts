import { describe, expect, it } from '@jest/globals';
import { SCALE } from './question.data.js';
import { TEMPLATES } from './templates.data.js';

describe('the templates that ship', () => {
  it('ask mentees and mentors before, between and after, and the curator', () => {
    const asked = TEMPLATES.map(({ audience, phase }) => `${audience} ${phase}`);
    expect(asked).toEqual([
      ...['MENTEE ENTRY', 'MENTEE INTERIM', 'MENTEE FINAL'],
      ...['MENTOR ENTRY', 'MENTOR INTERIM', 'MENTOR FINAL'],
      'CURATOR null',
    ]);
    expect(new Set(TEMPLATES.map(({ code }) => code)).size).toBe(TEMPLATES.length);
  });

  it.each(TEMPLATES.map((template) => [template.code, template] as const))('%s is sound', (_, { questions, title }) => {
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    for (const { kind, options } of questions) {
      expect(options.length > 1).toBe(kind === 'ONE' || kind === 'SEVERAL');
      expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
    }
    const texts = [title, ...questions.flatMap((question) => [question.title, ...question.options.map((each) => each.title)])]; // prettier-ignore
    for (const { ru, en } of texts) expect([ru.trim(), en.trim()]).toEqual([expect.stringMatching(/[а-я]/i), expect.stringMatching(/^[^а-яё]+$/i)]); // prettier-ignore
  });

  it('ask the same of the same people in each phase, so that it can be compared', () => {
    for (const audience of ['MENTEE', 'MENTOR']) {
      const [entry, ...later] = TEMPLATES.filter((template) => template.audience === audience);
      const scales = entry!.questions.filter(({ kind }) => kind === 'SCALE');
      expect(scales.length).toBeGreaterThan(2);
      for (const { questions } of later) expect(questions).toEqual(expect.arrayContaining(scales));
    }
  });

  it('read satisfaction off a scale, in between and at the end', () => {
    for (const { phase, questions, satisfaction } of TEMPLATES) {
      expect(satisfaction !== null).toBe(phase === 'INTERIM' || phase === 'FINAL');
      if (satisfaction === null) continue;
      expect(questions.find(({ code }) => code === satisfaction.question)).toMatchObject({
        kind: 'SCALE',
        required: true,
      });
      expect(satisfaction.from).toBeGreaterThan(SCALE.lowest);
    }
  });
});
