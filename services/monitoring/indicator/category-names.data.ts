import type { Bilingual } from '#kernel/i18n/messages.js';
import type { MeasureCategory } from './measure-category.type.js';

/** What those who are counted by a category are called together. */
export const CATEGORY_NAMES: Readonly<Record<MeasureCategory, Bilingual>> = {
  STUDENT: { ru: 'студенты', en: 'students' },
  PUPIL: { ru: 'ученики', en: 'pupils' },
  TEACHER: { ru: 'педагоги', en: 'teachers' },
  EMPLOYER_REPRESENTATIVE: { ru: 'представители предприятий', en: 'employer representatives' },
  YOUNG_SPECIALIST: { ru: 'молодые специалисты', en: 'young specialists' },
  MENTEE: { ru: 'наставляемые', en: 'mentees' },
  MENTOR: { ru: 'наставники', en: 'mentors' },
  PROPOSED: { ru: 'предложенные', en: 'proposed' },
  ACCEPTED: { ru: 'согласованные обеими сторонами', en: 'agreed to by both' },
  ACTIVE: { ru: 'действующие', en: 'at work' },
  COMPLETED: { ru: 'завершённые по сроку', en: 'completed by their term' },
  ENDED: { ru: 'завершённые досрочно', en: 'ended early' },
  APPROVED: { ru: 'утверждённые', en: 'approved' },
  VOIDED: { ru: 'записанные по ошибке', en: 'recorded by mistake' },
  PLANNED: { ru: 'предстоящие', en: 'to come' },
  DUE: { ru: 'текущие', en: 'due' },
  OVERDUE: { ru: 'просроченные', en: 'overdue' },
  DONE: { ru: 'выполненные', en: 'done' },
  NOT_APPLICABLE: { ru: 'неприменимые', en: 'not applicable' },
  STAGE_1: { ru: '1-го этапа', en: 'of stage 1' },
  STAGE_2: { ru: '2-го этапа', en: 'of stage 2' },
  STAGE_3: { ru: '3-го этапа', en: 'of stage 3' },
  STAGE_4: { ru: '4-го этапа', en: 'of stage 4' },
  STAGE_5: { ru: '5-го этапа', en: 'of stage 5' },
  STAGE_6: { ru: '6-го этапа', en: 'of stage 6' },
  STAGE_7: { ru: '7-го этапа', en: 'of stage 7' },
};
