import type { HubContext } from '#kernel/graph/context.js';
import { linkProblems, textProblems } from '#kernel/text/free-text.js';
import { specialityProblems } from '../../stay/field.policy.js';
import { givenFields } from '../../stay/mutations/given-fields.js';
import { MENTEES } from '../../stay/stay-table.js';
import { wordProblems } from '../../../text/word.policy.js';
import { writeStays } from '../../stay/mutations/write-stays.js';
import type { UpsertMenteeProfilesInput, UpsertMenteeProfilesPayload } from '../mentee-profile-mutations.type.js';

export function upsertMenteeProfiles(
  context: HubContext,
  input: UpsertMenteeProfilesInput,
): Promise<UpsertMenteeProfilesPayload> {
  return writeStays(context, {
    table: MENTEES,
    action: 'menteeProfile.upsert',
    input,
    problems: (row, path) => [
      ...wordProblems(row.needs ?? [], [...path, 'needs']),
      ...textProblems(row, path),
      ...specialityProblems(row, path),
      ...linkProblems(row.caseLink, path),
    ],
    fields: givenFields,
    // Who comes again comes with another request: nothing is taken over.
    fresh: () => ({ needs: [], needKeys: [] }),
  });
}
