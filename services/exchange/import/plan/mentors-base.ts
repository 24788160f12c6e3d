import { linkProblems, textProblems } from '#kernel/text/free-text.js';
import { wordProblems } from '#participants/text/word.policy.js';
import type { MentorRow } from '../../bases/mentors.js';
import { joinMentor, mentorFields, type SaidOfMentor } from '../../bases/said.policy.js';
import { caseText } from '../../bases/values.js';
import { isOfImport } from '../../people/known-pairs.js';
import type { OwnRow } from '../../people/own-row.type.js';
import type { BaseStep } from './base-step.js';
import { planStays, type StayWish } from './stays.js';

/** What «База наставников» says of the base of mentors. */
export const MENTORS_BASE: BaseStep<MentorRow> = {
  problems: (value) => {
    const { competences, tags, achievements, interests, results } = value;
    const { preferredAge: preferredAgeText, availability: timeResource } = value;
    const caseLink = caseText(value);
    return [
      ...wordProblems(competences, ['competences']),
      ...wordProblems(tags, ['tags']),
      ...textProblems({ achievements, interests, preferredAgeText, timeResource, results, caseLink }, []),
      ...linkProblems(caseLink, []),
    ];
  },
  plan: (rows, _pairs, context) => {
    const former = context.pairs.filter((pair) => !isOfImport(pair, context.importId));
    const paired = new Set(former.map(({ mentorId }) => mentorId));
    const wishes = rows.map((own) => wishOfMentor(own, paired));
    return planStays(wishes, context.stays.mentors, context, {
      join: joinMentor,
      fields: mentorFields,
      mark: () => null,
    });
  },
};

/**
 * Results of a mentor's row are of all their mentees together, so they stand with the mentor: those of each pair are
 * told by the base of mentees, and neither sheet takes back what the other says.
 */
function wishOfMentor({ row, value, person }: OwnRow<MentorRow>, paired: ReadonlySet<string>): StayWish<SaidOfMentor> {
  const { enteredOn, finishedOn, menteeNames } = value;
  const { competences, tags, achievements, interests, preferredAge, availability, results } = value;
  const caseLink = caseText(value);
  const texts = [achievements, interests, preferredAge, availability, results, caseLink];
  const ofPair = menteeNames.length > 0;
  const ends = ofPair ? 'NOTHING' : { lastDay: finishedOn! };
  const isKnown = person.known !== null && paired.has(person.known.id);
  return {
    row,
    person,
    enteredOn,
    end: finishedOn === null ? 'GOES_ON' : ends,
    ofPair,
    said: { competences, tags, achievements, interests, preferredAge, availability, results, caseLink },
    enters:
      !isKnown || enteredOn !== null || competences.length + tags.length > 0 || texts.some((text) => text !== null),
  };
}
