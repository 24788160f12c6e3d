import type { AskedAbout } from '../database/asked-about.js';
import { collegeAtAGlance } from './college-at-a-glance.js';
import { regionAtAGlance } from './region-at-a-glance.js';
import { registerPerson } from './register-person.js';
import { storedOperation } from './stored-operation.js';
import type { Work } from './work.type.js';

/** All that the sides are asked to do. The region's document is the one that the hub knows by its id. */
export async function allWork(about: AskedAbout): Promise<Work[]> {
  const region = await storedOperation('RegionAtAGlance');
  return [...regionAtAGlance(about, region.text, region.id), ...collegeAtAGlance(about), registerPerson(about)];
}
