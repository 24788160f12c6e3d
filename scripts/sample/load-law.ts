import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { lawRule } from '#programs/law/law.data.js';
import { mutate, mutateRows } from './graph.js';
import type { SampleCalendar } from './years.js';

/** Of so many teachers who need an agreement one has none yet: colleges are to have somebody to ask. */
const ONE_DUE_OF = 4;

const TAGS = [
  { code: 'profi-agro', titleRu: 'Профессионалитет: сельское хозяйство', titleEn: 'Professionalitet: agriculture' },
  { code: 'profi-machines', titleRu: 'Профессионалитет: машиностроение', titleEn: 'Professionalitet: machinery' },
];

/** What the region adds to the directions of individual plans. */
const DIRECTIONS = [{ code: 'PORTFOLIO', titleRu: 'Портфолио и резюме', titleEn: 'Portfolio and CV' }];

const NORM = 'MENTOR_AGREEMENT';

/** The day from which the region works by the norm: in the running year, and not before it was in force. */
function actsFrom(calendar: SampleCalendar): string | null {
  const days = [calendar.on('RUNNING', '09-01'), lawRule(NORM)!.validFrom];
  const day = days.sort().at(-1)!;
  return calendar.reached(day) ? day : null;
}

/** What the region decided: the norm on agreements, of which it warns; its tags and directions of plans; a name of its sheets. */
export async function loadLaw(coordinator: GraphClient, regionId: string, calendar: SampleCalendar): Promise<void> {
  const from = actsFrom(calendar);
  if (from) await mutate(coordinator, 'switchRule', { regionId, rule: NORM, effect: 'WARN', actsFrom: from }, '');
  await mutateRows(coordinator, 'putTags', { regionId }, 'rows', TAGS, 'index');
  await mutateRows(coordinator, 'setPlanDirections', { regionId }, 'rows', DIRECTIONS, 'index');
  await mutate(coordinator, 'putForm', { regionId, code: 'teacher-student', aliases: ['мастер-студент'] }, '');
}

interface Due {
  readonly agreementsDue: { readonly nodes: readonly { readonly mentor: { readonly id: string } | null }[] };
}

/** Agreements of a college with most of the teachers who mentor teachers, and its tag. */
export async function loadAgreements(
  client: GraphClient,
  collegeId: string,
  tag: number,
  calendar: SampleCalendar,
): Promise<void> {
  const year = calendar.written('RUNNING');
  const rows = [{ tag: TAGS[tag % TAGS.length]!.code }];
  await mutateRows(client, 'tagProgrammes', { collegeId, year }, 'rows', rows, 'index');
  const from = actsFrom(calendar);
  if (!from) return;
  const { agreementsDue } = await client.ask<Due>(
    `query ($collegeId: ID!, $year: AcademicYear!) {
      agreementsDue(collegeId: $collegeId, year: $year, first: 500) { nodes { mentor { id } } } }`,
    { collegeId, year },
  );
  const signed = agreementsDue.nodes.filter((_, n) => n % ONE_DUE_OF !== ONE_DUE_OF - 1);
  const agreements = signed.map(({ mentor }, n) => ({
    ...{ mentorId: mentor!.id, number: `${n + 1}-дс`, consentOn: from, signedOn: from, actsFrom: from },
    ...{ actsUntil: `${calendar.start('RUNNING') + 1}-08-31`, form: 'Очно, на рабочем месте' },
    content: 'Помощь педагогу в освоении методик преподавания и ведении документации',
    ...(n % 2 === 0 ? { payment: '3000.00' } : {}),
  }));
  if (agreements.length > 0) {
    await mutateRows(client, 'recordLabourAgreements', { collegeId }, 'rows', agreements, 'index');
  }
}
