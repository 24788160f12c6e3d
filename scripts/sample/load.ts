import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { FIRST_TARGET_YEAR, STAVROPOL_TARGETS } from '#monitoring/target/targets.data.js';
import type { ClientFactory } from '../client/local-client.js';
import { mutate, mutateRows } from './graph.js';
import type { SampleIds } from './ids.type.js';
import { bindAccounts, inviteSomebody } from './load-accounts.js';
import { loadBases } from './load-bases.js';
import { loadClosing } from './load-closing.js';
import { registerDocuments } from './load-documents.js';
import { loadAgreements, loadLaw } from './load-law.js';
import { loadHolidays, loadMeetings } from './load-meetings.js';
import { recordPairAcross, recordPairs } from './load-pairs.js';
import { loadPlans } from './load-plans.js';
import { confirmPartners, registerPeople, reportHeadcounts, withdrawConsents } from './load-people.js';
import { createColleges } from './load-region.js';
import { loadReport } from './load-reports.js';
import { loadEvents } from './load-events.js';
import { loadRequirements, loadSchool, loadWishes, type CollegeAccess } from './load-school.js';
import { loadSurveys } from './load-surveys.js';
import { openYear, workThroughYear } from './load-year.js';
import { dateColleges, nameAccounts, type SamplePlace } from './past.js';
import type { SamplePerson } from './people.js';
import type { RegionPlan } from './plan.js';
import { TARGET_DOCUMENT } from './region.data.js';
import { planReports } from './reports.js';
import { sideBySide } from './side-by-side.js';
import { SAMPLE_YEARS, type SampleYear } from './years.js';

/** Years whose days before the load have a history: that of the first one would show nothing that is looked at. */
const COUNTED_YEARS: readonly SampleYear[] = ['WHOLE', 'RUNNING'];

/** One run through all steps, each of which leaves alone what is there. */
export class Load {
  readonly #idsOfPeople = new Map<SamplePerson, string>();
  readonly #access = new Map<string, CollegeAccess>();

  constructor(
    readonly client: ClientFactory,
    readonly coordinator: GraphClient,
    readonly place: SamplePlace,
    readonly plan: RegionPlan,
    readonly say: (line: string) => void,
  ) {}

  async run(): Promise<void> {
    await this.#colleges();
    await this.#years();
    await this.#people();
    await this.#bases();
    await this.#pairs();
    await this.#meetings();
    await this.#closing();
    await this.#law();
    await loadSchool(this.coordinator, this.place.regionId, this.plan, this.#accessTo, this.#idOf);
    await loadRequirements(this.coordinator, this.plan, this.#accessTo);
    await loadWishes(this.coordinator, this.plan, this.client, this.#idOf);
    await loadEvents(this.coordinator, this.place.regionId, this.plan.calendar, this.#accessTo);
    // After all that asks for a consent in force.
    for (const { college, people } of this.plan.colleges) {
      await withdrawConsents(this.#accessTo(college.code).client, people, this.#idOf);
    }
    await bindAccounts(this.client, this.plan, this.#ids());
    await nameAccounts(this.place);
    await inviteSomebody(this.client, this.#ids());
    await this.#surveys();
    // Publications keep the targets that stand; those of the first year, which none of them needs, tell that all is done.
    await this.#targets((year) => year > FIRST_TARGET_YEAR);
    await this.#reports();
    await this.#targets((year) => year === FIRST_TARGET_YEAR);
  }

  async #colleges(): Promise<void> {
    const colleges = this.plan.colleges.map(({ college }) => college);
    for (const [code, id] of await createColleges(this.coordinator, this.place.regionId, colleges)) {
      this.#access.set(code, { id, client: await this.client({ roles: ['COLLEGE_SYSTEM'], colleges: [id] }) });
    }
  }

  /** Before there are people, whom each change of a year would have counted anew. */
  async #years(): Promise<void> {
    const { calendar } = this.plan;
    await sideBySide(this.plan.colleges, async ({ college }) => {
      const { client, id } = this.#accessTo(college.code);
      for (const year of SAMPLE_YEARS) {
        await openYear(client, id, college, year, calendar);
        await workThroughYear(client, id, college, year, calendar);
      }
      await registerDocuments(client, id, college, calendar);
      await reportHeadcounts(client, id, college, calendar);
    });
    const count = this.plan.colleges.length;
    this.say(`  колледжей: ${count} / ${count} colleges`);
  }

  async #people(): Promise<void> {
    for (const plan of this.plan.colleges) {
      const { client, id } = this.#accessTo(plan.college.code);
      const ids = await registerPeople(client, id, plan);
      plan.people.forEach((person, n) => this.#idsOfPeople.set(person, ids[n]!));
      await confirmPartners(client, id, plan, this.plan.calendar);
    }
    this.say(`  людей: ${this.#idsOfPeople.size} / ${this.#idsOfPeople.size} people`);
  }

  async #bases(): Promise<void> {
    let stays = 0;
    for (const plan of this.plan.colleges) {
      const { client, id } = this.#accessTo(plan.college.code);
      stays += await loadBases(client, id, plan, this.plan.calendar, this.#idOf);
    }
    this.say(`  записей в базах: ${stays} / ${stays} profiles in the bases`);
  }

  async #pairs(): Promise<void> {
    const { colleges, across, calendar } = this.plan;
    await sideBySide(colleges, async (plan) => {
      const { client, id } = this.#accessTo(plan.college.code);
      for (const year of SAMPLE_YEARS) await recordPairs(client, id, plan, year, calendar, this.#idOf);
    });
    for (const pair of across) {
      const [mentees, mentors] = [this.#accessTo(pair.menteeCollege), this.#accessTo(pair.mentorCollege)];
      await recordPairAcross(pair, mentees, mentors, calendar, this.#idOf);
    }
    const count = colleges.flatMap(({ pairs }) => Object.values(pairs).flat()).length + across.length;
    this.say(`  наставнических пар: ${count} / ${count} mentorships`);
  }

  async #meetings(): Promise<void> {
    const { colleges, calendar } = this.plan;
    await loadHolidays(this.coordinator, this.place.regionId, calendar);
    let [count, plans] = [0, 0];
    await sideBySide(
      // Those that keep lists write down no meetings.
      colleges.filter(({ college }) => college.pairsBy === 'ORDERS'),
      async ({ college }) => {
        const { client, id } = this.#accessTo(college.code);
        count += await loadMeetings(client, id, calendar);
        plans += await loadPlans(client, id, calendar);
      },
    );
    this.say(`  встреч: ${count}, планов пар: ${plans} / ${count} meetings, ${plans} plans of pairs`);
  }

  async #closing(): Promise<void> {
    const { colleges, calendar } = this.plan;
    const { place, client: as } = this;
    await sideBySide(
      // Those that keep lists write down nothing of their pairs but their results.
      colleges.filter(({ college }) => college.pairsBy === 'ORDERS'),
      async ({ college }) => {
        const { client, id: collegeId } = this.#accessTo(college.code);
        await loadClosing({ client, collegeId, calendar, place, as });
      },
    );
  }

  /** Before the year's figures are reported: agreements are with mentors of pairs that are at work. */
  async #law(): Promise<void> {
    const { colleges, calendar } = this.plan;
    await loadLaw(this.coordinator, this.place.regionId, calendar);
    for (const [n, { college }] of colleges.entries()) {
      const { client, id } = this.#accessTo(college.code);
      await loadAgreements(client, id, n, calendar);
    }
  }

  async #surveys(): Promise<void> {
    const answered = await loadSurveys(this.place, this.plan, this.#ids());
    this.say(`  анкет: ${answered} / ${answered} questionnaires answered`);
  }

  /** After all that figures are made of. The earlier first: how they were told is a figure of the later ones. */
  async #reports(): Promise<void> {
    const { coordinator, place, plan } = this;
    const { collegeId } = this.#ids();
    const directorOf = (id: string) => this.client({ roles: ['DIRECTOR'], colleges: [id] });
    const reports = planReports(plan);
    await dateColleges(place, plan.calendar.on('FIRST', '09-01'));
    for (const report of reports) await loadReport({ coordinator, place, directorOf, collegeId }, report);
    for (const year of COUNTED_YEARS) {
      await mutate(coordinator, 'countHistory', { regionId: place.regionId, year: plan.calendar.written(year) }, '');
    }
    this.say(`  опубликовано периодов: ${reports.length} / ${reports.length} periods published`);
  }

  async #targets(of: (year: number) => boolean): Promise<void> {
    const rows = STAVROPOL_TARGETS.filter(({ year }) => of(year)).map(({ year, verified, ...target }) => ({
      ...target,
      year: formatAcademicYear(year),
      verified,
      ...(verified ? TARGET_DOCUMENT : {}),
    }));
    await mutateRows(this.coordinator, 'setTargets', { regionId: this.place.regionId }, 'rows', rows, 'index');
  }

  readonly #accessTo = (college: string): CollegeAccess => this.#access.get(college)!;

  readonly #idOf = (person: SamplePerson): string => this.#idsOfPeople.get(person)!;

  #ids(): SampleIds {
    return { regionId: this.place.regionId, collegeId: (code) => this.#accessTo(code).id, personId: this.#idOf };
  }
}
