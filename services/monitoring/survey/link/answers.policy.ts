import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { SCALE, type Question } from '../template/question.data.js';
import { answerProblem } from './answer.problems.js';

/** Characters of one answer in words, and of all those of a questionnaire together. */
export const LONGEST_ANSWER = 2000;
export const LONGEST_ANSWERS = 10_000;

/** An answer as it is given: by what its question asks for, and by nothing else. */
export interface GivenAnswer {
  readonly question: string;
  readonly score?: number | null;
  readonly choices?: readonly string[] | null;
  readonly text?: string | null;
}

/** An answer as it is kept. */
export interface KeptAnswer {
  readonly question: string;
  readonly score: number | null;
  readonly choices: readonly string[] | null;
  readonly words: string | null;
}

/** What is kept of the answers: words trimmed, choices each once; of what was left empty, nothing. */
export function toKept(answers: readonly GivenAnswer[]): KeptAnswer[] {
  return answers.flatMap(({ question, score, choices, text }) => {
    const kept = {
      score: score ?? null,
      choices: choices && choices.length > 0 ? [...new Set(choices)] : null,
      words: text == null ? null : toText(text),
    };
    return kept.score === null && kept.choices === null && kept.words === null ? [] : [{ question, ...kept }];
  });
}

/** What is wrong with the answers to a questionnaire; empty when they can be taken. */
export function answersProblems(questions: readonly Question[], answers: readonly GivenAnswer[]): Problem[] {
  const problems = answers.flatMap((answer, n) => {
    const path = ['answers', n];
    const question = questions.find(({ code }) => code === answer.question);
    if (!question) return [answerProblem('QUESTION_UNKNOWN', [...path, 'question'])];
    const earlier = answers.findIndex((other) => other.question === answer.question);
    if (earlier < n) return [answerProblem('QUESTION_REPEATED', [...path, 'question'])];
    return answerProblems(question, answer, path);
  });
  const answered = new Set(toKept(answers).map(({ question }) => question));
  for (const { code, required } of questions) {
    if (required && !answered.has(code))
      problems.push(answerProblem('ANSWER_MISSING', ['answers'], { question: code }));
  }
  const characters = answers.reduce((sum, { text }) => sum + (text?.trim().length ?? 0), 0);
  if (characters > LONGEST_ANSWERS)
    problems.push(answerProblem('ANSWERS_TOO_LONG', ['answers'], { longest: LONGEST_ANSWERS }));
  return problems;
}

function answerProblems({ kind, options }: Question, answer: GivenAnswer, path: Problem['path']): Problem[] {
  const { score, choices, text } = answer;
  const fitting = { score: kind === 'SCALE', choices: kind === 'ONE' || kind === 'SEVERAL', text: kind === 'TEXT' };
  for (const [field, fits] of Object.entries(fitting)) {
    if (!fits && answer[field as keyof GivenAnswer] != null) return [answerProblem('ANSWER_UNFIT', [...path, field])];
  }
  if (score != null && !(Number.isInteger(score) && score >= SCALE.lowest && score <= SCALE.highest))
    return [answerProblem('SCORE_RANGE', [...path, 'score'])];
  if (choices && choices.some((choice) => !options.some(({ code }) => code === choice)))
    return [answerProblem('CHOICE_UNKNOWN', [...path, 'choices'])];
  if (choices && kind === 'ONE' && new Set(choices).size > 1)
    return [answerProblem('CHOICE_ONE', [...path, 'choices'])];
  if (text && text.trim().length > LONGEST_ANSWER)
    return [answerProblem('ANSWER_TOO_LONG', [...path, 'text'], { longest: LONGEST_ANSWER })];
  return [];
}
