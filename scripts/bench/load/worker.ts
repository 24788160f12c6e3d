import { Agent, request } from 'node:http';
import type { Job, JobResult } from './job.type.js';

/**
 * The load generator: a process of its own, so that nothing else delays its clock. Each connection is kept alive and
 * sends its next request when the last one has been answered (a closed loop).
 */
const REQUEST_TIMEOUT_MS = 50_000;

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

function send(agent: Agent, port: number, path: string, token: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': 'ru',
      authorization: `Bearer ${token}`,
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, host: '127.0.0.1', port, path, method: 'POST', headers, timeout: REQUEST_TIMEOUT_MS };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });
}

async function run({ port, connections, seconds, requests, from }: Job): Promise<JobResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let failed = 0;
  let failure: string | null = null;
  let next = from;
  const began = performance.now();
  const end = began + seconds * 1000;
  const connection = async () => {
    do {
      const n = next++;
      const { path, body, token } = requests[n % requests.length]!;
      const sentAt = performance.now();
      const { status, body: answer } = await send(agent, port, path, token, body.replaceAll('@N@', String(n)));
      if (status === 200 && !answer.includes('"errors":')) {
        latencies.push(performance.now() - sentAt);
        continue;
      }
      failed++;
      failure ??= `${status} ${excerpt(answer.toString('utf8'))}`;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { latencies, seconds: (performance.now() - began) / 1000, failed, failure };
}

/** Errors stand at the end of some answers. */
function excerpt(text: string): string {
  const at = Math.max(0, text.indexOf('"errors":'));
  return text.slice(at, at + 500);
}

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send!(result),
    (error: unknown) => process.send!({ latencies: [], seconds: 0, failed: 1, failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
