import { createHash, timingSafeEqual } from 'node:crypto';
import { localSecret } from './keys.js';

/** The header in which a gateway shows a subgraph elsewhere that it is the hub's own. */
export const GATEWAY_HEADER = 'hub-gateway';

interface SecretSource {
  /** The secret that was set for gateway and subgraphs alike. */
  readonly subgraphSecret: string | undefined;
  readonly dataFolder: string;
}

/** What a gateway and its subgraphs know of and nobody else: as it was set, or else by the key of the data folder they share. */
export function gatewaySecret({ subgraphSecret, dataFolder }: SecretSource): Promise<string> {
  return subgraphSecret === undefined ? localSecret(dataFolder, GATEWAY_HEADER) : Promise.resolve(subgraphSecret);
}

/** Whether a header's value is the secret, found out in a time that tells nothing of it. */
export function isGatewaySecret(given: string | readonly string[] | undefined, secret: string): boolean {
  return timingSafeEqual(digest(String(given ?? '')), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
