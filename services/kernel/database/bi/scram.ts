import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const ITERATIONS = 4096;
const BYTES = 32;

/**
 * What PostgreSQL keeps of a password (RFC 5802, RFC 7677). Made here, so that the password itself is in no statement
 * and hence in no log of the server. For passwords in ASCII alone, whose spelling needs no preparing.
 */
export function scramOf(password: string, salt = randomBytes(BYTES / 2)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, BYTES, 'sha256');
  const keyed = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const serverKey = keyed('Server Key').toString('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
