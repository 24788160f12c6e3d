import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { badUserInput } from '#kernel/graph/errors.js';

interface ReadRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/**
 * A request whose body has been read, within the hub's limit. To the runtime it has no body to stream: it would count
 * the bytes once more by way of two streams, which takes as long as everything else it does with a small request.
 */
export function readRequest({ fetchAPI }: Pick<GatewayRuntime, 'fetchAPI'>, url: string, read: ReadRequest): Request {
  const request = new fetchAPI.Request(url, read);
  return Object.defineProperty(request, 'body', { value: null });
}

/** Parameters of an address that carry JSON, which the runtime takes as readable. */
const JSON_PARAMETERS = ['variables', 'extensions'];

/** @throws HubError BAD_USER_INPUT that answers 400, when a parameter of the address can't be read */
export function assertReadableAddress(search: string): void {
  if (search === '') return;
  const parameters = new URLSearchParams(search);
  for (const name of JSON_PARAMETERS) {
    const text = parameters.get(name);
    if (!text) continue;
    try {
      JSON.parse(text);
    } catch {
      throw badUserInput(
        { ru: `${name} в адресе — не JSON.`, en: `${name} in the address is not JSON.` },
        { status: 400 },
      );
    }
  }
}
