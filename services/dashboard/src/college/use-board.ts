import { CollegeBoardDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { mayImport, seesWholeCollege } from '../shell/landing.policy';
import { rolesOf, useHome } from '../shell/use-home';
import type { Board } from './board.type';

interface Place {
  readonly code: string;
  readonly region: { readonly code: string };
}

/** The board of a college's year for its staff and the region's coordinators; null for others, and until it is there. */
export function useBoard(college: Place, year: string, today: string, say: (said: string) => void): Board | null {
  const home = useHome();
  const reads = home.data !== undefined && seesWholeCollege(home.data, college);
  const own = home.data?.me?.colleges.some(({ code }) => code === college.code) === true;
  const staff = own && mayImport(rolesOf(home.data));
  const answer = useGraph(CollegeBoardDocument, { code: college.code, year }, { enabled: reads && year !== '' });
  const found = answer.data?.college;
  if (!found) return null;
  const programs = found.mentoringPrograms?.nodes ?? [];
  return { collegeId: found.id, year, today, staff, known: found.collegeYear, programs, say };
}
