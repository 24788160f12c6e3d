import { parentPort } from 'node:worker_threads';
import { certificatePdf } from '../../../certificate/certificate-pdf.js';
import type { PrintedCertificate } from '../../../certificate/printed-certificate.type.js';

const port = parentPort!;

async function print(certificates: readonly PrintedCertificate[]): Promise<void> {
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (const certificate of certificates) files.push(new Uint8Array(await certificatePdf(certificate)));
  port.postMessage({ files }, files.map(({ buffer }) => buffer)); // prettier-ignore
}

port.on('message', ({ certificates }: { readonly certificates: readonly PrintedCertificate[] }) => {
  print(certificates).catch((error: unknown) => {
    throw error;
  });
});
