import { startOf } from '#kernel/time/academic-year.js';
import { YEAR as YEAR_NUMBER, YEAR_NAME } from '#monitoring/survey/testing/survey-world.js';
import type { Client } from './hub.js';

/** Teachers who mentor teachers, in a region that works by the norm: some have an agreement, more are to have one. */
export async function addAgreements(
  mutate: (field: string, input: object) => Promise<unknown>,
  curator: Client,
  collegeId: string,
): Promise<void> {
  const keys = Array.from({ length: 9 }, (_, n) => `teacher-${n}`);
  const consent = { givenOn: '2020-09-01', givenBy: 'COLLEGE' };
  const teacher = { category: 'TEACHER', givenName: 'Пётр', birthDate: '1980-03-04', consent };
  const rows = keys.map((externalId, n) => ({ ...teacher, externalId, familyName: `Педагогов${'абвгдежзи'[n]}` }));
  await mutate('upsertPeople', { collegeId, source: 'paging', rows });
  const { people } = (await curator.ask(
    'query ($id: ID!) { people(collegeId: $id, search: "Педагогов", first: 9) { nodes { id } } }',
    { id: collegeId },
  )) as { people: { nodes: { id: string }[] } };
  const [menteeIds, mentorIds] = [people.nodes.slice(0, 4), people.nodes.slice(4, 8)];
  const startedOn = startOf(YEAR_NUMBER);
  const pairs = mentorIds.map((mentor, n) => ({
    ...{ mentorId: mentor.id, menteeId: menteeIds[n]!.id, form: 'teacher-teacher', startedOn },
  }));
  await mutate('attestMentorships', { collegeId, year: YEAR_NAME, rows: pairs });
  const agreements = mentorIds.slice(0, 2).map(({ id: mentorId }, n) => ({
    ...{ mentorId, number: `${n}`, consentOn: startedOn, signedOn: startedOn, content: 'x', form: 'x' },
    ...{ actsFrom: startedOn, actsUntil: `${YEAR_NUMBER + 1}-08-31` },
  }));
  await mutate('recordLabourAgreements', { collegeId, rows: agreements });
}
