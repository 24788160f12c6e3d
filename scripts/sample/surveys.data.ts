import type { MonthDay } from './years.js';

/** A survey of the whole region: asked of both sides, and continued by the next one of its year. */
export interface SampleSurvey {
  readonly phase: 'ENTRY' | 'INTERIM' | 'FINAL';
  readonly checkpoint: string;
  readonly opensOn: MonthDay;
  readonly closesOn: MonthDay;
}

/** The surveys of a year in their order. The region asks since the last year that is over. */
export const SAMPLE_SURVEYS: readonly SampleSurvey[] = [
  { phase: 'ENTRY', checkpoint: '3.5', opensOn: '10-20', closesOn: '12-10' },
  { phase: 'INTERIM', checkpoint: '4.4', opensOn: '03-01', closesOn: '03-28' },
  { phase: 'FINAL', checkpoint: '7.2', opensOn: '05-18', closesOn: '06-10' },
];

/** Of those who are asked, the least and the most share that answers in a college. */
export const ANSWERING = { least: 0.55, most: 0.85 } as const;

/** Of those who answer, who is satisfied (7 points and more of ten). */
export const SATISFIED_SHARE = { MENTEE: 0.82, MENTOR: 0.86 } as const;

/** Of those who answer, who writes a word besides. */
export const WRITING = 0.12;

export const GOOD_WORDS: readonly string[] = [
  'Разборы задач с наставником: стало понятно, за что браться сначала.',
  'Экскурсия на предприятие и разговор с мастером участка.',
  'Подготовка к чемпионату: впервые выступал не один.',
  'То, что можно спросить обо всём и не получить двойку.',
  'Совместные занятия с младшими: сам понял тему, пока объяснял.',
];

export const IMPROVE_WORDS: readonly string[] = [
  'Встречаться чаще: раз в две недели мало.',
  'Начинать раньше, в сентябре.',
  'Больше времени на предприятии.',
  'Меньше отчётов о встречах.',
];

/** What a curator writes at a checkpoint, by the question. */
export const CURATOR_WORDS: Readonly<
  Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', readonly string[]>
> = {
  strengths: ['Опытные наставники из старшекурсников', 'Поддержка директора', 'Сильная методическая служба'],
  weaknesses: ['Мало наставников с предприятий', 'Анкеты возвращаются с опозданием', 'Одно помещение для встреч'],
  opportunities: ['Новый индустриальный партнёр', 'Профессионалитет', 'Обмен с колледжами края'],
  threats: ['Загрузка педагогов', 'Выпуск сильных наставников', 'Сокращение практики на предприятиях'],
};

/** Days of a year on which curators answer at each checkpoint of the roadmap (S001). */
export const CHECKPOINT_DAYS: readonly { readonly checkpoint: string; readonly day: MonthDay }[] = [
  { checkpoint: '1.5', day: '09-26' },
  { checkpoint: '2.4', day: '09-30' },
  { checkpoint: '3.5', day: '01-29' },
  { checkpoint: '4.4', day: '04-24' },
  { checkpoint: '6.5', day: '05-20' },
  { checkpoint: '7.2', day: '06-24' },
];

/** Colleges whose curators answer at the checkpoints. */
export const CURATORS_ANSWER: readonly string[] = ['26-01', '26-03', '26-04', '26-10'];
