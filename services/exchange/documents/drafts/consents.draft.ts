import type { Draft, DraftBlock, DraftGround } from './draft.type.js';
import { BLANK, dayInWords, Gaps } from './gaps.js';

export interface DraftedPerson {
  readonly name: string;
  readonly birthDate: string | null;
  readonly group: string | null;
  readonly minor: boolean;
}

interface Purpose {
  readonly title: string;
  readonly aim: string;
  readonly what: string;
  readonly deeds: string;
  readonly term: string;
}

/** One form for each purpose: whoever agrees to one need not agree to another. */
const PURPOSES: readonly Purpose[] = [
  {
    title: 'участие в программе наставничества',
    aim: 'подобрать пару, вести её встречи и обратную связь, обучать наставников, считать показатели программы',
    what: 'фамилия, имя, отчество; дата рождения; место учёбы или работы, группа; телефон и электронная почта; запросы, компетенции и интересы; ответы анкет; сведения о паре, встречах и результатах',
    deeds: 'сбор, запись, хранение, уточнение, использование, передача наставнику или наставляемому в паре, удаление',
    term: 'до окончания участия в программе и ещё один учебный год, если согласие не отозвано раньше',
  },
  {
    title: 'рассказ об участии на сайте и стенде колледжа',
    aim: 'рассказать об опыте и успехах участников',
    what: 'фамилия, имя; группа или должность; фотография; достижения и отзыв',
    deeds: 'размещение на сайте, в сообществах и на стенде колледжа, где их видит неограниченный круг лиц',
    term: 'один учебный год, если согласие не отозвано раньше',
  },
  {
    title: 'передача партнёрам программы',
    aim: 'работать в паре с человеком из другого колледжа или предприятия и учиться в сетевой школе наставников',
    what: 'фамилия, имя, отчество; место учёбы или работы; телефон или электронная почта',
    deeds: 'передача колледжу или предприятию, чей представитель входит в пару, и колледжу, который ведёт обучение',
    term: 'до окончания работы пары или обучения, если согласие не отозвано раньше',
  },
];

const consent = (draft: 'ADULT' | 'MINOR', college: string, person: DraftedPerson | null, gaps: Gaps) => {
  const name = gaps.value(person?.name, 'участник: бланк без имени');
  const born = person?.birthDate ? dayInWords(person.birthDate) : gaps.value(null, 'дата рождения участника');
  const group = person?.group ? `, ${person.group}` : '';
  return (purpose: Purpose, n: number): DraftBlock[] => [
    ...(n > 0 ? [{ kind: 'page' } as const] : []),
    { kind: 'heading', text: `Согласие на обработку персональных данных: ${purpose.title}` },
    draft === 'ADULT'
      ? { kind: 'text', text: `Я, ${name}${group}, дата рождения: ${born}, документ, удостоверяющий личность: ${BLANK}${BLANK}, адрес: ${BLANK}${BLANK},` }
      : { kind: 'text', text: `Я, ${BLANK}${BLANK} (фамилия, имя, отчество законного представителя; кем приходится: ${BLANK}), документ, удостоверяющий личность: ${BLANK}${BLANK}, адрес: ${BLANK}${BLANK}, действуя за несовершеннолетнего: ${name}${group}, дата рождения: ${born},` },
    { kind: 'text', text: `даю согласие оператору — ${college} — на обработку персональных данных ${draft === 'ADULT' ? 'моих' : 'ребёнка'} только для одной цели.` },
    { kind: 'table', head: ['Что', 'На что дано согласие'], widths: [25, 75], rows: [
      ['Цель', purpose.aim],
      ['Данные', purpose.what],
      ['Действия', purpose.deeds],
      ['Срок', purpose.term],
    ] },
    { kind: 'text', text: 'Согласие дано свободно. Его можно отозвать в любое время письменным заявлением в колледж или по личной ссылке участника; от отзыва этого согласия другие не прекращаются.' },
    ...(draft === 'MINOR' ? [{ kind: 'text', text: 'Когда участнику исполнится 18 лет, он даёт согласие заново сам.' } as const] : []),
    { kind: 'signatures', signatures: [{ who: draft === 'ADULT' ? 'Участник' : 'Законный представитель', name: draft === 'ADULT' ? (person?.name ?? null) : null }] },
    { kind: 'text', text: `Дата: ${BLANK}` },
  ];
}; // prettier-ignore

const forms = (draft: 'ADULT' | 'MINOR') => (ground: DraftGround, person: DraftedPerson | null): Draft => {
  const gaps = new Gaps();
  const form = consent(draft, ground.college, person, gaps);
  if (person && person.minor !== (draft === 'MINOR')) {
    gaps.tell(person.minor ? 'представитель: участнику нет 18 лет, согласие даёт законный представитель' : 'участник: ему есть 18 лет, согласие он даёт сам');
  }
  return {
    title: 'СОГЛАСИЯ',
    subject: draft === 'ADULT' ? 'Участник старше 18 лет' : 'Законный представитель несовершеннолетнего участника',
    blocks: PURPOSES.flatMap(form),
    missing: [...gaps.missing, 'документ, удостоверяющий личность, и адрес: хаб их не хранит'],
  };
}; // prettier-ignore

export const consentsOfAdult = forms('ADULT');
export const consentsOfRepresentative = forms('MINOR');
