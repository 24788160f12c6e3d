import { AwsClient } from 'aws4fetch';
import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { fileAt, pathOf, type FileName, type Shelf } from './file-store.js';

/** What an object store may take to begin its answer. */
const ANSWERS_WITHIN_MS = 60_000;

/** As object stores without regions call theirs. */
const NO_REGION = 'us-east-1';

/**
 * A shelf in a bucket of an S3-compatible store: `https://<key id>:<secret>@<address of the bucket>?region=<region>`.
 * Contents go out and come in as streams, each with its hash, by which a store refuses what did not arrive whole.
 */
export function s3Shelf(setting: string): Shelf {
  const { origin, pathname, username, password, searchParams } = new URL(setting);
  const bucket = `${origin}${pathname.replace(/\/$/, '')}`;
  const signing = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    region: searchParams.get('region') ?? NO_REGION,
    service: 's3',
  });

  async function ask(method: string, path: string, { body, sha256 = '' }: { body?: Blob; sha256?: string } = {}) {
    const headers = { 'x-amz-content-sha256': sha256 || EMPTY_SHA256 };
    const signed = await signing.sign(`${bucket}${path}`, { method, headers });
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    const given = { method, headers: signed.headers, signal, redirect: 'error', ...(body ? { body } : {}) } as const;
    const response = await fetch(signed.url, given);
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    // Neither the address nor the answer is told: the one has the bucket, the other may name the key.
    throw new Error(`the object store answered ${response.status} to ${method}`);
  }

  return {
    async put(name, path) {
      const answer = await ask('PUT', `/${pathOf(name)}`, { body: await openAsBlob(path), sha256: name.sha256 });
      await answer.body?.cancel();
      if (!answer.ok) throw new Error('the object store has no such bucket');
    },
    async read(name) {
      const answer = await ask('GET', `/${pathOf(name)}`);
      if (answer.ok && answer.body) {
        const content = Readable.fromWeb(answer.body as ReadableStream);
        return { bytes: Number(answer.headers.get('content-length')), content };
      }
      await answer.body?.cancel();
      return null;
    },
    async remove(name) {
      await (await ask('DELETE', `/${pathOf(name)}`)).body?.cancel();
    },
    async *putBefore(moment): AsyncGenerator<FileName> {
      let page: string | null = '';
      while (page !== null) {
        const more: string = page === '' ? '' : `&continuation-token=${encodeURIComponent(page)}`;
        const listed = await (await ask('GET', `?list-type=2${more}`)).text();
        for (const [, entry = ''] of listed.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const name = fileAt(textOf(entry, 'Key') ?? '');
          if (name && new Date(textOf(entry, 'LastModified') ?? '') < moment) yield name;
        }
        page = textOf(listed, 'NextContinuationToken');
      }
    },
  };
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text of an element that has no others; names of files need no more of XML, and what is no name is passed over. */
function textOf(xml: string, element: string): string | null {
  const [, text] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
  return text?.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]!) ?? null;
}
