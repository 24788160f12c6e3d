import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '#kernel/errors/hub-error.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { addressOf } from '#kernel/graph/http.js';
import type { Bilingual, Language } from '#kernel/i18n/messages.js';
import { staffColleges, type Session } from '#kernel/session/session.js';
import { bearerToken, type TokenVerifier } from '#kernel/session/tokens.js';
import { collegeOf, type FoundCollege } from '../graph/college.js';
import { callerGraph, type Graph } from './caller-graph.js';
import { collegeParameter } from './parameters.js';

interface Door {
  readonly gateway: Graph;
  readonly verifier: TokenVerifier;
  readonly language: Language;
  /** Says to whoever brings no token what they would need one for. */
  readonly signIn: Bilingual;
  /** Says that the caller has gone. */
  readonly signal: AbortSignal;
}

/** Somebody of the staff of the college that their request names. */
export interface Staff {
  /** Asks the graph as they do. */
  readonly graph: GraphClient;
  readonly college: FoundCollege & { readonly code: string };
  readonly query: URLSearchParams;
  readonly token: string;
  readonly session: Session;
}

/**
 * Lets the staff of a college in; nobody else learns so much as whether there is such a college.
 *
 * @throws HubError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT
 */
export async function admitStaff(req: IncomingMessage, door: Door): Promise<Staff> {
  const { gateway, verifier, language, signIn, signal } = door;
  const token = bearerToken(req.headers.authorization);
  const session = await verifier.verify(token);
  if (token === null) throw unauthenticated(signIn);
  if (staffColleges(session).length === 0) throw forbidden();
  const query = new URLSearchParams(addressOf(req).search);
  const graph = callerGraph(gateway, { token, language, signal });
  const code = collegeParameter(query);
  const college = await collegeOf(graph, code);
  if (college === null || !staffColleges(session).includes(college.id)) throw forbidden();
  return { graph, college: { ...college, code }, query, token, session };
}
