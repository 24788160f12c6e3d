import type { HubContext } from '#kernel/graph/context.js';
import type { Breach } from '#kernel/graph/problem.type.js';
import { linkBreaches, textBreaches } from '#kernel/text/free-text.js';
import { preferenceBreaches } from '../../stay/field.policy.js';
import { givenFields } from '../../stay/given-fields.js';
import { MENTORS } from '../../stay/stay-table.js';
import type { Stay } from '../../stay/stay.policy.js';
import { wordBreaches } from '../../../text/word.policy.js';
import { writeStays } from '../../stay/write-stays.js';
import type {
  MentorProfileRowInput,
  UpsertMentorProfilesInput,
  UpsertMentorProfilesPayload,
} from '../mentor-profile.type.js';

export function upsertMentorProfiles(
  context: HubContext,
  input: UpsertMentorProfilesInput,
): Promise<UpsertMentorProfilesPayload> {
  return writeStays(context, {
    table: MENTORS,
    action: 'mentorProfile.upsert',
    input,
    breaches: mentorBreaches,
    fields: givenFields,
    fresh: description,
  });
}

function mentorBreaches(row: MentorProfileRowInput, path: Breach['path']): Breach[] {
  return [
    ...wordBreaches(row.competences ?? [], [...path, 'competences']),
    ...wordBreaches(row.tags ?? [], [...path, 'tags']),
    ...textBreaches(row, path),
    ...linkBreaches(row.caseLink, path),
    ...preferenceBreaches(row, path),
  ];
}

const EMPTY = { competences: [], competenceKeys: [], tags: [], tagKeys: [] };

/** Somebody who enters again is who they were: all that the stay before said of them, without how that one ended. */
function description(before: Stay | undefined): Partial<Stay> {
  return { ...EMPTY, ...before, results: null, caseLink: null };
}
