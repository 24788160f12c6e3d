import S3rver from '@20minutes/s3rver';
import { createHash } from 'node:crypto';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface ObjectStore {
  /** Host and port. */
  readonly at: string;
  close(): Promise<void>;
}

const SIGNED = /^AWS4-HMAC-SHA256 Credential=.+, ?SignedHeaders=(?<headers>[^,]+), ?Signature=[0-9a-f]{64}$/;

/** What a store that keeps to the protocol refuses a request for; null where it may go on. */
function refusalOf(
  { headers }: IncomingMessage,
  body: Buffer,
): { readonly status: number; readonly code: string } | null {
  const { groups } = SIGNED.exec(headers.authorization ?? '') ?? {};
  const signed = groups?.['headers']?.split(';') ?? [];
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))) {
    return { status: 403, code: 'AccessDenied' };
  }
  const sha256 = createHash('sha256').update(body).digest('hex');
  return headers['x-amz-content-sha256'] === sha256 ? null : { status: 400, code: 'XAmzContentSHA256Mismatch' };
}

/**
 * An S3-compatible object store on this machine with one bucket. The server behind it looks at signatures and not at
 * hashes, and takes what is not signed where everybody may: this one asks for both, as stores that colleges use do.
 */
export async function objectStore(directory: string, bucket: string): Promise<ObjectStore> {
  const buckets = [{ name: bucket, configs: [] }];
  const behind = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: buckets });
  const { port } = await behind.run();

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await buffer(req);
    const refusal = refusalOf(req, body);
    if (refusal) return void res.writeHead(refusal.status).end(`<Error><Code>${refusal.code}</Code></Error>`);
    const { method, url: path, headers } = req;
    const passed = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    passed.end(body);
  }

  const front = createServer((req, res) => void pass(req, res).catch(() => res.destroy()));
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    at: `127.0.0.1:${(front.address() as AddressInfo).port}`,
    async close() {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await behind.close();
    },
  };
}
