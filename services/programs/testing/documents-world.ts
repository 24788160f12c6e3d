import type { Client, Data } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { YEAR } from './programs-world.js';

const FIELDS = `id stage number date title link standing hidden withdrawnOn withdrawnReason signer
  file { name type bytes sha256 } kind { code } history { step number date }`;

export const FILE = { sha256: 'ab'.repeat(32), name: 'приказ.pdf', type: 'pdf', bytes: 12 };

/** The register of a college as its curator writes it. */
export function registerOf(college: CollegeWorld) {
  async function change(field: string, input: Record<string, unknown>): Promise<Data> {
    const type = field[0]!.toUpperCase() + field.slice(1);
    const text = `mutation ($input: ${type}Input!) {
      payload: ${field}(input: $input) { document { ${FIELDS} } problems { code path } } }`;
    return (await college.curator.ask(text, { input: { collegeId: college.id, ...input } })).payload;
  }
  return {
    change,
    register: (kind: string, more = {}) => change('registerDocument', { year: YEAR, kind, ...more }),
    list: (by: Client = college.curator, args = ''): Promise<Data> =>
      by.ask(`query ($id: ID!) { documents(collegeId: $id ${args}) { totalCount nodes { ${FIELDS} } } }`, {
        id: college.id,
      }),
  };
}
