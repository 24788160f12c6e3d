import { say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import type { Question } from './question.data.js';
import { QuestionKind, type SurveyQuestion, type SurveyTemplate } from './survey-template.type.js';

/** A template as the database keeps it. */
export interface TemplateRow extends Omit<SurveyTemplate, 'title' | 'questions'> {
  readonly titles: Bilingual;
  readonly questions: readonly Question[];
}

export function toQuestion({ code, kind, title, required, options }: Question, language: Language): SurveyQuestion {
  return {
    code,
    kind: QuestionKind[kind],
    title: say(title, language),
    required,
    options: options.map((option) => ({ code: option.code, title: say(option.title, language) })),
  };
}

export function toTemplate({ titles, questions, ...row }: TemplateRow, language: Language): SurveyTemplate {
  return { ...row, title: say(titles, language), questions: questions.map((each) => toQuestion(each, language)) };
}
