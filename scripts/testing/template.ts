import { migrate } from '#kernel/database/migrate.js';
import { SUBGRAPHS } from '../subgraphs.js';

/** Brings the template database of a test run into the state that every test file starts from. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  await migrate(
    ownerUrl,
    SUBGRAPHS.map((subgraph) => subgraph.database),
  );
}
