import type { Bilingual } from '#kernel/i18n/messages.js';

/** Who counts a measure, and out of what. */
interface MeasureSource {
  /** The subgraph that keeps its rows. */
  readonly countedBy: 'PARTICIPANTS' | 'PROGRAMS' | 'SCHOOL' | 'MONITORING';
  /** The records that it is counted from and the rule that it is counted by, with the document that has the rule. */
  readonly countedFrom: Bilingual;
}

/** The mentoring programme is S001, the target model S002, the technology of mentoring S003. */
const by =
  (countedBy: MeasureSource['countedBy']) =>
  (ru: string, en: string): MeasureSource => ({ countedBy, countedFrom: { ru, en } });

const participants = by('PARTICIPANTS');
const programs = by('PROGRAMS');
const school = by('SCHOOL');
const monitoring = by('MONITORING');

const HEADCOUNT = participants(
  'Отчёт колледжа о численности за год, по образцу формы СПО-1.',
  'The headcount that the college reports for the year, in the shape of form SPO-1.',
);
const PEOPLE_IN_PAIRS = programs(
  'Пары по приказу, чей срок захватывает год: каждый человек один раз, если на этот день действует его согласие (Программа наставничества, 1.3, 2.1, 5.4).',
  'Pairs by order whose term reaches into the year: each person once, with a consent in force on the day (mentoring programme, 1.3, 2.1, 5.4).',
);
const PAIRS_OF_YEAR = programs(
  'Записи о парах года: в каком состоянии каждая на этот день.',
  'The pairs recorded for the year, each by its state on the day.',
);
const CADENCE = programs(
  'Действующие пары и журнал их встреч: встреча не реже раза в две недели, без праздников и каникул (Программа наставничества, 6.3).',
  'Pairs at work and the log of their meetings: one in two weeks at least, holidays and breaks left out (mentoring programme, 6.3).',
);
const FEEDBACK = programs(
  'Проведённые встречи и формы обратной связи: по одной от каждого из двоих, кто на встрече был (Программа наставничества, 6.3).',
  'Meetings held and the forms of feedback: one from each of the two who were there (mentoring programme, 6.3).',
);
const ROADMAP = programs(
  'Дорожная карта года программы: сроки, отметки о выполнении и то, что его подтверждает (Программа наставничества).',
  'The roadmap of the college year: its terms, what was ticked, and what proves it (mentoring programme).',
);
const STAGES = programs(
  'Этапы года программы, их последние дни по дорожной карте и дни, когда их закрыли (Программа наставничества).',
  'The stages of the college year, their last days by the roadmap, and the days on which they were closed (mentoring programme).',
);
const DOCUMENTS = programs(
  'Реестр документов колледжа и перечень обязательных, по этапам (Программа и целевая модель наставничества).',
  'The register of documents of the college and the list of those that it must hold, by stage (mentoring programme and target model).',
);
const PLANS = programs(
  'Индивидуальные планы пар и их состояние на этот день (Программа наставничества, 5.2).',
  'The individual plans of pairs, each by its state on the day (mentoring programme, 5.2).',
);
const OUTCOMES = programs(
  'Ответы колледжа о бывших наставляемых через год и через три года; только тех, чьё согласие действует (Программа и «Технология наставничества»).',
  'What the college tells of former mentees after a year and after three; of those alone whose consent is in force (mentoring programme and technology of mentoring).',
);
const AGREEMENTS = programs(
  'Пары работника с работником и дополнительные соглашения к трудовым договорам, пока регион применяет норму (Трудовой кодекс, ст. 351.8).',
  'Pairs of a worker with a worker and the addenda to labour contracts, while the region works by the norm (Labour Code, 351.8).',
);
const ENROLMENTS = school(
  'Приказы о зачислении в Сетевую школу наставников и завершённые курсы; только тех, чьё согласие действует (Программа наставничества, 4.3).',
  'Orders of enrolment in the network school of mentors and courses completed; of those alone whose consent is in force (mentoring programme, 4.3).',
);
const TRAINED_AT_WORK = programs(
  'Пары, которые работают в этот день: наставники с действующим согласием, каждый один раз; обучен тот, кто к этому дню окончил курс Сетевой школы, даже если срок сертификата прошёл (Программа наставничества, 4.3).',
  'Pairs at work on the day: mentors with a consent in force, each once; trained is who has completed a course of the network school by then, even if the term of the certificate is over (mentoring programme, 4.3).',
);
const SURVEYS = monitoring(
  'Опросы года, которые завершены и на которые ответили не меньше пяти; удовлетворён тот, чья оценка не ниже порога анкеты (Программа наставничества, 7.1).',
  'Surveys of the year that are over and have five answers at least; satisfied is whoever gave no less than the questionnaire asks for (mentoring programme, 7.1).',
);
const PERIODS = monitoring(
  'Отчётные периоды региона, срок сдачи которых наступил, и дни, когда колледж их сдал; без тех, что сдаются автоматически.',
  'Reporting periods of the region that were to be submitted by now, and the days on which the college did; without those that are submitted by themselves.',
);

/** Of each measure of the catalogue; a test holds it against who counts what. */
export const MEASURE_SOURCES: Readonly<Record<string, MeasureSource>> = {
  learners: HEADCOUNT,
  students: HEADCOUNT,
  pupils: HEADCOUNT,
  teachers: HEADCOUNT,
  young_specialists: HEADCOUNT,
  headcount_reported: HEADCOUNT,
  partner_enterprises: participants(
    'Реестр партнёров: предприятия, которые колледж подтвердил партнёрами на этот день.',
    'The register of partners: enterprises that the college has confirmed by the day.',
  ),
  mentees: PEOPLE_IN_PAIRS,
  mentors: PEOPLE_IN_PAIRS,
  left_out_without_consent: programs(
    'Те же пары: люди, чьё согласие на этот день не действует (Программа наставничества, 1.3).',
    'The same pairs: people without a consent in force on the day (mentoring programme, 1.3).',
  ),
  enterprises_with_mentors: programs(
    'Пары с представителями работодателей: предприятия из партнёров колледжа, каждое один раз на регион.',
    'Pairs with representatives of employers: enterprises among the partners, each once in the region.',
  ),
  mentorships: PAIRS_OF_YEAR,
  mentorships_past_term: PAIRS_OF_YEAR,
  mentorships_counted: PAIRS_OF_YEAR,
  mentorships_following: programs(
    'Записи о парах года: те, что идут вслед за завершённой досрочно (Программа наставничества, 5.3).',
    'The pairs recorded for the year: those that follow one which ended early (mentoring programme, 5.3).',
  ),
  meetings_held: programs('Журнал встреч: проведённые по этот день.', 'The log of meetings: those held up to the day.'),
  mentorships_to_meet: CADENCE,
  mentorships_on_cadence: CADENCE,
  feedback_due: FEEDBACK,
  feedback_given: FEEDBACK,
  activities: ROADMAP,
  activities_proven: ROADMAP,
  activities_claimed: ROADMAP,
  stages_due: STAGES,
  stages_on_time: STAGES,
  documents_required: DOCUMENTS,
  documents_held: DOCUMENTS,
  mentors_enrolled: ENROLMENTS,
  mentors_trained: ENROLMENTS,
  active_mentors: TRAINED_AT_WORK,
  active_mentors_trained: TRAINED_AT_WORK,
  surveyed: monitoring(
    'Личные ссылки, выданные на опросы года.',
    'The personal links given out for surveys of the year.',
  ),
  respondents: SURVEYS,
  satisfied: SURVEYS,
  periods_due: PERIODS,
  periods_told: PERIODS,
  periods_told_in_time: PERIODS,
  plans_due: PLANS,
  plans_agreed: PLANS,
  plans_done: PLANS,
  outcomes_due: OUTCOMES,
  outcomes_told: OUTCOMES,
  outcomes_reached: OUTCOMES,
  agreements_due: AGREEMENTS,
  agreements_signed: AGREEMENTS,
  mentors_with_category: programs(
    'Пары, в которых наставник – педагог, и квалификационная категория из базы наставников, установленная к этому дню (приказ Минпросвещения № 196).',
    'Pairs with a teacher as mentor, and the qualification category of the base of mentors, given by the day (order No. 196 of the Ministry of Education).',
  ),
};
