import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { AskedAbout } from '../database/asked-about.js';
import { asOfOf, figureOf, stageOf } from './comparable.js';
import { neverSeen } from './region-at-a-glance.js';
import { graphql, type Json, type Work } from './work.type.js';

/** What all sides can answer; the page of the same name asks for more by now. */
const COMPARED = `query CollegeAtAGlance($code: String!, $year: AcademicYear!) {
  college(by: { code: $code }) {
    id
    region { medians(year: $year) { indicator { code } status value colleges } }
    scorecard(year: $year) {
      asOf
      indicators {
        indicator { code title description unit }
        status value numerator denominator target targetVerified gap aboveHundred
      }
    }
    collegeYear(year: $year) {
      currentStage { number }
      stages { number title aim startsOn dueOn closedOn }
      activities { code title stage startsOn dueOn doneOn status responsible results resultText }
    }
    mentoringPrograms(year: $year) {
      totalCount
      nodes { form { code title } stage { number title } lead mentorshipCount }
    }
  }
}`;

const POSTGRAPHILE = `query CollegeAtAGlance($code: String!, $year: Int!) {
  collegeByCode(code: $code) {
    rowId
    region { medians(year: $year) { nodes { code status value colleges } } }
    figures(year: $year) {
      nodes { code title description unit asOf status value numerator denominator target verified gap aboveHundred }
    }
    stages(year: $year) { nodes { number title aim startsOn dueOn closedOn } }
    activities(year: $year) {
      nodes { code title stage startsOn dueOn doneOn status responsible results resultText }
    }
    programs(year: $year) { nodes { formCode formTitle stage lead mentorshipCount } }
  }
}`;

/** One college's page: its figures beside the region's medians, its year and its programmes. */
export function collegeAtAGlance({ regionId, colleges, year }: AskedAbout): Work[] {
  const { code } = colleges[Math.floor(colleges.length / 2)]!;
  const variables = { code, year: formatAcademicYear(year) };
  const callers = [{ role: 'COORDINATOR', regions: [regionId], colleges: [] }] as const;
  const comparable = { hub: (data: Json) => data, floor: (data: Json) => data, postgraphile: fromPostgraphile };
  const postgraphile = (query: string) => () => graphql({ query, variables: { code, year } });
  const name = 'CollegeAtAGlance';
  return [
    {
      name,
      callers,
      comparable,
      calls: {
        hub: () => graphql({ query: COMPARED, variables }),
        postgraphile: postgraphile(POSTGRAPHILE),
        floor: () => ({ path: '/college', body: JSON.stringify([code, year]) }),
      },
    },
    {
      name: `${name}, documents never seen`,
      callers,
      comparable,
      calls: {
        hub: () => graphql({ query: neverSeen(COMPARED, 'college'), variables }),
        postgraphile: postgraphile(neverSeen(POSTGRAPHILE, 'collegeByCode')),
      },
    },
  ];
}

function fromPostgraphile({ collegeByCode: college }: Json): unknown {
  const stages = college.stages.nodes;
  const current = stages.find((stage: Json) => stage.closedOn === null);
  return {
    college: {
      id: college.rowId,
      region: {
        medians: college.region.medians.nodes.map(({ code, ...median }: Json) => ({ indicator: { code }, ...median })),
      },
      scorecard: {
        asOf: asOfOf(college.figures.nodes),
        indicators: college.figures.nodes.map((figure: Json) => {
          const { code, title, description, unit, target, verified: targetVerified, gap, aboveHundred } = figure;
          const indicator = { code, title, description, unit };
          return { ...figureOf(figure), indicator, target, targetVerified, gap, aboveHundred };
        }),
      },
      collegeYear:
        stages.length === 0
          ? null
          : { currentStage: current ? { number: current.number } : null, stages, activities: college.activities.nodes },
      mentoringPrograms: {
        totalCount: college.programs.nodes.length,
        nodes: college.programs.nodes.map(({ formCode, formTitle, stage, lead, mentorshipCount }: Json) => ({
          form: { code: formCode, title: formTitle },
          stage: stageOf(stage, stages),
          lead,
          mentorshipCount,
        })),
      },
    },
  };
}
