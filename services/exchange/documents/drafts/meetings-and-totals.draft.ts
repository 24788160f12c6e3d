import type { Draft, DraftGround } from './draft.type.js';
import { BLANK, dayInWords, Gaps } from './gaps.js';

export function minutes(ground: DraftGround): Draft {
  const gaps = new Gaps();
  const forms = ground.programmes.map(({ form }) => form).join('; ');
  return {
    title: 'ПРОТОКОЛ',
    subject: 'Заседание педагогического совета',
    blocks: [
      { kind: 'text', text: `Дата: ${gaps.value(null, 'дата заседания')}. Присутствовали: ${gaps.value(null, 'сколько человек присутствовало')}.` },
      { kind: 'text', text: `Председатель: ${gaps.value(null, 'председатель')}. Секретарь: ${gaps.value(null, 'секретарь')}.` },
      { kind: 'text', text: 'Повестка дня', look: 'bold' },
      { kind: 'items', items: [`Наставничество в колледже в ${ground.year} учебном году: цели, формы, порядок участия.`, 'Сбор согласий и запросов педагогов, которые хотят стать наставляемыми или наставниками.', BLANK] },
      { kind: 'text', text: 'Слушали', look: 'bold' },
      { kind: 'text', text: `1. Куратора ${gaps.value(ground.curator, 'куратор программы')} — о возможностях программы. Формы этого года: ${gaps.value(forms, 'формы наставничества: программы не открыты')}. Участие добровольное; до включения в базы нужно согласие на обработку персональных данных.` },
      { kind: 'text', text: `Выступили: ${BLANK}${BLANK}${BLANK}` },
      { kind: 'text', text: 'Решили', look: 'bold' },
      { kind: 'items', items: ['Принять сведения о программе и поддержать её.', `Классным руководителям и кураторам групп рассказать о программе обучающимся и их родителям до ${BLANK}.`, `Педагогам, которые хотят участвовать, передать куратору согласие и запрос до ${BLANK}.`, BLANK] },
      { kind: 'text', text: `Голосовали: за — ______, против — ______, воздержались — ______.` },
      { kind: 'signatures', signatures: [{ who: 'Председатель', name: null }, { who: 'Секретарь', name: null }] },
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

export interface DraftedTotals {
  readonly asOf: string | null;
  readonly goals: string | null;
  readonly expectedResults: string | null;
  readonly indicators: readonly { readonly title: string; readonly told: string; readonly target: string }[];
  readonly programmes: readonly { readonly form: string; readonly pairs: number | null }[];
  readonly activities: { readonly done: number; readonly overdue: number; readonly all: number };
  readonly documents: { readonly held: number; readonly required: number };
}

export function finalReport(ground: DraftGround, totals: DraftedTotals): Draft {
  const gaps = new Gaps();
  const { indicators, programmes, activities, documents, asOf } = totals;
  if (indicators.length === 0) gaps.tell('показатели: за этот год их нет');
  const asked = (what: string) => `${BLANK}${BLANK}${gaps.value(null, what)}`;
  return {
    title: 'ОТЧЁТ',
    subject: `Итоги программы наставничества за ${ground.year} учебный год`,
    blocks: [
      { kind: 'text', text: `Образовательная организация: ${ground.college} (${ground.region}). Куратор: ${gaps.value(ground.curator, 'куратор программы')}.${asOf ? ` Сведения — на ${dayInWords(asOf)}` : ''}` },
      { kind: 'text', text: `Цели года: ${gaps.value(totals.goals, 'цели года')}` },
      { kind: 'text', text: `Ожидаемые результаты: ${gaps.value(totals.expectedResults, 'ожидаемые результаты года')}` },
      { kind: 'heading', text: '1. Пары по формам' },
      { kind: 'table', head: ['Форма', 'Пар за год', 'Ответственный'], widths: [45, 20, 35], rows: programmes.map(({ form, pairs }) => [form, pairs === null ? '' : String(pairs), gaps.value(ground.programmes.find((one) => one.form === form)?.lead, `ответственный за форму «${form}»`)]) },
      { kind: 'heading', text: '2. Показатели' },
      { kind: 'table', head: ['Показатель', 'Получено', 'Цель'], widths: [52, 28, 20], rows: indicators.map(({ title, told, target }) => [title, told, target]) },
      { kind: 'heading', text: '3. Ход года' },
      { kind: 'text', text: `Мероприятий дорожной карты выполнено: ${activities.done} из ${activities.all}, просрочено: ${activities.overdue}. Обязательных документов есть: ${documents.held} из ${documents.required}.` },
      { kind: 'heading', text: '4. Выводы' },
      { kind: 'text', text: `Что получилось: ${asked('выводы: что получилось')}` },
      { kind: 'text', text: `Что не получилось и почему: ${asked('выводы: что не получилось и почему')}` },
      { kind: 'text', text: `Лучшие практики и кого поощрить: ${asked('выводы: лучшие практики и кого поощрить')}` },
      { kind: 'text', text: `Предложения на следующий год: ${asked('выводы: предложения на следующий год')}` },
      { kind: 'signatures', signatures: [{ who: 'Куратор', name: ground.curator }, { who: 'Директор', name: ground.registered?.signer ?? null }] },
    ],
    missing: gaps.missing,
  };
} // prettier-ignore
