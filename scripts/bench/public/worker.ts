import { connect } from 'node:net';

/** Sends the same request over and over, as bytes, so that one core of load keeps one core of a server busy. */
export interface PublicJob {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The request as it goes over the wire. */
  readonly request: string;
}

export interface PublicJobResult {
  readonly answers: number;
  readonly seconds: number;
  /** The answer that all are, or the first one that was of another length. */
  readonly first: string;
  readonly alike: boolean;
}

/** The length of an answer with its head; -1 while it isn't whole. */
function lengthOf(received: Buffer): number {
  const head = received.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const [, body = '0'] = /\r\ncontent-length: (\d+)/i.exec(received.subarray(0, head).toString('latin1')) ?? [];
  const whole = head + 4 + Number(body);
  return received.length < whole ? -1 : whole;
}

/** One connection, which asks again when it has been answered: how many answers it had, of what length. */
function ask({ port, request }: PublicJob, until: number): Promise<{ answers: number; first: Buffer; alike: boolean }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let received: Buffer = Buffer.alloc(0);
    let first: Buffer | null = null;
    let answers = 0;
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      // All answers are of one length, so only the first has to be looked into.
      const length = first ? (received.length < first.length ? -1 : first.length) : lengthOf(received);
      if (length < 0) return;
      first ??= Buffer.from(received.subarray(0, length));
      answers += 1;
      const alike = received.length === length;
      if (alike && performance.now() < until) {
        received = Buffer.alloc(0);
        socket.write(request);
        return;
      }
      socket.destroy();
      resolve({ answers, first, alike });
    });
  });
}

/**
 * All connections at once. Between answers it looks for the next one without resting: to wake a core costs the server
 * that answers it more than the answer, and the slower a server is, the more often this one would rest.
 */
async function run(job: PublicJob): Promise<PublicJobResult> {
  const begun = performance.now();
  const until = begun + job.seconds * 1000;
  const awake = () => performance.now() < until && setImmediate(awake);
  awake();
  const all = await Promise.all(Array.from({ length: job.connections }, () => ask(job, until)));
  return {
    answers: all.reduce((sum, { answers }) => sum + answers, 0),
    seconds: (performance.now() - begun) / 1000,
    first: all[0]!.first.toString('latin1').split('\r\n')[0]!,
    alike: all.every(({ alike }) => alike),
  };
}

process.on('message', (job: PublicJob) => {
  run(job).then(
    (result) => process.send!(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
