import type { Draft, DraftBlock, DraftGround } from './draft.type.js';
import { BLANK, dayInDigits, dayInWords, Gaps } from './gaps.js';

/** An addendum that the college has signed. */
export interface SignedAgreement {
  readonly number: string;
  readonly signedOn: string;
  readonly consentOn: string;
  readonly content: string;
  readonly form: string;
  readonly actsFrom: string;
  readonly actsUntil: string;
  /** Of a month, in roubles; null where there is none. */
  readonly payment: string | null;
}

/** A teacher who mentors others, with those whom they mentor. */
export interface DraftedWorker {
  readonly name: string | null;
  readonly isTeacher: boolean;
  readonly mentees: readonly {
    readonly name: string | null;
    readonly form: string;
    readonly from: string;
    readonly until: string;
  }[];
}

const LAW = 'статья 351.8 Трудового кодекса Российской Федерации';

function termsOf(signed: SignedAgreement | null, gaps: Gaps): readonly string[] {
  const consent = signed ? dayInWords(signed.consentOn) : gaps.value(null, 'день письменного согласия наставника');
  const days = signed
    ? `с ${dayInWords(signed.actsFrom)} по ${dayInWords(signed.actsUntil)}`
    : `с ${gaps.value(null, 'срок работы')} по ${BLANK}`;
  const pay = signed
    ? signed.payment === null
      ? 'Работа наставника выполняется без дополнительной выплаты.'
      : `Выплата за работу наставника: ${signed.payment} руб. в месяц.`
    : `Выплата за работу наставника: ${gaps.value(null, 'размер выплаты, или что её нет')} руб. в месяц.`;
  return [
    `Работник с его письменного согласия, данного ${consent}, по поручению работодателя выполняет работу наставника: помогает другим работникам овладеть навыками работы на рабочем месте.`,
    `Содержание работы: ${gaps.value(signed?.content, 'содержание работы')}.`,
    `Форма выполнения: ${gaps.value(signed?.form, 'форма выполнения работы')}.`,
    `Срок: ${days}.`,
    pay,
    'Работник вправе досрочно отказаться от работы наставника, а работодатель – досрочно отменить поручение; об этом письменно предупреждают другую сторону не позднее чем за три рабочих дня.',
    'Остальные условия трудового договора не меняются. Соглашение составлено в двух экземплярах, по одному для каждой стороны.',
  ];
}

function menteesOf({ mentees }: DraftedWorker): DraftBlock[] {
  if (mentees.length === 0) return [];
  return [
    { kind: 'text', text: 'Кому помогает наставник', look: 'bold' },
    {
      kind: 'table',
      head: ['Работник', 'Форма наставничества', 'Срок'],
      rows: mentees.map(({ name, form, from, until }) => [
        name ?? BLANK,
        form,
        `${dayInDigits(from)} – ${dayInDigits(until)}`,
      ]),
      widths: [44, 30, 26],
    },
  ];
}

/** The addendum to the employment contract of a teacher who mentors another, and the consent before it (ТК РФ 351.8). */
export function labourAgreement(ground: DraftGround, worker: DraftedWorker, signed: SignedAgreement | null): Draft {
  const gaps = new Gaps();
  const name = gaps.value(worker.name, 'наставник: бланк без имени');
  if (worker.name !== null && !worker.isTeacher) {
    gaps.tell(`${worker.name}: соглашение заключают с педагогом колледжа, а этот наставник не педагог`);
  }
  const terms = termsOf(signed, gaps);
  gaps.tell('номер и дата трудового договора, кто подписывает за работодателя: хаб их не хранит');
  return {
    title: 'ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ',
    subject: 'о работе наставника, к трудовому договору № ________ от ____________',
    own: signed && { number: signed.number, date: signed.signedOn },
    blocks: [
      {
        kind: 'text',
        text: `${ground.college}, работодатель, в лице ${BLANK}${BLANK} и ${name}, работник, договорились (${LAW}):`,
      },
      { kind: 'items', items: terms },
      ...menteesOf(worker),
      {
        kind: 'signatures',
        signatures: [
          { who: 'Работодатель', name: null },
          { who: 'Работник', name: worker.name },
        ],
      },
      { kind: 'page' },
      { kind: 'heading', text: 'Согласие работника на работу наставника' },
      {
        kind: 'text',
        text: `Я, ${name}, согласен (согласна) выполнять в колледже «${ground.college}» работу наставника на условиях дополнительного соглашения к моему трудовому договору (${LAW}). Мне известно, что я могу досрочно отказаться от неё, письменно предупредив работодателя не позднее чем за три рабочих дня.`,
      },
      { kind: 'signatures', signatures: [{ who: 'Работник', name: worker.name }] },
      { kind: 'text', text: `Дата: ${signed ? dayInWords(signed.consentOn) : BLANK}` },
    ],
    missing: gaps.missing,
  };
}
