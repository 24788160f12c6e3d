import { academicYearOf, endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { teach } from '#scripts/testing/teach.js';
import type { Data, TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { chance, type Chance } from './chance.js';
import { call, happened } from './call.js';
import { closeStage, complete, enterBase, unsay, type InYear } from './year-steps.js';
import { consentOf, dayOf, formerlyAndNow, FORMS, headcountOf, pairsOf, personOf, type PairRow, type Someone } from './records.js'; // prettier-ignore

/** What happened to two colleges of one region over two years. Whatever a rule refuses, has not happened. */
export interface Life {
  readonly region: World;
  readonly colleges: readonly CollegeWorld[];
  /** Past and running academic year. */
  readonly years: readonly [number, number];
  /** How often each thing was done, some of it at least: a life in which nothing happens proves nothing. */
  readonly done: Readonly<Record<string, number>>;
}

/** Leads a life of so many steps through the graph, as curators and coordinators would. */
export async function live(hub: TestHub, seed: number, steps: number): Promise<Life> {
  const region = await world(hub);
  const colleges = [await region.college(), await region.college()];
  const life = new Events(region, colleges, chance(seed));
  for (const step of life.steps.slice(0, 4)) await step();
  for (let n = 0; n < steps; n += 1) await life.chance.one(life.steps)();
  return { region, colleges, years: life.years, done: life.done };
}

class Events {
  readonly today = today('Europe/Moscow');
  readonly years: readonly [number, number] = [academicYearOf(this.today) - 1, academicYearOf(this.today)];
  readonly done: Record<string, number> = {};
  readonly #people: Someone[] = [];
  readonly #pairs: { id: string; college: CollegeWorld; mentorCollege: CollegeWorld }[] = [];
  readonly #cohorts: { id: string; host: CollegeWorld; year: number; people: Someone[] }[] = [];

  constructor(
    readonly region: World,
    readonly colleges: readonly CollegeWorld[],
    readonly chance: Chance,
  ) {}

  /** The first four give the others something to work on. */
  readonly steps = [
    () => this.#register(),
    () => this.#register(),
    () => this.#attest(),
    () => this.#cohort(),
    () => this.#register(),
    () => this.#mend(),
    () => this.#mend(),
    () => this.#correct(),
    () => this.#headcount(),
    () => this.#headcount(),
    () => this.#open(),
    () => this.#propose(),
    () => this.#propose(),
    () => this.#approve(),
    () => this.#approve(),
    () => this.#attest(),
    () => this.#end(),
    () => this.#end(),
    () => this.#void(),
    () => this.#withdrawConsent(),
    () => this.#consentAnew(),
    () => this.#confirm(),
    () => complete(this.#inYear()),
    () => complete(this.#inYear()),
    () => unsay(this.#inYear()),
    () => closeStage(this.#inYear()),
    () => enterBase(this.#inYear(), this.#people),
    () => this.#enrol(),
    () => this.#leaveSchool('completeEnrolments', 'completedOn', 2),
    () => this.#leaveSchool('withdrawEnrolments', 'withdrawnOn', 1),
  ];

  async #register(): Promise<void> {
    const college = this.#college();
    const rows = Array.from({ length: 6 }, (_, n) =>
      personOf(this.chance, this.today, `${this.#people.length}-${n}-${college.code}`),
    );
    await this.#upsert(college, rows);
  }

  /** Sends some people again with other facts: another birthday, a longer career, another workplace, another category. */
  async #mend(): Promise<void> {
    const college = this.#college();
    const rows = this.#some(3, college).map(({ row }) => {
      const fresh = personOf(this.chance, this.today, row.externalId);
      if (this.chance.in100(60)) return { ...fresh, category: row.category };
      return { ...fresh, categorySince: this.chance.in100(50) ? this.#pastDay() : null };
    });
    if (rows.length > 0) await this.#upsert(college, rows);
  }

  async #upsert(college: CollegeWorld, rows: readonly Someone['row'][]): Promise<void> {
    const { results } = await this.#do(college, 'upsertPeople', { collegeId: college.id, source: 'list', rows });
    results.forEach(({ person }: Data, n: number) => {
      if (!person) return;
      const known = this.#people.findIndex(({ id }) => id === person.id);
      if (known >= 0) this.#people.splice(known, 1);
      this.#people.push({ id: person.id, row: rows[n]!, college });
    });
  }

  async #correct(): Promise<void> {
    for (const { id, college, row } of this.chance.some(2, this.#people)) {
      const held = formerlyAndNow(this.chance, row);
      const categories = held.map((category, n) => ({ category, from: n > 0 ? this.#pastDay() : null }));
      await this.#do(college, 'correctCategories', { personId: id, categories });
    }
  }

  async #headcount(): Promise<void> {
    const college = this.#college();
    const of = { collegeId: college.id, year: formatAcademicYear(this.#year()) };
    const rows = [{ ...of, ...headcountOf(this.chance), confirm: this.chance.in100(80) }];
    await this.#do(college, 'reportHeadcount', { rows });
    if (this.chance.in100(40)) await this.#do(college, 'withdrawHeadcount', { ...of, reason: 'Ошибка' });
  }

  async #open(): Promise<void> {
    const college = this.#college();
    const forms = this.chance.some(3, FORMS);
    await this.#do(college, 'openCollegeYear', {
      collegeId: college.id,
      year: formatAcademicYear(this.#year()),
      forms,
    });
  }

  async #propose(): Promise<void> {
    const college = this.#college();
    const year = this.#year();
    await this.#do(college, 'openCollegeYear', { collegeId: college.id, year: formatAcademicYear(year), forms: FORMS });
    const pairs = pairsOf(this.chance, 4, this.#people, college, this.colleges).map((pair) => {
      const startedOn = dayOf(this.chance, `${year}-08-01`, endOf(year));
      const until = this.chance.in100(50) ? dayOf(this.chance, startedOn, endOf(year + 1)) : null;
      return { ...pair, row: { ...pair.row, startedOn, until } };
    });
    await this.#keepPairs(college, 'proposeMentorships', year, pairs);
  }

  async #attest(): Promise<void> {
    const college = this.#college();
    const year = this.#year();
    const pairs = pairsOf(this.chance, 5, this.#people, college, [college]).map((pair) => {
      const startedOn = dayOf(this.chance, `${year - 1}-08-01`, this.today);
      const endedOn = this.chance.in100(30) ? dayOf(this.chance, startedOn, this.today) : null;
      return { ...pair, row: { ...pair.row, startedOn, endedOn } };
    });
    await this.#keepPairs(college, 'attestMentorships', year, pairs);
  }

  async #keepPairs(college: CollegeWorld, mutation: string, year: number, pairs: readonly PairRow[]): Promise<void> {
    if (pairs.length === 0) return;
    const input = { collegeId: college.id, year: formatAcademicYear(year), rows: pairs.map(({ row }) => row) };
    const { results } = await this.#do(college, mutation, input);
    results.forEach(({ outcome, mentorship }: Data, n: number) => {
      if (outcome === 'CREATED')
        this.#pairs.push({ id: mentorship.id, college, mentorCollege: pairs[n]!.mentorCollege });
    });
  }

  async #approve(): Promise<void> {
    const college = this.#college();
    const pairs = this.#pairs.filter((pair) => pair.college === college);
    const some = this.chance.some(6, pairs);
    for (const { id, mentorCollege } of some.filter((pair) => pair.mentorCollege !== college)) {
      if (this.chance.in100(70))
        await this.#do(mentorCollege, 'agreeToMentorships', { collegeId: mentorCollege.id, ids: [id] });
    }
    const order = {
      number: `${this.chance.below(99)}-n`,
      date: dayOf(this.chance, startOf(this.years[0]), this.today),
    };
    if (some.length > 0)
      await this.#do(college, 'approveMentorships', { collegeId: college.id, ids: some.map(({ id }) => id), order });
  }

  async #end(): Promise<void> {
    const college = this.#college();
    const rows = this.chance
      .some(
        2,
        this.#pairs.filter((pair) => pair.college === college),
      )
      .map(({ id }) => ({ id, endedOn: dayOf(this.chance, `${this.years[0]}-10-01`, this.today), reason: 'Переезд' }));
    if (rows.length > 0) await this.#do(college, 'endMentorships', { collegeId: college.id, rows });
  }

  async #void(): Promise<void> {
    const college = this.#college();
    const pairs = this.#pairs.filter((each) => each.college === college);
    for (const pair of this.chance.some(1, pairs))
      await this.#do(college, 'voidMentorships', { collegeId: college.id, ids: [pair.id], reason: 'Ошибка' });
  }

  async #withdrawConsent(): Promise<void> {
    for (const { id, college } of this.chance.some(2, this.#people)) {
      const withdrawnOn = this.chance.in100(40) ? null : dayOf(this.chance, `${this.years[0]}-10-01`, this.today);
      await this.#do(college, 'withdrawConsents', { personId: id, withdrawnOn });
    }
  }

  async #consentAnew(): Promise<void> {
    for (const { id, college, row } of this.chance.some(2, this.#people)) {
      await this.#do(college, 'recordConsent', { personId: id, ...consentOf(this.chance, this.today, row) });
    }
  }

  async #confirm(): Promise<void> {
    const college = this.#college();
    const query = 'query ($id: ID!) { college(by: { id: $id }) { partners { nodes { partner { id } } } } }';
    const { partners } = (await college.curator.ask(query, { id: college.id })).college;
    const partnerIds = this.chance.some(
      1,
      partners.nodes.map((each: Data) => each.partner.id),
    );
    const confirmedOn = this.#pastDay();
    if (partnerIds.length > 0)
      await this.#do(college, 'confirmPartners', { collegeId: college.id, partnerIds, confirmedOn });
  }

  async #cohort(): Promise<void> {
    const college = this.#college();
    const year = this.#year();
    const code = `K-${this.#cohorts.length}-${college.code}`;
    const course = { regionId: this.region.region.id, code, titleRu: 'Курс', titleEn: 'Course', hours: 36 };
    const made = await this.region.coordinator.ask(
      'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { course { id } } }',
      { input: course },
    );
    const input = {
      courseId: made.createCourse.course.id,
      collegeId: college.id,
      title: code,
      year: formatAcademicYear(year),
      startsOn: startOf(year),
      endsOn: endOf(year),
    };
    const { cohort } = await this.#do(college, 'createCohort', input);
    this.#cohorts.push({ id: cohort.id, host: college, year, people: [] });
  }

  async #enrol(): Promise<void> {
    const college = this.#college();
    const cohort = this.chance.one(this.#cohorts);
    const order = this.chance.in100(50)
      ? { number: '7-к', date: dayOf(this.chance, startOf(cohort.year), this.today) }
      : null;
    const some = this.#some(4, college);
    const rows = some.map(({ id }) => ({ personId: id }));
    if (rows.length === 0) return;
    await this.#do(college, 'enrolMentors', { cohortId: cohort.id, collegeId: college.id, rows, order });
    cohort.people.push(...some);
  }

  async #leaveSchool(mutation: string, day: 'completedOn' | 'withdrawnOn', count: number): Promise<void> {
    const cohort = this.chance.one(this.#cohorts);
    const completes = day === 'completedOn';
    if (completes) await teach(cohort.host.curator, cohort.id);
    for (const { id, college } of this.chance.some(count, cohort.people)) {
      const rows = [{ personId: id, [day]: dayOf(this.chance, startOf(cohort.year), this.today) }];
      const order = completes ? { order: { number: '9-о', date: this.today } } : {};
      await this.#do(college, mutation, { cohortId: cohort.id, rows, ...order });
    }
  }

  /** A college's year to which something happens. */
  #inYear(): InYear {
    const college = this.#college();
    const act = (mutation: string, input: Record<string, unknown>) => this.#do(college, mutation, input);
    return { collegeId: college.id, year: this.#year(), today: this.today, chance: this.chance, act };
  }

  #some(count: number, college: CollegeWorld): Someone[] {
    return this.chance.some(
      count,
      this.#people.filter((each) => each.college === college),
    );
  }

  #college(): CollegeWorld {
    return this.chance.one(this.colleges);
  }

  readonly #pastDay = (): string => dayOf(this.chance, `${this.years[0]}-05-01`, this.today);
  readonly #year = (): number => this.chance.one(this.years);

  async #do(college: CollegeWorld, mutation: string, input: Record<string, unknown>): Promise<Data> {
    const payload = await call(college.curator, mutation, input);
    this.done[mutation] = (this.done[mutation] ?? 0) + happened(payload);
    return payload;
  }
}
