import { Kind, parse } from 'graphql';
import { loadOperations, type Operations } from '#gateway/operations.js';
import type { AskedAbout } from '../database/asked-about.js';
import { collegeAtAGlance } from './college-at-a-glance.js';
import { regionAtAGlance } from './region-at-a-glance.js';
import { registerPerson } from './register-person.js';
import type { Work } from './work.type.js';

/** All that the sides are asked to do. The region's document is the one that the hub knows by its id. */
export async function allWork(about: AskedAbout): Promise<Work[]> {
  const operations = await loadOperations();
  const region = find(operations, 'RegionAtAGlance');
  return [...regionAtAGlance(about, region.text, region.id), ...collegeAtAGlance(about), registerPerson(about)];
}

function find(operations: Operations, name: string): { id: string; text: string } {
  for (const [id, text] of operations) {
    const asked = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (asked?.kind === Kind.OPERATION_DEFINITION && asked.name?.value === name) return { id, text };
  }
  throw new Error(`schema/operations has no ${name}`);
}
