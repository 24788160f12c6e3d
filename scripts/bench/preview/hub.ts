import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { localClient } from '../../client/local-client.js';
import { localToken } from '../../client/local-token.js';
import { startHub } from '../../runtime/hub.js';

/** A hub as it runs on a laptop, with one college, and what its curator can send there. */
export interface PreviewHub {
  send(file: Buffer, preview: boolean): Promise<Answered>;
  close(): Promise<void>;
}

export interface Answered {
  /** From the first byte sent to the last line read, in milliseconds. */
  readonly ms: number;
  /** Milliseconds after which each phase was heard of. */
  readonly phases: Readonly<Record<string, number>>;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** @param dataFolder an empty folder, which the server's account can reach */
export async function previewHub(dataFolder: string): Promise<PreviewHub> {
  const config = loadConfig({ HUB_DATA: dataFolder, PORT: String(await freePort()), LOG_LEVEL: 'silent' });
  const hub = await startHub(config, createLog({ level: 'silent', name: 'bench' }));
  const client = localClient(hub.gateway, config);
  const operator = await client({ roles: ['OPERATOR'] });
  const { createRegion } = await operator.ask<{ createRegion: { region: { id: string } } }>(
    'mutation { createRegion(input: { code: "900", nameRu: "Край", nameEn: "Krai" }) { region { id } } }',
  );
  const regions = [createRegion.region.id];
  const coordinator = await client({ roles: ['COORDINATOR'], regions });
  const { createCollege } = await coordinator.ask<{ createCollege: { college: { id: string } } }>(
    'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
    { input: { regionId: regions[0], code: '900-01', nameRu: 'Колледж' } },
  );
  const token = await localToken(config, { roles: ['CURATOR'], colleges: [createCollege.college.id] });
  return {
    send: (file, preview) => send(hub.url, token, file, preview),
    close: () => hub.close(),
  };
}

async function send(url: string, token: string, file: Buffer, preview: boolean): Promise<Answered> {
  const begun = performance.now();
  const into = { sheet: 'mentees', college: '900-01', year: '2024/2025' };
  // As a college says it: without a choice an import writes nothing, and without an order pairs are asked about again.
  const order = { orderNumber: '12-н', orderDate: '2020-09-01', orderActsFrom: '2015-09-01' };
  const query = new URLSearchParams({ ...into, preview: `${preview}`, attestConsents: 'true', ...order });
  const response = await fetch(`${url}/imports?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: new Uint8Array(file),
  });
  const heard: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  for await (const bytes of response.body!) heard.push({ at: performance.now() - begun, bytes });
  const ms = performance.now() - begun;
  // What was heard is made sense of once the time is taken: a reader of its own would not slow the hub either.
  const phases: Record<string, number> = {};
  for (const { at, bytes } of heard) {
    const told = /^\{"(?:progress":\{"phase":"(\w+)","done":[1-9]|first":)/gm;
    for (const [, phase = 'first rows'] of Buffer.from(bytes).toString().matchAll(told)) phases[phase] = at;
  }
  const lines = Buffer.concat(heard.map(({ bytes }) => bytes)).toString();
  const answer = lines.trim().split('\n').at(-1)!;
  const last = JSON.parse(answer) as { report?: { summary: Record<string, unknown> } };
  if (!last.report) throw new Error(`the hub answered: ${answer}`);
  return { ms, phases, summary: last.report.summary };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
