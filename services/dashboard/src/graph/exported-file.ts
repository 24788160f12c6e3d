import { askingFor } from '../session/who';
import { GraphError } from './graph-error';
import { wording } from './query';

interface Asking {
  readonly account: string | null;
  readonly language: string;
  /** Told that this account is not signed in any more. */
  readonly refuse: (account: string) => void;
}

/** A file with the name that the hub gives it, if it gives one. */
interface ExportedFile {
  readonly content: Blob;
  readonly name: string | undefined;
}

/**
 * A file that the hub makes, by its address.
 * @param arriving is told each part of it as it comes, where somebody waits for many
 * @throws GraphError with why there is none, in the hub's words
 */
export async function exportedFile(
  path: string,
  { account, language, refuse }: Asking,
  arriving?: (part: Uint8Array, headers: Headers) => void,
): Promise<ExportedFile> {
  const headers = {
    'accept-language': language,
    ...askingFor(account),
  };
  const response = await fetch(path, { headers }).catch(() => null);
  if (!response) throw new GraphError(wording().network, { code: 'NETWORK' });
  if (response.status === 401 && account !== null) refuse(account);
  if (!response.ok) throw new GraphError(await said(response), { code: 'EXPORT' });
  const content = arriving ? await partByPart(response, arriving) : await response.blob();
  return { content, name: nameOf(response) };
}

/** @throws GraphError where the rest does not come: half a file is none */
async function partByPart(response: Response, arriving: (part: Uint8Array, headers: Headers) => void): Promise<Blob> {
  const { headers } = response;
  const watched = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      arriving(part, headers);
      controller.enqueue(part);
    },
  });
  try {
    return await new Response(response.body?.pipeThrough(watched), { headers }).blob();
  } catch {
    throw new GraphError(wording().network, { code: 'NETWORK' });
  }
}

function nameOf(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
}

/** Why there is no file, in the hub's words. */
async function said(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: { message?: string } };
    return error?.message ?? wording().unreadable;
  } catch {
    return wording().unreadable;
  }
}
