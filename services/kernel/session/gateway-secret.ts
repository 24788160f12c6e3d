import { createHash, timingSafeEqual } from 'node:crypto';
import { folderSecret } from './folder-secret.js';

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
  return subgraphSecrets.length > 0 ? subgraphSecrets : [await folderSecret(dataFolder, FILE)];
}

/** Whether a header's value is one of the secrets, found out in a time that tells nothing of them. */
export function isGatewaySecret(given: string | readonly string[] | undefined, secrets: readonly string[]): boolean {
  const shown = digest(String(given ?? ''));
  return secrets.map((secret) => timingSafeEqual(shown, digest(secret))).includes(true);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
