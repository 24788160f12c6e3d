import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const VARIABLE = 'HUB_TEST_RUN';

/** Something that a whole run of tests needs once, and few of its files: made for whoever asks first. */
export type Preparations = Readonly<Record<string, () => Promise<string>>>;

/**
 * Makes the preparations available to the workers of a run. Jest starts them as processes of their own, which share
 * nothing with its global setup but the environment: hence the one setting that is not read by the config module, and an
 * address of this machine at which they ask. A run of pure rules asks for nothing, and starts no database.
 */
export async function offerPreparations(preparations: Preparations): Promise<{ close(): void }> {
  const begun = new Map<string, Promise<string>>();
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    const made = begun.get(name) ?? make(preparations, name);
    begun.set(name, made);
    made.then(
      (answer) => response.end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env[VARIABLE] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function make(preparations: Preparations, name: string): Promise<string> {
  const how = Object.hasOwn(preparations, name) ? preparations[name] : undefined;
  return how ? how() : Promise.reject(new Error(`nothing is called ${name}`));
}

const asked = new Map<string, Promise<string>>();

/** What this run has prepared under a name; the first who asks waits while it is made. */
export function prepared(name: string): Promise<string> {
  const answer = asked.get(name) ?? ask(name);
  asked.set(name, answer);
  return answer;
}

async function ask(name: string): Promise<string> {
  const run = process.env[VARIABLE];
  if (run === undefined)
    throw new Error('No run prepares anything: start the tests with the configuration of this project');
  const response = await fetch(`${run}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`the run could not prepare ${name}: ${text}`);
  return text;
}
