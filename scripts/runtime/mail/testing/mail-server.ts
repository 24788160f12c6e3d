import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in. */
export interface Received {
  readonly to: string;
  readonly raw: string;
}

interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Looks at each recipient before mail for them is taken; an error refuses them. */
  refuse: (to: string) => Error | null;
  /** Called when a mail is there whole, before the server says so. */
  taken: (mail: Received) => Promise<void>;
  /** Breaks all connections, as a server does that goes down. */
  cut(): void;
  close(): Promise<void>;
}

/** A mail server on this machine that keeps what it is given. */
export async function mailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(kept.refuse(address)),
    onData(stream, session, done) {
      const mail = async () => {
        const found = { to: session.envelope.rcptTo[0]!.address, raw: await text(stream) };
        received.push(found);
        await kept.taken(found);
      };
      mail().then(() => done(), done);
    },
  });
  // A client that is killed breaks its connections.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const kept: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: () => null,
    taken: async () => undefined,
    cut: () => server.connections.forEach((each) => each._socket.destroy()),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return kept;
}

/** The words of a mail, as its reader sees them. */
export function wordsOf({ raw }: Received): string {
  return raw
    .split(/\r\n--/)
    .map((part) => {
      const body = part.slice(part.indexOf('\r\n\r\n') + 4);
      if (/content-transfer-encoding: base64/i.test(part)) return Buffer.from(body, 'base64').toString('utf8');
      if (!/content-transfer-encoding: quoted-printable/i.test(part)) return '';
      const bytes = body.replace(/=\r\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => `%${hex}`);
      return decodeURIComponent(bytes.replace(/%(?![\dA-F]{2})/g, '%25'));
    })
    .join('\n');
}
