import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';

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
