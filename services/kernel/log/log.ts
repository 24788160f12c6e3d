import { pino, stdTimeFunctions, type DestinationStream, type LevelWithSilent, type Logger } from 'pino';

/** Where the hub tells its operator what happened; `child` adds fields to every line. */
export type Log = Logger;

interface LogOptions {
  /** The least important level that is written. */
  readonly level: LevelWithSilent;
  /** Which part of the hub is speaking: the `service` of every line. */
  readonly name: string;
  /** Standard output by default. */
  readonly to?: DestinationStream;
}

const HIDDEN = '[hidden]';

/** Fields that are written as hidden wherever they occur, compared in small letters without `_` and `-`. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set([
  // What lets someone in
  ...['authorization', 'cookie', 'setcookie', 'token', 'accesstoken', 'refreshtoken', 'idtoken', 'jwt'],
  ...['password', 'secret', 'clientsecret', 'privatekey'],
  // Who a person is
  ...['name', 'fullname', 'familyname', 'givenname', 'firstname', 'lastname', 'middlename', 'surname', 'patronymic'],
  ...['displayname', 'namekey', 'initials', 'signer', 'contact', 'contacts', 'phone', 'email'],
  ...['birthdate', 'birthyear'],
  // Where values travel in bulk: GraphQL inputs, statements' parameters, the offending row in a database error
  ...['variables', 'input', 'representations', 'parameters', 'params', 'bindings', 'detail', 'where'],
]);

const SECRETS_IN_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, HIDDEN],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`],
  [/(\b[a-z][a-z\d+.-]*:\/\/[^\s:/@]*):[^\s@]+@/gi, `$1:${HIDDEN}@`],
  [/\b((?:access_|refresh_|id_)?token|client_secret|password)=[^\s&"']+/gi, `$1=${HIDDEN}`],
];

/**
 * A log of JSON lines, one event each. Credentials, names and other data of people are hidden by the field that holds
 * them, at any depth, in bindings and errors too; credentials also within texts. A person's name inside a message
 * can't be recognised: say who by id.
 */
export function createLog({ level, name, to }: LogOptions): Log {
  return pino(
    {
      level,
      base: { service: name },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // The finished line is the one place that everything passes through, whichever way it was logged.
      hooks: { streamWrite: (line) => `${JSON.stringify(JSON.parse(line, hide))}\n` },
    },
    to ?? pino.destination({ dest: 1, sync: true }),
  );
}

function hide(field: string, value: unknown): unknown {
  if (HIDDEN_FIELDS.has(field.toLowerCase().replace(/[_-]/g, ''))) return HIDDEN;
  if (typeof value !== 'string') return value;
  return SECRETS_IN_TEXT.reduce((text, [secret, shown]) => text.replace(secret, shown), value);
}
