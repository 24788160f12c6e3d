import { createServer, type AddressInfo } from 'node:net';

/** For a hub that has to know its own address before it listens, as its provider's tokens carry it. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
