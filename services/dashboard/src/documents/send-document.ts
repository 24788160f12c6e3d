import { GraphError } from '../graph/graph-error';
import { wording } from '../graph/query';
import { askingFor } from '../session/who';

/** A file as the hub keeps it, to be named when the document is registered. */
export interface SentFile {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

interface Sending {
  readonly college: string;
  readonly file: File;
  readonly account: string | null;
  readonly language: string;
}

const LONGEST_FILENAME = 255;

/**
 * Sends a file to the hub, which looks at what it is.
 * @throws GraphError with why it is not taken, in the hub's words
 */
export async function sendDocument({ college, file, account, language }: Sending): Promise<SentFile> {
  const parameters = new URLSearchParams({ college, filename: file.name.slice(-LONGEST_FILENAME) });
  const response = await fetch(`/documents?${parameters}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': language,
      ...askingFor(account),
    },
    body: file,
  }).catch(() => null);
  if (!response) throw new GraphError(wording().network, { code: 'NETWORK' });
  const answer = (await response.json().catch(() => null)) as {
    file?: SentFile;
    error?: { message?: string };
  } | null;
  if (!response.ok || !answer?.file)
    throw new GraphError(answer?.error?.message ?? wording().unreadable, { code: 'FILE' });
  return answer.file;
}
