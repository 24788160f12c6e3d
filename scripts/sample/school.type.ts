import type { Category } from '#kernel/graph/person-category.data.js';
import type { MonthDay, SampleYear } from './years.js';

export interface SampleCourse {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly hours: number;
  /** How long its certificates hold; without a term where it is left out. */
  readonly certificateMonths?: number;
  /** The year from which the course has been there. */
  readonly since: SampleYear;
  readonly foundingOrder: { readonly number: string; readonly date: MonthDay };
  /** Code of the college whose course it is; of the regional site without one. */
  readonly college?: string;
  /** Codes of the forms of mentoring whose mentors it is for. */
  readonly audience: readonly string[];
  readonly competences: readonly string[];
  readonly modules: readonly { readonly title: string; readonly hours: number }[];
  readonly materials: readonly { readonly title: string; readonly link: string }[];
  readonly assessments: readonly {
    readonly code: string;
    readonly title: string;
    readonly kind: 'ASSIGNMENT' | 'TEST';
    readonly passMark: number;
    readonly topMark: number;
  }[];
}

/** A session of a cohort, so many weeks behind its first day. */
export interface SampleSession {
  readonly week: number;
  /** Days behind the first one of that week; none unless it says so. */
  readonly day?: number;
  readonly kind: 'LESSON' | 'PRACTICE' | 'WEBINAR';
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: number;
  readonly teacher: string;
}

/** A run of a course, with how many mentors of a category each college sends. */
export interface SampleCohort {
  readonly course: string;
  /** Code of the college that hosts it. */
  readonly host: string;
  readonly year: SampleYear;
  readonly title: string;
  readonly startsOn: MonthDay;
  readonly endsOn: MonthDay;
  readonly order: { readonly number: string; readonly date: MonthDay };
  readonly listeners: readonly (readonly [college: string, category: Category, count: number])[];
  /** Places that it has; without a bound where it doesn't say. */
  readonly capacity?: number;
  /** One who is a person of the host is called as that person is, in the schedule as well. */
  readonly teachers?: readonly { readonly name: string; readonly role: string; readonly isPerson?: true }[];
  readonly sessions: readonly SampleSession[];
  /** Number of the order on completion, which is of the last day. */
  readonly completionOrder: string;
  /** Who asks for a place besides, before the order: of these some wait. */
  readonly applicants?: readonly (readonly [college: string, category: Category, count: number])[];
}
