import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import type { SampleCollege } from './college.type.js';
import { mutate, mutateEach } from './graph.js';
import { SAMPLE_REGION } from './region.data.js';

interface CollegesOfRegion {
  readonly region: { readonly colleges: { readonly nodes: readonly { readonly id: string; readonly code: string }[] } };
}

/** Creates the region and answers its id. */
export async function createRegion(operator: GraphClient): Promise<string> {
  const { region } = await mutate<{ region: { id: string } }>(operator, 'createRegion', SAMPLE_REGION, 'region { id }');
  return region.id;
}

/** Creates the colleges that the region lacks; answers the ids of all by their codes. */
export async function createColleges(
  coordinator: GraphClient,
  regionId: string,
  colleges: readonly SampleCollege[],
): Promise<ReadonlyMap<string, string>> {
  const known = await collegesOf(coordinator);
  const inputs = colleges
    .filter(({ code }) => !known.has(code))
    .map(({ code, nameRu, nameEn, municipality, municipalityEn }) => ({
      ...{ regionId, code, nameRu, nameEn, municipality, municipalityEn },
      sample: true,
    }));
  await mutateEach(coordinator, 'createCollege', inputs);
  return collegesOf(coordinator);
}

async function collegesOf(coordinator: GraphClient): Promise<ReadonlyMap<string, string>> {
  const { region } = await coordinator.ask<CollegesOfRegion>(
    `query ($code: String!) { region(code: $code) { colleges(first: 50) { nodes { id code } } } }`,
    { code: SAMPLE_REGION.code },
  );
  return new Map(region.colleges.nodes.map(({ id, code }) => [code, id]));
}
