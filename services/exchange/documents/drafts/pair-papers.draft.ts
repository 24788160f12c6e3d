import { DIRECTIONS } from '#programs/plan/directions.data.js';
import type { DraftedPerson } from './consents.draft.js';
import type { Draft, DraftBlock, DraftGround } from './draft.type.js';
import { dayInDigits, Gaps } from './gaps.js';

/** A plan as its pair keeps it; words are null where the pair agreed on confidence and a college asks. */
export interface DraftedPlan {
  readonly from: string;
  readonly until: string;
  readonly byMentor: boolean;
  readonly items: readonly {
    readonly direction: string;
    readonly difficulty: string | null;
    readonly measure: string | null;
    readonly form: keyof typeof FORMS;
    readonly plannedOn: string;
    readonly interimResult: string | null;
    readonly finalResult: string | null;
    readonly doneOn: string | null;
  }[];
  readonly extensions: readonly { readonly until: string; readonly reason: string | null }[];
}

const FORMS = { IN_PERSON: 'очно', AT_A_DISTANCE: 'дистанционно', BY_ONESELF: 'самостоятельно' } as const;

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
    readonly plan: DraftedPlan | null;
  } | null;
}

const EMPTY_ROWS = 6;

const head = (mentee: DraftedMentee | null, gaps: Gaps): DraftBlock => {
  const pair = mentee?.pair ?? null;
  const days = pair?.plan ?? pair;
  return {
    kind: 'table',
    head: ['О паре', 'Сведения'],
    widths: [35, 65],
    rows: [
      ['Наставляемый', [gaps.value(mentee?.name, 'наставляемый: бланк без имени'), mentee?.group].filter(Boolean).join(', ')],
      ['Наставник', [gaps.value(pair?.mentor, 'наставник: пары ещё нет'), pair?.mentorPlace].filter(Boolean).join(', ')],
      ['Форма наставничества', gaps.value(pair?.form, 'форма наставничества: пары ещё нет')],
      ['Срок', days ? `${dayInDigits(days.from)} – ${dayInDigits(days.until)}` : gaps.value(null, 'срок: пары ещё нет')],
      ['Обмен в паре', pair ? (pair.confidential ? 'конфиденциальный' : 'открытый') : gaps.value(null, 'открытый или конфиденциальный: пары ещё нет')],
    ],
  };
}; // prettier-ignore

type Item = DraftedPlan['items'][number];

const doneWords = ({ doneOn }: Item) => (doneOn ? `Выполнено ${dayInDigits(doneOn)}` : '');
const lines = (...texts: readonly (string | null)[]) => texts.filter(Boolean).join('. ');

/** The items of the plan that the pair keeps; of a confidential pair the words stay lines to fill in, which is told. */
function itemsOf(mentee: DraftedMentee | null, gaps: Gaps): readonly Item[] {
  const items = mentee?.pair?.plan?.items ?? [];
  if (items.length > 0 && mentee?.pair?.confidential && items.every(({ measure }) => measure === null)) {
    gaps.tell('слова плана: пара конфиденциальна, их вписывают двое');
  }
  return items;
}

const extensionsOf = (mentee: DraftedMentee | null): DraftBlock[] =>
  (mentee?.pair?.plan?.extensions ?? []).map(({ until, reason }) => ({
    kind: 'text',
    text: `Продлён до ${dayInDigits(until)}${reason ? `: ${reason}` : ''}`,
  }));

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
  const items = itemsOf(mentee, gaps);
  const known = items.length > 0
    ? items.map((item) => [lines(item.direction, item.difficulty), item.measure ?? '', FORMS[item.form], dayInDigits(item.plannedOn), lines(doneWords(item), item.interimResult, item.finalResult)])
    : (mentee?.needs.map((need) => [need, '', '', '', '']) ?? []);
  return {
    title: 'ПЛАН',
    subject: 'Индивидуальное развитие наставляемого',
    blocks: [
      head(mentee, gaps),
      { kind: 'text', text: `Запрос: ${gaps.value(wishes, 'запрос наставляемого')}` },
      { kind: 'text', text: `Ожидания: ${gaps.value(mentee?.expectations, 'ожидания наставляемого')}` },
      { kind: 'text', text: 'Что делаем', look: 'bold' },
      { kind: 'table', head: ['Трудность или цель', 'Что сделать', 'Как', 'Срок', 'Что получилось'], widths: [24, 24, 18, 12, 22], rows: [...known, ...emptyRows(5)].slice(0, Math.max(EMPTY_ROWS, known.length + 2)) },
      ...extensionsOf(mentee),
      { kind: 'text', text: 'Промежуточный результат и дата: ' + '_'.repeat(40) },
      { kind: 'text', text: 'Итог и дата: ' + '_'.repeat(56) },
      both(mentee),
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

/** Directions of the standard programme, for a blank to fill in (S003). */
const TEACHERS = DIRECTIONS.PERSONALISED_PROGRAMME.slice(0, -1).map(({ title }) => title.ru);

export function personalisedProgramme(ground: DraftGround, mentee: DraftedMentee | null): Draft {
  const gaps = new Gaps();
  if (mentee && !mentee.isTeacher) {
    gaps.tell('педагог: персонализированная программа составляется для педагогов, а этот наставляемый не педагог');
  }
  const items = itemsOf(mentee, gaps);
  if (items.length === 0) gaps.tell('трудности, меры и сроки по направлениям: их пишет пара');
  const known = items.map((item) => [item.direction, item.difficulty ?? '', [item.measure, FORMS[item.form]].filter(Boolean).join(', '), dayInDigits(item.plannedOn), item.interimResult ?? '', lines(doneWords(item), item.finalResult)]);
  const byMentor = mentee?.pair?.plan?.byMentor;
  const authors = byMentor === undefined ? 'Её составляют вместе, или наставляемый знакомится с программой, которую подготовил наставник.' : byMentor ? 'Её составил наставник, наставляемый с ней знакомится.' : 'Она составлена наставником и наставляемым вместе.';
  return {
    title: 'ПРОГРАММА',
    subject: 'Персонализированная программа наставничества педагога',
    blocks: [
      head(mentee, gaps),
      { kind: 'text', text: `Программа рассчитана на срок до одного года (${ground.year} учебный год) и продлевается, если это нужно паре. ${authors} Она завершается, когда план выполнен и срок вышел.` },
      { kind: 'table', head: ['Направление', 'Трудность', 'Мера и форма', 'Срок', 'Промежуточный итог', 'Итог'], widths: [20, 17, 19, 10, 20, 14], rows: known.length > 0 ? [...known, ...emptyRows(6).slice(0, 2)] : TEACHERS.map((direction) => [direction, '', '', '', '', '']) },
      ...extensionsOf(mentee),
      both(mentee),
    ],
    missing: gaps.missing,
  };
} // prettier-ignore
