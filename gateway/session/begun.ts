import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Cookies } from './cookies.js';

/** How long somebody may take at the issuer, in seconds. */
const SECONDS = 10 * 60;

/** Sign-ins that one browser has under way, in as many tabs; beyond that the others are forgotten. */
const MOST = 5;

const ATTEMPT = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() });
type Begun = z.infer<typeof ATTEMPT>;

/**
 * Sign-ins under way, each in a cookie of the browser that began it: no other browser can finish it, the gateway keeps
 * nothing of those who don't come back, and any gateway takes the answer. What it holds is worth nothing without the code
 * that the issuer sends to that browser.
 */
export class BegunSignIns {
  constructor(private readonly cookies: Cookies) {}

  /** Whether a browser has as many under way as may be. */
  areMany(req: IncomingMessage): boolean {
    return this.cookies.signingIn(req).length >= MOST;
  }

  keep(req: IncomingMessage, res: ServerResponse, begun: Begun): void {
    if (this.areMany(req)) this.cookies.signingIn(req).forEach((name) => this.cookies.clear(res, `signing-in-${name}`));
    const value = Buffer.from(JSON.stringify(begun)).toString('base64url');
    this.cookies.write(res, `signing-in-${nameOf(begun.state)}`, value, SECONDS);
  }

  /** The attempt of this state, once; null where this browser has none. */
  take(req: IncomingMessage, res: ServerResponse, state: string): Begun | null {
    const name = `signing-in-${nameOf(state)}` as const;
    const value = this.cookies.read(req, name);
    if (value === null) return null;
    this.cookies.clear(res, name);
    try {
      const begun = ATTEMPT.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
      return begun.state === state ? begun : null;
    } catch {
      return null;
    }
  }
}

/** Enough of a state to tell a browser's attempts apart. */
const nameOf = (state: string): string => state.replace(/\W/g, '').slice(0, 8);
