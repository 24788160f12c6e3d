import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#kernel/config/loopback.js';

/** An address without what IPv6 puts before one of IPv4. */
export const bare = (address: string): string => address.trim().replace(/^::ffff:/i, '');

/**
 * The address that a request came from. A proxy on this machine says it in the last place of its header; of anybody else
 * the header is no more than what they would like to be.
 */
export function clientAddress({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string | null {
  const peer = bare(socket.remoteAddress ?? '');
  if (!isLoopback(peer)) return peer || null;
  const [last = ''] = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .slice(-1);
  return bare(last) || peer;
}
