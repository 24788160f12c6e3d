/** Practices that came of pairs, the first of which both sides agreed to share with the region. */
export const PRACTICES: readonly {
  readonly title: string;
  readonly done: string;
  readonly result: string;
  readonly tags: readonly string[];
}[] = [
  {
    title: 'Чертёж в четыре руки',
    done: 'Раз в две недели наставник и наставляемый чертили одну деталь по очереди и объясняли друг другу каждый шаг.',
    result: 'К весне наставляемый читал сборочные чертежи сам и помогал группе.',
    tags: ['черчение', 'студент — студент'],
  },
  {
    title: 'Урок вдвоём',
    done: 'Молодой педагог и наставник готовили и вели урок вместе, а потом менялись ролями и разбирали его по записи.',
    result: 'Три открытых урока за год, все с разбором.',
    tags: ['открытый урок', 'молодой специалист'],
  },
  {
    title: 'День на предприятии',
    done: 'Раз в месяц наставляемый проводил день в цехе рядом с наставником и вёл дневник вопросов.',
    result: 'Практику прошёл на том же участке.',
    tags: ['предприятие', 'практика'],
  },
];

/** Rewards of a college's mentors in the summer, the first of the best of them. */
export const REWARDS: readonly {
  readonly kind: string;
  readonly level: string;
  readonly title: string;
  readonly day: string;
  readonly order?: string;
}[] = [
  { kind: 'TITLE', level: 'COLLEGE', title: 'Лучший наставник года', day: '06-06', order: '66-к' },
  { kind: 'GRATITUDE', level: 'COLLEGE', title: 'За работу с наставляемыми', day: '06-06', order: '66-к' },
  { kind: 'CONTEST_PRIZE', level: 'REGION', title: 'Краевой конкурс наставников', day: '05-22' },
];

/** What the sides say of their pair at its end; every third pair says nothing. */
export const REPORTS: Readonly<
  Record<'MENTOR' | 'MENTEE', readonly { readonly worked: string; readonly didNotWork: string | null }[]>
> = {
  MENTOR: [
    { worked: 'Договорились о целях на первой встрече и дошли до них.', didNotWork: 'Зимой встречались реже.' },
    { worked: 'Наставляемый сам начал задавать вопросы.', didNotWork: null },
  ],
  MENTEE: [
    { worked: 'Понял, чему учиться дальше, и перестал бояться вопросов.', didNotWork: null },
    { worked: 'Вместе сделали проект.', didNotWork: 'Хотелось больше времени в мастерской.' },
  ],
};

/** The day on which those of the last whole year reported. */
export const REPORTED_ON = '06-05';

/** What came of former mentees, one after the other; of every fifth nobody has told yet. */
export const OUTCOMES = ['YES', 'YES', 'NO', 'YES', null] as const;
