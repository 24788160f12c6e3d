import type { HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { linkProblems, textProblems } from '#kernel/text/free-text.js';
import { preferenceProblems, specialityProblems } from '../../stay/field.policy.js';
import { givenFields } from '../../stay/mutations/given-fields.js';
import { MENTORS } from '../../stay/stay-table.js';
import type { Stay } from '../../stay/stay.policy.js';
import { wordProblems } from '../../../text/word.policy.js';
import { writeStays } from '../../stay/mutations/write-stays.js';
import type {
  MentorProfileRowInput,
  UpsertMentorProfilesInput,
  UpsertMentorProfilesPayload,
} from '../mentor-profile-mutations.type.js';

export function upsertMentorProfiles(
  context: HubContext,
  input: UpsertMentorProfilesInput,
): Promise<UpsertMentorProfilesPayload> {
  return writeStays(context, {
    table: MENTORS,
    action: 'mentorProfile.upsert',
    input,
    problems: mentorProblems,
    fields: givenFields,
    fresh: description,
  });
}

function mentorProblems(row: MentorProfileRowInput, path: Problem['path']): Problem[] {
  return [
    ...wordProblems(row.competences ?? [], [...path, 'competences']),
    ...wordProblems(row.tags ?? [], [...path, 'tags']),
    ...wordProblems(row.learningWishes ?? [], [...path, 'learningWishes']),
    ...textProblems(row, path),
    ...specialityProblems(row, path),
    ...linkProblems(row.caseLink, path),
    ...preferenceProblems(row, path),
  ];
}

const EMPTY = {
  ...{ competences: [], competenceKeys: [], tags: [], tagKeys: [] },
  ...{ learningWishes: [], learningWishKeys: [] },
};

/** Somebody who enters again is who they were: all that the stay before said of them, without how that one ended. */
function description(before: Stay | undefined): Partial<Stay> {
  return { ...EMPTY, ...before, results: null, caseLink: null };
}
