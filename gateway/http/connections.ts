import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { isLoopback } from '#kernel/config/loopback.js';
import { bare } from './client-address.js';

/** How many connections a server holds; who comes beyond that is hung up on. */
export interface ConnectionBounds {
  readonly all: number;
  /** From one address. A proxy on this machine speaks for everybody: of its connections the first bound alone holds. */
  readonly perAddress: number;
}

export function boundConnections({ all, perAddress }: ConnectionBounds): (server: Server) => void {
  const counts = new Counts(perAddress);
  return (server) => {
    server.maxConnections = all;
    server.on('connection', (socket: Socket) => {
      const address = bare(socket.remoteAddress ?? '');
      if (isLoopback(address)) return;
      if (!counts.add(address)) return void socket.destroy();
      socket.once('close', () => counts.remove(address));
    });
  };
}

/** Counts by name, up to a bound. */
export class Counts {
  readonly #counts = new Map<string, number>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.#counts.size;
  }

  /** Counts one more, if there may be one, and says so. */
  add(name: string): boolean {
    const count = this.#counts.get(name) ?? 0;
    if (count >= this.most) return false;
    this.#counts.set(name, count + 1);
    return true;
  }

  remove(name: string): void {
    const left = (this.#counts.get(name) ?? 0) - 1;
    if (left > 0) this.#counts.set(name, left);
    else this.#counts.delete(name);
  }
}
