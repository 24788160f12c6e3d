import type { Problem } from '#kernel/graph/problem.js';
import { SCALE, type Question } from './question.data.js';
import { templateProblem } from './template.problems.js';

export const MOST_TEMPLATES = 100;
const MOST_QUESTIONS = 40;
const MOST_OPTIONS = 20;
const LONGEST = 300;

const CODE = /^[a-z][a-z0-9_]{2,59}$/;
const OPTION_CODE = /^[a-z0-9][a-z0-9_]{0,59}$/;

export interface TemplateFacts {
  readonly code: string;
  readonly audience: string;
  readonly phase: string | null;
  readonly form: string | null;
  readonly title: Question['title'];
  readonly questions: readonly Question[];
  readonly satisfactionQuestion: string | null;
  readonly satisfiedFrom: number | null;
}

/** What is wrong with a template that a region defines; empty when it can be asked by. */
export function templateProblems(template: TemplateFacts, forms: readonly string[]): Problem[] {
  const { code, audience, phase, form, title, questions, satisfactionQuestion, satisfiedFrom } = template;
  const problems = [...textProblems(title, [])];
  if (!CODE.test(code)) problems.push(templateProblem('TEMPLATE_CODE', ['code']));
  if ((phase === null) !== (audience === 'CURATOR')) problems.push(templateProblem('TEMPLATE_PHASE', ['phase']));
  if (form !== null && !forms.includes(form))
    problems.push(templateProblem('FORM_UNKNOWN', ['form'], { known: forms.join(', ') }));
  if (questions.length < 1 || questions.length > MOST_QUESTIONS)
    return [...problems, templateProblem('QUESTIONS_COUNT', ['questions'], { most: MOST_QUESTIONS })];
  questions.forEach((question, n) =>
    problems.push(...questionProblems(question, questions.slice(0, n), ['questions', n])),
  );
  const scale = questions.some((question) => question.code === satisfactionQuestion && question.kind === 'SCALE');
  const fits = satisfactionQuestion === null ? satisfiedFrom === null : scale && isScore(satisfiedFrom);
  if (!fits) problems.push(templateProblem('SATISFACTION_UNFIT', ['satisfactionQuestion']));
  return problems;
}

const isScore = (score: number | null): boolean => score !== null && score >= SCALE.lowest && score <= SCALE.highest;

function questionProblems(question: Question, earlier: readonly Question[], path: Problem['path']): Problem[] {
  const { code, kind, title, options } = question;
  const problems = [...textProblems(title, path)];
  if (!CODE.test(code)) problems.push(templateProblem('TEMPLATE_CODE', [...path, 'code']));
  if (earlier.some((other) => other.code === code))
    problems.push(templateProblem('QUESTION_REPEATED', [...path, 'code']));
  const choice = kind === 'ONE' || kind === 'SEVERAL';
  if (choice ? options.length < 2 || options.length > MOST_OPTIONS : options.length > 0)
    return [...problems, templateProblem('OPTIONS_COUNT', [...path, 'options'], { most: MOST_OPTIONS })];
  options.forEach((option, n) => {
    const at = [...path, 'options', n];
    problems.push(...textProblems(option.title, at));
    if (!OPTION_CODE.test(option.code)) problems.push(templateProblem('TEMPLATE_CODE', [...at, 'code']));
    if (options.slice(0, n).some((other) => other.code === option.code))
      problems.push(templateProblem('QUESTION_REPEATED', [...at, 'code']));
  });
  return problems;
}

function textProblems(title: Question['title'], path: Problem['path']): Problem[] {
  return Object.entries({ titleRu: title.ru, titleEn: title.en }).flatMap(([field, text]) =>
    text.trim() === '' || text.length > LONGEST
      ? [templateProblem('TEXT_LENGTH', [...path, field], { longest: LONGEST })]
      : [],
  );
}
