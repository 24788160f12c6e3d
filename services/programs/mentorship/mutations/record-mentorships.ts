import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { staffColleges } from '#kernel/session/session.js';
import { agreeToMentorships, insertMentorships, NOT_LISTED, type Attested, type NewMentorship } from '../mentorship-write.repository.js'; // prettier-ignore
import { yearsOf } from '../mentorship.policy.js';
import { ASKED_AFTER_YEARS } from '../../outcome/outcome-kinds.data.js';
import { changedResults, type Results } from '../results.policy.js';

/** A mentorship as far as the figures it may move go. */
export interface Moved {
  readonly id: string;
  readonly collegeId: string;
  readonly mentorCollegeId: string;
  readonly year: number;
  readonly startedOn: string;
  readonly until: string;
  readonly endedOn?: string | null;
}

/** How a change of mentorships is written down: for the audit, and with the figures that it moves. */
type Recording = (work: UnitOfWork, action: string, moved: Iterable<Moved>, fields?: readonly string[]) => void;

/** Proposals count nobody: how many there are of the year is all that they move. */
export const recordProposals: Recording = (work, action, moved, fields = []) => {
  for (const { id, collegeId, year } of moved) {
    work.audit.add({ action, entity: 'Mentorship', entityId: id, collegeId, fields });
    work.recounts.touch('programs', collegeId, year, 'mentorships');
  }
};

/** Of mentorships that are, or were, at work: moves the figures of both colleges in every year they lie in. */
export const record: Recording = (work, action, moved, fields = []) => {
  for (const { id, collegeId, mentorCollegeId, year, startedOn, until, endedOn } of moved) {
    work.audit.add({ action, entity: 'Mentorship', entityId: id, collegeId, fields });
    // One that outlasted its plan counts up to its end.
    const lastDay = endedOn && endedOn > until ? endedOn : until;
    for (const each of yearsOf(year, startedOn, lastDay)) {
      for (const college of [collegeId, mentorCollegeId]) {
        work.recounts.moved('mentorships', college, each);
        // It may be the college's first of the year, in which its zeros are figures from then on.
        work.recounts.moved('college_years', college, each);
      }
      // What came of the mentee is asked in later years.
      for (const after of ASKED_AFTER_YEARS) work.recounts.moved('outcomes', collegeId, each + after);
    }
  }
};

/** Writes the audit of results that changed. They move no figure. */
export function auditResults(
  work: UnitOfWork,
  action: string,
  collegeId: string,
  changes: Iterable<{ readonly known: Results; readonly now: Results & { readonly id: string } }>,
): void {
  for (const { known, now } of changes) {
    const fields = changedResults(known, now);
    work.audit.add({ action, entity: 'Mentorship', entityId: now.id, collegeId, fields });
  }
}

/** What a list says of the mentorships that come with it, by the names of the audit; `always` of any list. */
export const attestedFields = ({ order, importId }: Attested, always: readonly string[] = []): readonly string[] => [
  ...new Set([...always, ...(order ? ['order'] : []), ...(importId ? ['import'] : [])]),
];

/** Records new mentorships of a college year. Whoever works for the mentor's college as well agrees by doing so. */
export async function add(
  work: UnitOfWork,
  action: string,
  { collegeId, year, by = NOT_LISTED }: { collegeId: string; year: number; by?: Attested },
  rows: readonly NewMentorship[],
  written: Recording = record,
): Promise<void> {
  if (rows.length === 0) return;
  await insertMentorships(work, collegeId, year, rows, by);
  const elsewhere = rows.filter((row) => row.mentorCollegeId !== collegeId).map((row) => row.id);
  await agreeToMentorships(work, staffColleges(work.session), elsewhere);
  written(
    work,
    action,
    rows.map((row) => ({ ...row, collegeId, year })),
    attestedFields(by),
  );
}
