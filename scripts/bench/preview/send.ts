/** Where a file goes, and for whom. */
export interface Sent {
  readonly hubUrl: string;
  /** Of the college's curator. */
  readonly token: string;
  /** Code of the college. */
  readonly college: string;
  readonly preview: boolean;
}

export interface Answered {
  /** From the first byte sent to the last line read, in milliseconds. */
  readonly ms: number;
  /** Milliseconds after which each phase was heard of. */
  readonly phases: Readonly<Record<string, number>>;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** Sends a base of mentees to `/imports` as a college does, for a preview or to be written. */
export async function sendMentees(file: Buffer, { hubUrl, token, college, preview }: Sent): Promise<Answered> {
  const begun = performance.now();
  const into = { sheet: 'mentees', college, year: '2024/2025' };
  // As a college says it: without a choice an import writes nothing, and without an order pairs are asked about again.
  const order = { orderNumber: '12-н', orderDate: '2020-09-01', orderActsFrom: '2015-09-01' };
  const query = new URLSearchParams({ ...into, preview: `${preview}`, attestConsents: 'true', ...order });
  const response = await fetch(`${hubUrl}/imports?${query.toString()}`, {
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
