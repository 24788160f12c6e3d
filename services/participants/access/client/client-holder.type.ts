/** A client as it is kept: of which college's system, or under which name for which region's analysts. */
export type ClientHolder =
  | {
      readonly role: 'COLLEGE_SYSTEM';
      /** That of the college, which has one client. */
      readonly id: string;
      readonly collegeId: string;
      readonly regionId: null;
      readonly name: null;
    }
  | {
      readonly role: 'ANALYST';
      readonly id: string;
      readonly collegeId: null;
      readonly regionId: string;
      readonly name: string;
    };
