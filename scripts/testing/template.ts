import { connect } from '#kernel/database/connection.js';
import { markOf } from '#kernel/database/role-names.policy.js';
import { CONTRACTS_ROLE } from '#kernel/database/roles.js';
import { migrate } from '#kernel/database/migrate.js';
import { SUBGRAPHS } from '../subgraphs.js';

/** Brings the template database of a test run into the state that every test file starts from. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  await migrate(
    ownerUrl,
    SUBGRAPHS.map((subgraph) => subgraph.database),
  );
  // The databases of a run are clones, which have the roles of their template.
  const owner = await connect(ownerUrl);
  await owner.query(`comment on role ${CONTRACTS_ROLE} is '${markOf('*')}'`);
  await owner.end();
}
