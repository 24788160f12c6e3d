/** The database that every test file gets a clone of. */
export const TEMPLATE = 'hub_template';

const VARIABLE = 'HUB_TEST_OWNER_URL';

/**
 * Jest starts its workers as processes of their own, which share nothing with its global setup but the environment:
 * hence the one setting that is not read by the config module.
 */
export function handToWorkers(ownerUrl: string): void {
  process.env[VARIABLE] = ownerUrl;
}

/** The owner's credential on this run's server. */
export function testServerUrl(): string {
  const url = process.env[VARIABLE];
  if (url === undefined) throw new Error('No test server runs: start the tests with the configuration of this project');
  return url;
}
