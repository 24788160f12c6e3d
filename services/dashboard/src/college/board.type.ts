import type { CollegeBoardQuery } from '../graph/generated/graphql';

type College = NonNullable<CollegeBoardQuery['college']>;

/** What staff and coordinators see of a college's year beyond where it stands. */
export type BoardYear = NonNullable<College['collegeYear']>;
export type BoardStage = BoardYear['stages'][number];
export type BoardActivity = BoardYear['activities'][number];
export type BoardProgram = NonNullable<College['mentoringPrograms']>['nodes'][number];

/** The board of a year: what is known, and what the account may do. */
export interface Board {
  readonly collegeId: string;
  readonly year: string;
  /** The day it is where the college is. */
  readonly today: string;
  /** Whether the account is staff of the college, who write. */
  readonly staff: boolean;
  /** Null where the year is not open. */
  readonly known: BoardYear | null;
  readonly programs: readonly BoardProgram[];
  /** Says what was done. */
  readonly say: (said: string) => void;
}

/** How mutations name the year. */
export const ofYear = ({ collegeId, year }: Board) => ({ collegeId, year });
