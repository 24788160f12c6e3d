import type { Bilingual } from '#kernel/i18n/messages.js';

/**
 * Whom or what a measure counts, as far as adding two of them goes. STUDENTS, PUPILS and TEACHERS of a headcount are
 * different people; PARTICIPANTS may be any of them, and one another; ENTERPRISES are shared by colleges; RECORDS are
 * things of one college.
 */
export type Counted = 'STUDENTS' | 'PUPILS' | 'TEACHERS' | 'PARTICIPANTS' | 'ENTERPRISES' | 'RECORDS';

export interface MeasureSeed {
  readonly code: string;
  readonly counted: Counted;
  readonly title: Bilingual;
}

/** The measures that the subgraphs keep (design.md, Figures, 1): what the formula of an indicator is made of. */
export const MEASURES: readonly MeasureSeed[] = [
  measure('learners', 'STUDENTS', 'численность студентов', 'number of students'),
  measure('students', 'STUDENTS', 'численность студентов', 'number of students'),
  measure('pupils', 'PUPILS', 'численность учеников школ-партнёров', 'number of pupils of partner schools'),
  measure('teachers', 'TEACHERS', 'численность педагогов', 'number of teachers'),
  measure('young_specialists', 'TEACHERS', 'численность молодых специалистов', 'number of young specialists'),
  measure('partner_enterprises', 'ENTERPRISES', 'предприятия-партнёры', 'partner enterprises'),
  measure('headcount_reported', 'RECORDS', 'сданный отчёт о численности', 'headcount reported'),
  measure('mentees', 'PARTICIPANTS', 'наставляемые', 'mentees'),
  measure('mentors', 'PARTICIPANTS', 'наставники', 'mentors'),
  measure('left_out_without_consent', 'PARTICIPANTS', 'не учтены без согласия', 'left out without a consent'),
  measure('enterprises_with_mentors', 'ENTERPRISES', 'предприятия с наставниками', 'enterprises with mentors'),
  measure('mentorships', 'RECORDS', 'наставнические пары', 'mentorships'),
  measure('mentorships_counted', 'RECORDS', 'пары, учтённые за год', 'mentorships counted in the year'),
  measure('meetings_held', 'RECORDS', 'проведённые встречи', 'meetings held'),
  measure('mentorships_on_cadence', 'RECORDS', 'пары, которые встречаются в срок', 'mentorships that meet in time'),
  measure('feedback_due', 'RECORDS', 'ожидаемые формы обратной связи', 'feedback forms due'),
  measure('feedback_given', 'RECORDS', 'заполненные формы обратной связи', 'feedback forms given'),
  measure('activities', 'RECORDS', 'мероприятия дорожной карты', 'roadmap activities'),
  measure('documents_required', 'RECORDS', 'обязательные документы', 'documents required'),
  measure('documents_held', 'RECORDS', 'имеющиеся документы', 'documents held'),
  measure('mentors_enrolled', 'PARTICIPANTS', 'зачисленные в школу наставников', 'mentors enrolled in the school'),
  measure('mentors_trained', 'PARTICIPANTS', 'обученные наставники', 'mentors trained'),
  measure('surveyed', 'PARTICIPANTS', 'приглашённые к опросу', 'people asked to answer a survey'),
  measure('respondents', 'PARTICIPANTS', 'ответившие на опрос', 'people surveyed'),
  measure('satisfied', 'PARTICIPANTS', 'удовлетворённые участием', 'people satisfied with taking part'),
];

function measure(code: string, counted: Counted, ru: string, en: string): MeasureSeed {
  return { code, counted, title: { ru, en } };
}
