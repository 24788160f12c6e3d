import type { ClientFactory } from '../client/local-client.js';
export async function loadSample(_client: ClientFactory, _say: (line: string) => void): Promise<void> {}
