import type { DraftedPerson } from './consents.draft.js';
import type { Draft, DraftBlock, DraftGround } from './draft.type.js';
import { dayInDigits, Gaps } from './gaps.js';

/** A mentee with what is known of their wishes, and of the pair that they are in. */
export interface DraftedMentee extends DraftedPerson {
  readonly needs: readonly string[];
  readonly request: string | null;
  readonly expectations: string | null;
  readonly isTeacher: boolean;
  readonly pair: {
    readonly mentor: string | null;
    readonly mentorPlace: string | null;
    readonly form: string;
    readonly from: string;
    readonly until: string;
    readonly confidential: boolean;
  } | null;
}

const EMPTY_ROWS = 6;

const head = (mentee: DraftedMentee | null, gaps: Gaps): DraftBlock => {
  const pair = mentee?.pair ?? null;
  return {
    kind: 'table',
    head: ['О паре', 'Сведения'],
    widths: [35, 65],
    rows: [
      ['Наставляемый', [gaps.value(mentee?.name, 'наставляемый: бланк без имени'), mentee?.group].filter(Boolean).join(', ')],
      ['Наставник', [gaps.value(pair?.mentor, 'наставник: пары ещё нет'), pair?.mentorPlace].filter(Boolean).join(', ')],
      ['Форма наставничества', gaps.value(pair?.form, 'форма наставничества: пары ещё нет')],
      ['Срок', pair ? `${dayInDigits(pair.from)} – ${dayInDigits(pair.until)}` : gaps.value(null, 'срок: пары ещё нет')],
      ['Обмен в паре', pair ? (pair.confidential ? 'конфиденциальный' : 'открытый') : gaps.value(null, 'открытый или конфиденциальный: пары ещё нет')],
    ],
  };
}; // prettier-ignore

const emptyRows = (columns: number) => Array.from({ length: EMPTY_ROWS }, () => Array<string>(columns).fill(''));

const both = (mentee: DraftedMentee | null): DraftBlock => ({
  kind: 'signatures',
  signatures: [
    { who: 'Наставник', name: mentee?.pair?.mentor ?? null },
    { who: 'Наставляемый', name: mentee?.name ?? null },
  ],
});

export function individualPlan(_ground: DraftGround, mentee: DraftedMentee | null): Draft {
  const gaps = new Gaps();
  const wishes = mentee?.request ?? (mentee?.needs.length ? mentee.needs.join(', ') : null);
  const needs = mentee?.needs.map((need) => [need, '', '', '', '']) ?? [];
  return {
    title: 'ПЛАН',
    subject: 'Индивидуальное развитие наставляемого',
    blocks: [
      head(mentee, gaps),
      { kind: 'text', text: `Запрос: ${gaps.value(wishes, 'запрос наставляемого')}` },
      { kind: 'text', text: `Ожидания: ${gaps.value(mentee?.expectations, 'ожидания наставляемого')}` },
      { kind: 'text', text: 'Что делаем', look: 'bold' },
      { kind: 'table', head: ['Трудность или цель', 'Что сделать', 'Как', 'Срок', 'Что получилось'], widths: [24, 24, 18, 12, 22], rows: [...needs, ...emptyRows(5)].slice(0, Math.max(EMPTY_ROWS, needs.length + 2)) },
      { kind: 'text', text: 'Промежуточный результат и дата: ' + '_'.repeat(40) },
      { kind: 'text', text: 'Итог и дата: ' + '_'.repeat(56) },
      both(mentee),
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

/** Directions in which a teacher's difficulties lie (S003). */
const DIRECTIONS = [
  'Теоретическая подготовка',
  'Нормативная база',
  'Предмет и профессия',
  'Психология и педагогика',
  'Методика и технологии',
  'Цифровые навыки',
  'Внеурочная и воспитательная работа',
];

export function personalisedProgramme(ground: DraftGround, mentee: DraftedMentee | null): Draft {
  const gaps = new Gaps();
  if (mentee && !mentee.isTeacher) {
    gaps.tell('педагог: персонализированная программа составляется для педагогов, а этот наставляемый не педагог');
  }
  return {
    title: 'ПРОГРАММА',
    subject: 'Персонализированная программа наставничества педагога',
    blocks: [
      head(mentee, gaps),
      { kind: 'text', text: `Программа рассчитана на срок до одного года (${ground.year} учебный год) и продлевается, если это нужно паре. Её составляют вместе, или наставляемый знакомится с программой, которую подготовил наставник. Она завершается, когда план выполнен и срок вышел.` },
      { kind: 'table', head: ['Направление', 'Трудность', 'Мера и форма', 'Срок', 'Промежуточный итог', 'Итог'], widths: [20, 17, 19, 10, 20, 14], rows: DIRECTIONS.map((direction) => [direction, '', '', '', '', '']) },
      both(mentee),
    ],
    missing: [...gaps.missing, 'трудности, меры и сроки по направлениям: их пишет пара'],
  };
} // prettier-ignore
