import type { Participant } from './participant.js';

/** Columns that a plan refuses, under one name in both sheets. */
export type PlanField =
  | 'name'
  | 'form'
  | 'birth'
  | 'externalId'
  | 'workplace'
  | 'group'
  | 'enteredOn'
  | 'finishedOn'
  | 'others'
  | 'request'
  | 'completed'
  | 'competences'
  | 'achievements'
  | 'interests'
  | 'preferredAge'
  | 'availability'
  | 'results'
  | 'caseLink';

export type Accepted<Row> = readonly { readonly row: number; readonly value: Row }[];

/** A row with the person whose own it is. */
export interface OwnRow<Row> {
  readonly row: number;
  readonly value: Row;
  readonly person: Participant;
}
