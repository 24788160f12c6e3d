import type { Draft, DraftBlock, DraftGround } from './draft.type.js';
import { BLANK, dayInDigits, dayInWords, Gaps } from './gaps.js';

/** Below every order: who signs it, and who has read it. */
const signed = (gaps: Gaps, { registered }: DraftGround, readers: readonly string[]): DraftBlock => ({
  kind: 'signatures',
  signatures: [
    { who: 'Директор', name: registered?.signer ?? missing(gaps, 'кто подписывает приказ') },
    ...readers.map((who) => ({ who: `С приказом ознакомлен(а): ${who}`, name: null })),
  ],
});

function missing(gaps: Gaps, what: string): null {
  gaps.tell(what);
  return null;
}

const text = (words: string): DraftBlock => ({ kind: 'text', text: words });
const items = (...lines: string[]): DraftBlock => ({ kind: 'items', items: lines });
const ORDERS: DraftBlock = { kind: 'text', text: 'ПРИКАЗЫВАЮ:', look: 'bold' };
const CONTROL = 'Контроль за исполнением приказа оставляю за собой.';
const annex = ({ registered }: DraftGround, words: string): DraftBlock[] => [
  { kind: 'page' },
  {
    kind: 'text',
    text: `Приложение к приказу от ${registered ? dayInWords(registered.date) : BLANK} № ${registered?.number ?? '________'}`,
    look: 'right',
  },
  { kind: 'heading', text: words },
];

export function orderOnModel(ground: DraftGround): Draft {
  const gaps = new Gaps();
  const forms = ground.programmes.map(({ form }) => form);
  if (forms.length === 0) gaps.tell('формы наставничества этого учебного года: программы не открыты');
  return {
    title: 'ПРИКАЗ',
    subject: 'О внедрении целевой модели наставничества',
    blocks: [
      text(`Чтобы у обучающихся и педагогов колледжа в ${ground.year} учебном году была поддержка наставника, а работа наставников велась по единым правилам,`),
      ORDERS,
      items(
        `Внедрить в колледже целевую модель наставничества с ${gaps.value(null, 'день, с которого вводится модель')}.`,
        `Работать в ${ground.year} учебном году по формам: ${forms.length > 0 ? forms.join('; ') : BLANK}.`,
        'Утвердить положение о наставничестве и дорожную карту внедрения (прилагаются).',
        `Возложить общее руководство на заместителя директора ${gaps.value(null, 'заместитель директора, который отвечает за внедрение')}.`,
        `Куратору программы ${gaps.value(ground.curator, 'куратор программы')}: вести цикл наставничества по этапам дорожной карты; собирать согласия участников до их включения в базы; дважды в год докладывать о ходе работы.`,
        'Разместить приказ, положение и дорожную карту в разделе о наставничестве на сайте колледжа в течение десяти дней.',
        CONTROL,
      ),
      signed(gaps, ground, ['заместитель директора', 'куратор']),
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

export function orderOnCurator(ground: DraftGround): Draft {
  const gaps = new Gaps();
  const { programmes, workingGroup } = ground;
  const leads = programmes.map(({ form, lead }) => [form, gaps.value(lead, `ответственный за форму «${form}»`)]);
  const members = workingGroup.map(({ name, position }) => [name, position]);
  if (members.length === 0) gaps.tell('состав рабочей группы');
  return {
    title: 'ПРИКАЗ',
    subject: 'О кураторе наставничества, ответственных за формы и рабочей группе',
    blocks: [
      text(`Для организации наставничества в ${ground.year} учебном году`),
      ORDERS,
      items(
        `Назначить куратором программы наставничества: ${gaps.value(ground.curator, 'куратор программы')}.`,
        'Назначить ответственных за формы наставничества по таблице 1 и утвердить рабочую группу по таблице 2.',
        'Куратору: составить календарный план на учебный год, организовать отбор и обучение наставников, следить за встречами и обратной связью пар, подготовить итоговый отчёт.',
        'Ответственным за формы: подбирать участников, предлагать пары и группы, помогать им в работе, сообщать куратору о трудностях.',
        'Рабочей группе: собираться не реже раза в четверть, рассматривать ход дорожной карты и предложения участников.',
        CONTROL,
      ),
      { kind: 'text', text: 'Таблица 1. Ответственные за формы', look: 'bold' },
      { kind: 'table', head: ['Форма', 'Ответственный'], widths: [50, 50], rows: leads.length > 0 ? leads : [[BLANK, BLANK]] },
      { kind: 'text', text: 'Таблица 2. Рабочая группа', look: 'bold' },
      { kind: 'table', head: ['Фамилия, имя, отчество', 'Должность'], widths: [50, 50], rows: members.length > 0 ? members : [['', ''], ['', ''], ['', '']] },
      signed(gaps, ground, ['куратор', 'ответственные за формы', 'члены рабочей группы']),
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

export interface DraftedMentor {
  readonly name: string;
  readonly category: string;
  readonly place: string | null;
  readonly competences: readonly string[];
}

export function orderOnRegister(ground: DraftGround, mentors: readonly DraftedMentor[]): Draft {
  const gaps = new Gaps();
  if (mentors.length === 0) gaps.tell('наставники: база наставников пуста');
  const rows = mentors.map(({ name, category, place, competences }, n) => [
    String(n + 1),
    name,
    [category, place].filter(Boolean).join(', '),
    competences.join(', '),
  ]);
  return {
    title: 'ПРИКАЗ',
    subject: 'Об утверждении реестра наставников',
    blocks: [
      text(`По итогам отбора наставников на ${ground.year} учебный год`),
      ORDERS,
      items(
        `Утвердить реестр наставников колледжа (приложение), человек: ${mentors.length}.`,
        `Куратору ${gaps.value(ground.curator, 'куратор программы')}: поддерживать реестр в порядке, вносить и исключать наставников по их заявлению и по итогам года.`,
        'Направить наставников, которые ещё не обучены, в сетевую школу наставников.',
        'Разместить приказ на странице наставничества сайта колледжа без сведений, на публикацию которых нет согласия.',
        CONTROL,
      ),
      signed(gaps, ground, ['куратор']),
      ...annex(ground, 'Реестр наставников'),
      { kind: 'table', head: ['№', 'Фамилия, имя, отчество', 'Кто и откуда', 'Компетенции'], widths: [7, 33, 30, 30], rows: rows.length > 0 ? rows : [['1', '', '', '']] },
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

export interface DraftedPair {
  readonly mentor: string | null;
  readonly mentee: string | null;
  readonly group: string | null;
  readonly form: string;
  readonly from: string;
  readonly until: string;
}

/** A mentor with several mentees is a group: they stand together. */
export function orderOnPairs(ground: DraftGround, pairs: readonly DraftedPair[], left: number): Draft {
  const gaps = new Gaps();
  if (pairs.length === 0) gaps.tell('пары: готовых к приказу нет');
  if (left > 0) gaps.tell(`пары, которые к приказу не готовы и в него не вошли: ${left}; что им мешает, видно в разделе «Документы»`);
  const sorted = pairs.toSorted((a, b) => [a.form, a.mentor ?? '', a.mentee ?? ''].join('|').localeCompare([b.form, b.mentor ?? '', b.mentee ?? ''].join('|'), 'ru'));
  const rows = sorted.map(({ mentor, mentee, group, form, from, until }, n) => [
    String(n + 1),
    gaps.value(mentor, 'имя наставника из другого колледжа'),
    [gaps.value(mentee, 'имя наставляемого'), group].filter(Boolean).join(', '),
    form,
    `${dayInDigits(from)} – ${dayInDigits(until)}`,
  ]);
  const earliest = pairs.map(({ from }) => from).sort()[0];
  const acts = earliest && earliest < ground.today ? ` Приказ действует с ${dayInDigits(earliest)}.` : '';
  return {
    title: 'ПРИКАЗ',
    subject: 'Об утверждении наставнических пар и групп',
    blocks: [
      text(`С согласия наставников и наставляемых, для работы в ${ground.year} учебном году`),
      ORDERS,
      items(
        `Утвердить наставнические пары и группы (приложение), пар: ${pairs.length}.${acts}`,
        'Наставникам: провести первую встречу в течение двух недель, согласовать с наставляемым план встреч и встречаться не реже раза в две недели.',
        'Участникам: после каждой встречи заполнять форму обратной связи. Каждый из них может выйти из пары в любое время, сообщив об этом куратору.',
        `Куратору ${gaps.value(ground.curator, 'куратор программы')}: ознакомить участников с приказом, следить за встречами и помогать парам, у которых возникли трудности.`,
        CONTROL,
      ),
      signed(gaps, ground, ['куратор']),
      ...annex(ground, 'Наставнические пары и группы'),
      { kind: 'table', head: ['№', 'Наставник', 'Наставляемый', 'Форма', 'Срок'], widths: [6, 26, 28, 20, 20], rows: rows.length > 0 ? rows : [['1', '', '', '', '']] },
    ],
    missing: gaps.missing,
  };
} // prettier-ignore

export interface DraftedCohort {
  readonly course: string;
  readonly hours: number;
  readonly title: string;
  readonly host: string;
  readonly from: string;
  readonly until: string;
  readonly people: readonly { readonly name: string | null; readonly place: string | null }[];
}

export function orderOnEnrolment(ground: DraftGround, cohorts: readonly DraftedCohort[]): Draft {
  const gaps = new Gaps();
  if (cohorts.length === 0) gaps.tell('слушатели: зачислений без номера приказа в этом году нет');
  const rows = cohorts.flatMap(({ people, title }) =>
    people.map(({ name, place }) => [gaps.value(name, 'имя слушателя'), place ?? '', title]),
  );
  return {
    title: 'ПРИКАЗ',
    subject: 'О зачислении в сетевую школу наставников',
    blocks: [
      text(`Для подготовки наставников к работе в ${ground.year} учебном году`),
      ORDERS,
      items(
        `Зачислить слушателей в сетевую школу наставников (приложение), человек: ${rows.length}.`,
        ...cohorts.map(({ course, hours, host, from, until, title }) => `Курс «${course}» (${hours} ч.), поток «${title}»: с ${dayInDigits(from)} по ${dayInDigits(until)}, проводит ${host}.`),
        `Куратору ${gaps.value(ground.curator, 'куратор программы')}: сообщить слушателям расписание и учесть итоги обучения в реестре наставников.`,
        CONTROL,
      ),
      signed(gaps, ground, ['куратор']),
      ...annex(ground, 'Слушатели сетевой школы наставников'),
      { kind: 'table', head: ['№', 'Фамилия, имя, отчество', 'Место работы или учёбы', 'Поток'], widths: [7, 38, 30, 25], rows: rows.length > 0 ? rows.map((row, n) => [String(n + 1), ...row]) : [['1', '', '', '']] },
    ],
    missing: gaps.missing,
  };
} // prettier-ignore
