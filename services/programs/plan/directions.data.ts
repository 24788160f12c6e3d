import type { Bilingual } from '#kernel/i18n/messages.js';
import type { PlanKind } from './plan.type.js';

export interface PlanDirectionSeed {
  readonly code: string;
  readonly title: Bilingual;
}

/** What is in no list, and is said in words. */
export const OTHER_DIRECTION = 'OTHER';

const direction = (code: string, ru: string, en: string): PlanDirectionSeed => ({ code, title: { ru, en } });

/** Directions in which a teacher's difficulties lie (S003). */
const OF_TEACHERS: readonly PlanDirectionSeed[] = [
  direction('THEORY', 'Теоретическая подготовка', 'Theory'),
  direction('REGULATION', 'Нормативная база', 'Regulation'),
  direction('SUBJECT', 'Предмет и профессия', 'Subject and profession'),
  direction('PSYCHOLOGY', 'Психология и педагогика', 'Psychology and pedagogy'),
  direction('METHODOLOGY', 'Методика и технологии', 'Methodology and technologies'),
  direction('ICT', 'Цифровые навыки', 'Digital skills'),
  direction('UPBRINGING', 'Внеурочная и воспитательная работа', 'Extracurricular and upbringing work'),
];

/** Directions of an individual development plan: S001 names none, so these are an offer that a region adds to. */
const OF_MENTEES: readonly PlanDirectionSeed[] = [
  direction('STUDY', 'Учёба', 'Study'),
  direction('PROFESSION', 'Профессия и специальность', 'Profession and speciality'),
  direction('CAREER', 'Карьера и трудоустройство', 'Career and employment'),
  direction('PERSONAL', 'Личное развитие', 'Personal development'),
  direction('TEAMWORK', 'Общение и команда', 'Communication and teamwork'),
  direction('PROJECT', 'Проект или конкурс', 'A project or a contest'),
];

const OTHER = direction(OTHER_DIRECTION, 'Другое', 'Other');

/** Directions that ship, by the kind of plan, in their order. */
export const DIRECTIONS: Readonly<Record<`${PlanKind}`, readonly PlanDirectionSeed[]>> = {
  PERSONALISED_PROGRAMME: [...OF_TEACHERS, OTHER],
  INDIVIDUAL_PLAN: [...OF_MENTEES, OTHER],
};

const SHIPPED: ReadonlyMap<string, PlanDirectionSeed> = new Map(
  [...OF_TEACHERS, ...OF_MENTEES, OTHER].map((one) => [one.code, one]),
);

export const shippedDirection = (code: string): PlanDirectionSeed | undefined => SHIPPED.get(code);
