import type { SamplePerson } from './people.js';

/** Ids that the hub has given to what is made up. */
export interface SampleIds {
  readonly regionId: string;
  readonly collegeId: (code: string) => string;
  readonly personId: (person: SamplePerson) => string;
}
