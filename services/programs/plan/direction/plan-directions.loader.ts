import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { say, type Bilingual } from '#kernel/i18n/messages.js';
import { loadForm } from '../../form/form.loader.js';
import type { Mentorship } from '../../mentorship/mentorship.type.js';
import { DIRECTIONS } from '../directions.data.js';
import { kindOf } from '../plan.policy.js';
import type { PlanDirection } from '../plan.type.js';
import { directionsOfColleges, type RegionDirection } from './plan-direction.repository.js';

const ofRegion = (context: HubContext, collegeId: string): Promise<RegionDirection[]> =>
  context.loaders
    .get<string, RegionDirection[]>('College.planDirections', async (ids) =>
      groupedInOrder(ids, await directionsOfColleges(context, ids), (row) => row.collegeId),
    )
    .load(collegeId);

/** Directions that the plan of a pair can have: what ships for its kind, and what the region adds before the last. */
export async function loadDirections(
  context: HubContext,
  { formCode, college }: Pick<Mentorship, 'formCode' | 'college'>,
): Promise<PlanDirection[]> {
  const form = await loadForm(context, formCode);
  const betweenTeachers = form?.mentorCategory === 'TEACHER' && form.menteeCategory === 'TEACHER';
  const shipped = DIRECTIONS[kindOf({ betweenTeachers })];
  const added = betweenTeachers || !college ? [] : await ofRegion(context, college.id);
  const shown = (code: string, title: Bilingual) => ({ code, title: say(title, context.language) });
  return [
    ...shipped.slice(0, -1).map(({ code, title }) => shown(code, title)),
    ...added.map(({ code, titleRu, titleEn }) => shown(code, { ru: titleRu, en: titleEn })),
    ...shipped.slice(-1).map(({ code, title }) => shown(code, title)),
  ];
}
