import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { createFile, makeFolder, readIfThere } from '../files/files.js';

/** The header in which a gateway shows a subgraph elsewhere that it is the hub's own. */
export const GATEWAY_HEADER = 'hub-gateway';

const FILE = 'gateway-secret';

interface SecretSource {
  /** The secrets that were set for gateway and subgraphs alike. */
  readonly subgraphSecrets: readonly string[];
  readonly dataFolder: string;
}

/**
 * What a gateway and its subgraphs know and nobody else, as it was set, or else by a file of the data folder they share.
 * A gateway shows the first; a subgraph takes each, so that they can be changed one after the other.
 */
export async function gatewaySecrets({ subgraphSecrets, dataFolder }: SecretSource): Promise<readonly string[]> {
  return subgraphSecrets.length > 0 ? subgraphSecrets : [await secretOfFolder(dataFolder)];
}

async function secretOfFolder(folder: string): Promise<string> {
  await makeFolder(folder);
  const file = join(folder, FILE);
  const kept = (await readIfThere(file))?.trim();
  if (kept) return kept;
  const made = randomBytes(32).toString('base64url');
  return (await createFile(file, made)) ? made : secretOfFolder(folder);
}

/** Whether a header's value is one of the secrets, found out in a time that tells nothing of them. */
export function isGatewaySecret(given: string | readonly string[] | undefined, secrets: readonly string[]): boolean {
  const shown = digest(String(given ?? ''));
  return secrets.map((secret) => timingSafeEqual(shown, digest(secret))).includes(true);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
