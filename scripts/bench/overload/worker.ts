import { Agent, request } from 'node:http';
import type { OverloadJob, OverloadResult, Sent } from './job.type.js';

/** The load generator, in a process of its own so that nothing else delays its clock. */
const TICK_MS = 5;

function send(agent: Agent, port: number, { body, token }: Sent, done: (status: string, ms: number) => void) {
  const begun = performance.now();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const sent = request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
    response.on('data', () => undefined);
    response.on('end', () => done(String(response.statusCode), performance.now() - begun));
    response.on('error', () => done('broken', performance.now() - begun));
  });
  sent.on('error', () => done('broken', performance.now() - begun));
  sent.end(body);
}

async function run({ port, seconds, requests, load }: OverloadJob): Promise<OverloadResult> {
  const agent = new Agent({ keepAlive: true });
  const taken: Record<string, number[]> = {};
  let next = 0;
  let open = 0;
  const begun = performance.now();
  const ask = (then: () => void) => {
    open += 1;
    send(agent, port, requests[next++ % requests.length]!, (status, ms) => {
      open -= 1;
      (taken[status] ??= []).push(ms);
      then();
    });
  };
  const elapsed = () => performance.now() - begun;
  await new Promise<void>((ended) => {
    if ('clients' in load) {
      const again = () => (elapsed() < seconds * 1000 ? ask(again) : open === 0 && ended());
      for (let client = 0; client < load.clients; client += 1) ask(again);
      return;
    }
    let sent = 0;
    const ticking = setInterval(() => {
      const due = Math.floor((Math.min(elapsed(), seconds * 1000) * load.perSecond) / 1000);
      for (; sent < due; sent += 1) ask(() => undefined);
      // Those that were admitted last are waited for, and counted.
      if (elapsed() < seconds * 1000 || open > 0) return;
      clearInterval(ticking);
      ended();
    }, TICK_MS);
  });
  agent.destroy();
  return { seconds, taken };
}

process.on('message', (job: OverloadJob) => {
  run(job).then(
    (result) => process.send!(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
