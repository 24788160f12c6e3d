import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** A server that says nothing for so long is taken to have gone. */
const PATIENCE_MS = 30_000;

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the reader stops mails like this, which come again and again: by a button of their mail program, too (RFC 8058). */
  readonly stop?: string;
}

/** Another attempt was first. */
export class HandedOverAlready extends Error {
  override readonly name = 'HandedOverAlready';
}

/**
 * Gives a mail to the server. `mayLeave` is asked when the server waits for the mail, and before any of it is given:
 * until then nothing can have been taken.
 *
 * @throws what the server, the connection or `mayLeave` says; HandedOverAlready where the mail may not leave
 */
export async function giveToServer(
  url: string,
  mail: Mail,
  mayLeave: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<void> {
  const message = await composed(mail);
  const { auth, ...server } = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...server,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.on('end', () => reject(new Error('the connection has ended')));
      connection.connect((failed) => {
        if (failed) return reject(failed);
        const send = () =>
          connection.send({ from: mail.from, to: mail.to }, Readable.from(leaving(message, mayLeave)), (error) =>
            error ? reject(error) : resolve(),
          );
        if (!auth) return send();
        connection.login(auth, (refused) => (refused ? reject(refused) : send()));
      });
    });
    connection.quit();
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function* leaving(message: Buffer, mayLeave: () => Promise<boolean>): AsyncGenerator<Buffer> {
  if (!(await mayLeave())) throw new HandedOverAlready();
  yield message;
}

function composed({ from, to, messageId, subject, text, html, stop }: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    ...{ from, to, messageId, subject, text, html },
    headers: {
      ...(stop && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      'Auto-Submitted': 'auto-generated',
      'Precedence': 'bulk', // prettier-ignore
    },
  });
  return composer.compile().build();
}
