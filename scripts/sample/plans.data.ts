/** An item of a plan as the sample words it. */
export interface SamplePlanItem {
  readonly direction: string;
  readonly difficulty: string;
  readonly measure: string;
  readonly form: 'IN_PERSON' | 'AT_A_DISTANCE' | 'BY_ONESELF';
  readonly result: string;
}

const item = (
  direction: string,
  form: SamplePlanItem['form'],
  difficulty: string,
  measure: string,
  result: string,
): SamplePlanItem => ({ direction, form, difficulty, measure, result });

/** What students and pupils work on with their mentors. */
export const OF_MENTEES: readonly SamplePlanItem[] = [
  item('PROFESSION', 'IN_PERSON', 'Теряется в мастерской', 'Выполнить учебное задание на станке вместе с наставником', 'Выполнил задание сам'), // prettier-ignore
  item('STUDY', 'AT_A_DISTANCE', 'Долги по двум предметам', 'Составить график сдачи и идти по нему', 'Долги закрыты'),
  item('CAREER', 'BY_ONESELF', 'Не знает, где работать', 'Посетить два предприятия и написать резюме', 'Резюме готово'),
];

/** What young teachers work on with theirs (S003). */
export const OF_TEACHERS: readonly SamplePlanItem[] = [
  item('METHODOLOGY', 'IN_PERSON', 'Урок не укладывается во время', 'Посетить три урока наставника и разобрать свой', 'План урока выдержан'), // prettier-ignore
  item(
    'ICT',
    'AT_A_DISTANCE',
    'Не ведёт электронный курс',
    'Собрать курс по своей дисциплине',
    'Курс открыт для группы',
  ),
  item('PSYCHOLOGY', 'IN_PERSON', 'Трудно говорить с родителями', 'Провести собрание вместе с наставником', 'Собрание проведено'), // prettier-ignore
];
