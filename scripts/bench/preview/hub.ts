import { createServer, type AddressInfo } from 'node:net';
import { loadConfig } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { localClient } from '../../client/local-client.js';
import { localToken } from '../../client/local-token.js';
import { startHub } from '../../runtime/hub.js';
import { sendMentees, type Answered } from './send.js';

const COLLEGE = '900-01';

/** A hub as it runs on a laptop, with one college, and what its curator can send there. */
export interface PreviewHub {
  send(file: Buffer, preview: boolean): Promise<Answered>;
  close(): Promise<void>;
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
    { input: { regionId: regions[0], code: COLLEGE, nameRu: 'Колледж' } },
  );
  const token = await localToken(config, { roles: ['CURATOR'], colleges: [createCollege.college.id] });
  return {
    send: (file, preview) => sendMentees(file, { hubUrl: hub.url, token, college: COLLEGE, preview }),
    close: () => hub.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
