import type { HubContext } from '#kernel/graph/context.js';
import { linkBreaches, textBreaches } from '#kernel/text/free-text.js';
import { givenFields } from '../../stay/given-fields.js';
import { MENTEES } from '../../stay/stay-table.js';
import { wordBreaches } from '../../../text/word.policy.js';
import { writeStays } from '../../stay/write-stays.js';
import type { UpsertMenteeProfilesInput, UpsertMenteeProfilesPayload } from '../mentee-profile.type.js';

export function upsertMenteeProfiles(
  context: HubContext,
  input: UpsertMenteeProfilesInput,
): Promise<UpsertMenteeProfilesPayload> {
  return writeStays(context, {
    table: MENTEES,
    action: 'menteeProfile.upsert',
    input,
    breaches: (row, path) => [
      ...wordBreaches(row.needs ?? [], [...path, 'needs']),
      ...textBreaches(row, path),
      ...linkBreaches(row.caseLink, path),
    ],
    fields: givenFields,
    // Who comes again comes with another request: nothing is taken over.
    fresh: () => ({ needs: [], needKeys: [] }),
  });
}
