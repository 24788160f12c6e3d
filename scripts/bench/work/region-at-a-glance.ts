import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { AskedAbout } from '../database/asked-about.js';
import { asOfOf, figureOf, stageOf, withoutNotes } from './comparable.js';
import { graphql, type Json, type Work } from './work.type.js';

const POSTGRAPHILE = `query RegionAtAGlance($code: String!, $year: Int!) {
  regionByCode(code: $code) {
    name
    figures(year: $year) { nodes { code title asOf status value numerator denominator target gap reported expected } }
    colleges(first: 50, orderBy: CODE_ASC) {
      totalCount
      nodes {
        code name
        figures(year: $year) { nodes { code status value numerator denominator } }
        programs(year: $year) { nodes { formCode formTitle stage mentorshipCount } }
        courseCount
        trainedMentors
      }
    }
  }
  stages { nodes { number title } }
}`;

/** How a region takes part: its figures, and of each of its 50 colleges the figures, programmes and courses. */
export function regionAtAGlance(
  { regionId, regionCode: code, year }: AskedAbout,
  text: string,
  documentId: string,
): Work[] {
  const variables = { code, year: formatAcademicYear(year) };
  const callers = [{ role: 'COORDINATOR', regions: [regionId], colleges: [] }] as const;
  const comparable = { hub: withoutNotes, floor: (data: Json) => data, postgraphile: fromPostgraphile };
  const floor = () => ({ path: '/region', body: JSON.stringify([code, year]) });
  const postgraphile = (query: string) => () => graphql({ query, variables: { code, year } });
  const name = 'RegionAtAGlance';
  return [
    {
      name,
      callers,
      comparable,
      calls: { hub: () => graphql({ query: text, variables }), postgraphile: postgraphile(POSTGRAPHILE), floor },
    },
    { name: `${name}, persisted`, callers, comparable, calls: { hub: () => graphql({ documentId, variables }) } },
    {
      name: `${name}, documents never seen`,
      callers,
      comparable,
      calls: {
        hub: () => graphql({ query: neverSeen(text, 'region'), variables }),
        postgraphile: postgraphile(neverSeen(POSTGRAPHILE, 'regionByCode')),
      },
    },
  ];
}

/** The same document under an alias that no other request has: no cache by the text can know it. */
export function neverSeen(query: string, field: string): string {
  return query.replace(`${field}(`, `${field}@N@: ${field}(`);
}

function fromPostgraphile({ regionByCode: region, stages }: Json): unknown {
  return {
    region: {
      name: region.name,
      scorecard: {
        asOf: asOfOf(region.figures.nodes),
        indicators: region.figures.nodes.map(({ code, title, target, gap, reported, expected, ...figure }: Json) => ({
          ...figureOf({ code, ...figure }),
          indicator: { code, title },
          target,
          gap,
          coverage: { reported, expected },
        })),
      },
      colleges: {
        totalCount: region.colleges.totalCount,
        nodes: region.colleges.nodes.map((college: Json) => ({
          code: college.code,
          name: college.name,
          scorecard: { indicators: college.figures.nodes.map(figureOf) },
          mentoringPrograms: {
            totalCount: college.programs.nodes.length,
            nodes: college.programs.nodes.map(({ formCode, formTitle, stage, mentorshipCount }: Json) => ({
              form: { code: formCode, title: formTitle },
              stage: stageOf(stage, stages.nodes),
              mentorshipCount,
            })),
          },
          courses: { totalCount: college.courseCount, trainedMentors: college.trainedMentors },
        })),
      },
    },
  };
}
