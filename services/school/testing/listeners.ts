import type { TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { complete, enrol, schoolWorld, type SchoolWorld } from './school-world.js';

/** A cohort with a listener of its host, and one of another college who has a certificate. */
export interface Listeners {
  readonly school: SchoolWorld;
  /** A college of the region that has nothing to do with it. */
  readonly stranger: CollegeWorld;
  readonly own: string;
  readonly guest: string;
  /** The number of the guest's certificate. */
  readonly certificate: string;
}

export async function listeners(hub: TestHub): Promise<Listeners> {
  const school = await schoolWorld(hub);
  const stranger = await school.college();
  const { host, other, cohortId } = school;
  const own = (await host.people({}))[0]!;
  const guest = (await other.people({ familyName: 'Гостев' }))[0]!;
  await enrol(host, cohortId, [own]);
  await enrol(other, cohortId, [guest]);
  const certificate = (await complete(host.curator, cohortId, [guest])).results[0].enrolment.certificateNumber;
  return { school, stranger, own, guest, certificate };
}
