import { categoryName } from '#kernel/graph/person-category.data.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { ask } from '../../graph/ask.js';
import {
  DraftEnrolmentsDocument,
  DraftMentorsDocument,
  DraftOrderedDocument,
  DraftPackageDocument,
  DraftPersonDocument,
  DraftTotalsDocument,
  type DraftPairFragment,
  type DraftPersonQuery,
} from '../../graph/generated/graphql.js';
import { consentsOfAdult, consentsOfRepresentative } from './consents.draft.js';
import type { Draft, DraftGround } from './draft.type.js';
import type { DraftName } from './drafts.data.js';
import { agreementDrafts } from './gather-agreements.js';
import type { DraftAsked } from './gather.js';
import { finalReport, minutes } from './meetings-and-totals.draft.js';
import {
  orderOnCurator,
  orderOnEnrolment,
  orderOnModel,
  orderOnPairs,
  orderOnRegister,
  type DraftedCohort,
  type DraftedMentor,
  type DraftedPair,
} from './orders.draft.js';
import { PAGE, rowsOf } from './rows-of.js';
import { individualPlan, personalisedProgramme, type DraftedMentee, type DraftedPlan } from './pair-papers.draft.js';

/** The papers of a file, with what each says besides what all say: asked of the graph as the caller. */
export async function makeDrafts(
  graph: GraphClient,
  asked: DraftAsked,
  ground: DraftGround,
): Promise<readonly Draft[]> {
  return asked.name === 'LABOUR_AGREEMENT'
    ? agreementDrafts(graph, asked, ground)
    : [await makeDraft(graph, { ...asked, name: asked.name }, ground)];
}

interface OnePaper extends DraftAsked {
  readonly name: Exclude<DraftName, 'LABOUR_AGREEMENT'>;
}

async function makeDraft(graph: GraphClient, asked: OnePaper, ground: DraftGround): Promise<Draft> {
  switch (asked.name) {
    case 'ORDER_MODEL':
      return orderOnModel(ground);
    case 'ORDER_CURATOR':
      return orderOnCurator(ground);
    case 'ORDER_MENTOR_REGISTER':
      return orderOnRegister(ground, await mentorsOf(graph, asked));
    case 'ORDER_PAIRS': {
      const { pairs, left } = await pairsOf(graph, asked);
      return orderOnPairs(ground, pairs, left);
    }
    case 'ORDER_ENROLMENT':
      return orderOnEnrolment(ground, await cohortsOf(graph, asked));
    case 'CONSENT_ADULT':
      return consentsOfAdult(ground, await menteeOf(graph, asked));
    case 'CONSENT_MINOR':
      return consentsOfRepresentative(ground, await menteeOf(graph, asked));
    case 'INDIVIDUAL_PLAN':
      return individualPlan(ground, await menteeOf(graph, asked));
    case 'PERSONALISED_PROGRAMME':
      return personalisedProgramme(ground, await menteeOf(graph, asked));
    case 'MINUTES_COUNCIL':
      return minutes(ground);
    case 'FINAL_REPORT':
      return totalsOf(graph, asked, ground);
  }
}

async function mentorsOf(graph: GraphClient, { collegeId }: DraftAsked): Promise<DraftedMentor[]> {
  const rows = await rowsOf(
    async (after) => (await ask(graph, DraftMentorsDocument, { collegeId, first: PAGE, after })).mentorBase,
  );
  return rows.flatMap(({ person, profile }) => {
    if (!person) return [];
    const { name, category, workplace, studyGroup } = person;
    return [{ name, category: categoryName(category).ru, place: workplace ?? studyGroup, competences: profile?.competences ?? [] }]; // prettier-ignore
  });
}

const toPair = ({ mentor, mentee, form, startedOn, until }: DraftPairFragment): DraftedPair => ({
  mentor: mentor?.name ?? null,
  mentee: mentee?.name ?? null,
  group: mentee?.studyGroup ?? null,
  form: form.title,
  from: startedOn,
  until,
});

/** The pairs that are ready for an order and how many are not; or those that an order has by its number. */
async function pairsOf(graph: GraphClient, asked: DraftAsked): Promise<{ pairs: DraftedPair[]; left: number }> {
  const { collegeId, form, number } = asked;
  const acceptedOnly = asked.pairs === 'ACCEPTED';
  const year = formatAcademicYear(asked.year);
  if (number !== null) {
    const given = { collegeId, years: [year], forms: form === null ? null : [form], first: PAGE };
    const rows = await rowsOf(
      async (after) => (await ask(graph, DraftOrderedDocument, { ...given, after })).mentorships,
    );
    return { pairs: rows.filter((row) => row.order?.number === number).map(toPair), left: 0 };
  }
  let left = 0;
  const rows = await rowsOf(async (after) => {
    const { orderPackage } = await ask(graph, DraftPackageDocument, {
      collegeId,
      year,
      form,
      acceptedOnly,
      first: PAGE,
      after,
    });
    left = orderPackage.proposed - orderPackage.ready;
    return orderPackage.pairs;
  });
  return { pairs: rows.flatMap(({ mentorship }) => (mentorship ? [toPair(mentorship)] : [])), left };
}

/**
 * The college's own listeners whom no order with a number has enrolled yet, and those whom a host has accepted; or those
 * of the number asked for.
 */
async function cohortsOf(graph: GraphClient, { collegeId, year, number }: DraftAsked): Promise<DraftedCohort[]> {
  const given = { years: [formatAcademicYear(year)], collegeId };
  const { cohorts, applications } = await ask(graph, DraftEnrolmentsDocument, given);
  return cohorts.nodes.flatMap(({ id, title, startsOn, endsOn, college, course, programme, enrolments }) => {
    const listeners = enrolments?.nodes ?? [];
    const own = listeners.filter(
      (one) => one.college.id === collegeId && one.withdrawnOn === null && one.orderNumber === number,
    );
    const known = new Set(listeners.map(({ person }) => person?.id));
    const accepted = applications.nodes.filter(({ cohort, person }) => cohort.id === id && !known.has(person?.id));
    const drafted = [...own, ...(number === null ? accepted : [])];
    if (drafted.length === 0) return [];
    const people = drafted.map(({ person }) => ({ name: person?.name ?? null, place: person?.workplace ?? null }));
    return [
      {
        course: course.title,
        hours: programme.hours,
        title,
        host: college.name,
        from: startsOn,
        until: endsOn,
        people,
      },
    ];
  });
}

async function menteeOf(graph: GraphClient, { person: id, collegeId }: DraftAsked): Promise<DraftedMentee | null> {
  if (id === null) return null;
  const { person, mentorships } = await ask(graph, DraftPersonDocument, { id });
  if (person.college.id !== collegeId) return null;
  const profile = person.menteeProfiles.find(({ inBase }) => inBase);
  const [pair] = mentorships.nodes;
  return {
    name: person.name,
    birthDate: person.birthDate,
    group: person.studyGroup ?? person.workplace,
    minor: person.minor,
    isTeacher: person.category === 'TEACHER',
    needs: profile?.needs ?? [],
    request: profile?.request ?? null,
    expectations: profile?.expectations ?? null,
    pair: pair
      ? {
          mentor: pair.mentor?.name ?? null,
          mentorPlace: pair.mentor?.workplace ?? null,
          form: pair.form.title,
          from: pair.startedOn,
          until: pair.until,
          confidential: pair.confidential,
          plan: pair.plan && toPlan(pair.plan),
        }
      : null,
  };
}

type PlanOfPair = NonNullable<NonNullable<DraftPersonQuery['mentorships']>['nodes'][number]['plan']>;

const toPlan = ({ startsOn, endsOn, authorship, items, extensions }: PlanOfPair): DraftedPlan => ({
  from: startsOn,
  until: endsOn,
  byMentor: authorship === 'BY_MENTOR',
  items: items.map(({ direction, directionWords, ...item }) => ({
    ...item,
    direction: directionWords ?? direction.title,
  })),
  extensions: extensions.map(({ newEnd, reason }) => ({ until: newEnd, reason })),
});

const STATUS = { SUPPRESSED: 'скрыто', MISSING: 'нет данных', NOT_APPLICABLE: 'неприменимо' } as const;

async function totalsOf(graph: GraphClient, { collegeId, year }: DraftAsked, ground: DraftGround): Promise<Draft> {
  const { college } = await ask(graph, DraftTotalsDocument, { collegeId, year: formatAcademicYear(year) });
  const activities = college.collegeYear?.activities ?? [];
  const documents = college.collegeYear?.documentReadiness ?? [];
  const percent = (value: number) => `${value.toLocaleString('ru-RU')} %`;
  return finalReport(ground, {
    asOf: college.scorecard?.asOf ?? null,
    goals: college.collegeYear?.goals ?? null,
    expectedResults: college.collegeYear?.expectedResults ?? null,
    indicators: (college.scorecard?.indicators ?? []).map((score) => ({
      title: score.indicator.title,
      told:
        score.status === 'OK'
          ? `${percent(score.value!)} (${score.numerator} из ${score.denominator})`
          : STATUS[score.status],
      target: score.target === null ? 'не задана' : percent(score.target),
    })),
    programmes: (college.mentoringPrograms?.nodes ?? []).map(({ form, mentorshipCount }) => ({
      form: form.title,
      pairs: mentorshipCount,
    })),
    activities: {
      all: activities.length,
      done: activities.filter(({ status }) => status === 'DONE').length,
      overdue: activities.filter(({ status }) => status === 'OVERDUE').length,
    },
    documents: {
      held: documents.reduce((sum, { held }) => sum + held, 0),
      required: documents.reduce((sum, { required }) => sum + required, 0),
    },
  });
}
