import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Option, Question } from './question.data.js';

export interface TemplateSeed {
  readonly code: string;
  readonly version: number;
  readonly audience: 'MENTEE' | 'MENTOR' | 'CURATOR';
  /** When it is asked; a curator's is asked at every checkpoint. */
  readonly phase: 'ENTRY' | 'INTERIM' | 'FINAL' | null;
  readonly title: Bilingual;
  readonly questions: readonly Question[];
  /** The question of which satisfaction is read off, and the score from which somebody counts as satisfied. */
  readonly satisfaction: { readonly question: string; readonly from: number } | null;
}

/** Seven and more of ten is satisfied: the share that the target model asks for is of such answers (domain.md). */
const SATISFIED = { question: 'satisfaction', from: 7 } as const;

const text = (ru: string, en: string): Bilingual => ({ ru, en });
const scale = (code: string, ru: string, en: string): Question => ({ code, kind: 'SCALE', title: text(ru, en), required: true, options: [] }); // prettier-ignore
const words = (code: string, ru: string, en: string): Question => ({ code, kind: 'TEXT', title: text(ru, en), required: false, options: [] }); // prettier-ignore
const option = (code: string, ru: string, en: string): Option => ({ code, title: text(ru, en) });

/** What the growth of a mentee is told by: asked in each phase, and compared. */
const MENTEE_GROWTH = [
  scale('skills', 'Насколько вы владеете умениями, нужными в вашем деле?', 'How well do you master the skills that your work asks for?'),
  scale('confidence', 'Насколько уверенно вы берётесь за новую задачу?', 'How confidently do you take on a new task?'),
  scale('belonging', 'Насколько вы чувствуете себя своим в коллективе?', 'How much do you feel part of your team or group?'),
  scale('direction', 'Насколько ясно вы представляете свой дальнейший путь?', 'How clearly do you see your way ahead?'),
]; // prettier-ignore

/** The same of a mentor. */
const MENTOR_GROWTH = [
  scale('guiding', 'Насколько хорошо вы умеете передавать свой опыт?', 'How well can you pass your experience on?'),
  scale('listening', 'Насколько хорошо вы понимаете трудности наставляемого?', 'How well do you understand the difficulties of your mentee?'),
  scale('belonging', 'Насколько вы чувствуете себя своим в коллективе?', 'How much do you feel part of your team or group?'),
  scale('calling', 'Насколько важно для вас быть наставником?', 'How much does being a mentor mean to you?'),
]; // prettier-ignore

const EXPECTED: Question = {
  code: 'expected',
  kind: 'SEVERAL',
  title: text('Чего вы ждёте от наставничества?', 'What do you expect of mentoring?'),
  required: true,
  options: [
    option('skill', 'Новых умений', 'New skills'),
    option('advice', 'Советов и поддержки', 'Advice and support'),
    option('contacts', 'Новых знакомств', 'New contacts'),
    option('career', 'Роста в профессии', 'A step in the profession'),
    option('other', 'Другого', 'Something else'),
  ],
};

const MEETING: Question = {
  code: 'meeting',
  kind: 'ONE',
  title: text('Как часто вы встречаетесь?', 'How often do you meet?'),
  required: true,
  options: [
    option('weekly', 'Раз в неделю и чаще', 'Once a week or more often'),
    option('fortnightly', 'Раз в две недели', 'Once in two weeks'),
    option('rarely', 'Реже', 'More rarely'),
  ],
};

const GO_ON: Question = {
  code: 'go_on',
  kind: 'ONE',
  title: text('Хотите ли вы участвовать дальше?', 'Do you want to go on taking part?'),
  required: true,
  options: [
    option('yes', 'Да', 'Yes'),
    option('other_role', 'Да, в другой роли', 'Yes, in the other role'),
    option('no', 'Нет', 'No'),
  ],
};

const satisfaction = scale('satisfaction', 'Насколько вы довольны участием в программе?', 'How satisfied are you with taking part?'); // prettier-ignore
const IMPROVE = words('improve', 'Что стоит сделать иначе?', 'What should be done differently?');
const GOOD = words('good', 'Что было самым полезным?', 'What was most useful?');

const participants = (audience: 'MENTEE' | 'MENTOR', who: Bilingual, growth: readonly Question[]): TemplateSeed[] => {
  const code = audience.toLowerCase();
  const title = ({ ru, en }: Bilingual) => text(`${ru} ${who.ru}`, `${en} of ${who.en}`);
  const shared = { version: 1, audience } as const;
  return [
    { ...shared, code: `${code}_entry`, phase: 'ENTRY', title: title(text('Входная анкета', 'Entry questionnaire')), questions: [...growth, EXPECTED], satisfaction: null },
    { ...shared, code: `${code}_interim`, phase: 'INTERIM', title: title(text('Промежуточная анкета', 'Interim questionnaire')), questions: [...growth, satisfaction, MEETING, IMPROVE], satisfaction: SATISFIED },
    { ...shared, code: `${code}_final`, phase: 'FINAL', title: title(text('Итоговая анкета', 'Final questionnaire')), questions: [...growth, satisfaction, GO_ON, GOOD, IMPROVE], satisfaction: SATISFIED },
  ]; // prettier-ignore
};

const CURATOR: TemplateSeed = {
  code: 'curator_checkpoint',
  version: 1,
  audience: 'CURATOR',
  phase: null,
  title: text('Анкета куратора и SWOT-анализ', 'Questionnaire of the curator with SWOT'),
  questions: [
    scale('conditions', 'Насколько созданы условия для программы?', 'How far are the conditions of the programme in place?'),
    scale('conformity', 'Насколько программа следует целевой модели?', 'How closely does the programme follow the target model?'),
    scale('engagement', 'Насколько вовлечены участники?', 'How engaged are those who take part?'),
    scale('partners', 'Насколько помогают партнёры?', 'How much do partners help?'),
    words('strengths', 'Сильные стороны', 'Strengths'),
    words('weaknesses', 'Слабые стороны', 'Weaknesses'),
    words('opportunities', 'Возможности', 'Opportunities'),
    words('threats', 'Угрозы', 'Threats'),
  ], // prettier-ignore
  satisfaction: null,
};

/** The templates that ship with the hub: before, between and after (S001 3.5, 4.4, 7.1), and the curator's (1.5 to 7.2). */
export const TEMPLATES: readonly TemplateSeed[] = [
  ...participants('MENTEE', text('наставляемого', 'a mentee'), MENTEE_GROWTH),
  ...participants('MENTOR', text('наставника', 'a mentor'), MENTOR_GROWTH),
  CURATOR,
];
