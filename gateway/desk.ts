import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { HubError } from '#kernel/errors/hub-error.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { addressOf, clientGone, readBody, refuse } from '#kernel/graph/http.js';
import { languageOf } from '#kernel/i18n/language.js';
import { bearerToken, type TokenVerifier } from '#kernel/session/tokens.js';
import type { Admission, Place } from './admission/admission.js';
import type { RefusedStrangers } from './admission/refused-strangers.js';
import type { ExactAnswers, Question } from './exact-answers/exact-answers.js';
import { askedPlainly } from './familiar/asked-plainly.js';
import type { FamiliarOperations } from './familiar/familiar-operations.js';
import { clientAddress } from './http/client-address.js';
import { assertNoForgery } from './http/forgery.js';
import { assertReadableAddress, readRequest } from './http/read-request.js';
import type { Caller, CallerContext, Executed, ToldOperation } from './identity.js';
import type { Operations } from './operations.js';
import { sendPublic, type PublicAnswers, type ReadAnswer } from './public-answers/public-answers.js';
import type { Answer } from './public-answers/kept-answers.js';
import { takesPlainBody } from './written-answers.js';

/** The runtime wants absolute addresses; the host in them means nothing. */
export const ENDPOINT = 'http://gateway/graphql';

/** What became of an operation that was refused before anything of it ran. */
const NOT_RUN: ToldOperation = { isQuery: false, isWhole: false };

/** All that an HTTP request for the graph passes. */
interface Desk {
  readonly runtime: GatewayRuntime<CallerContext>;
  readonly answers: PublicAnswers;
  readonly own: ExactAnswers;
  readonly familiar: FamiliarOperations;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly verifier: TokenVerifier;
  readonly strangers: RefusedStrangers | null;
}

/** Answers `/graphql` of an HTTP server. */
export async function answerAtDesk(desk: Desk, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { answers, own } = desk;
  const open = answers.questionOf(req);
  const gone = clientGone(res);
  try {
    // What everybody may read needs no proof of who asks.
    if (!open) assertNoForgery(req);
    const body = req.method === 'POST' ? await readBody(req) : undefined;
    const question = open ? null : await questionOf(desk, req, body);
    const read = (until: AbortSignal) => readAdmitted(desk, req, { body, question }, until);
    if (open) return sendEither(await answers.read(open, gone, read), req, res);
    sendOwn(question ? await own.read(question, gone, read) : await read(gone), res);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    refuse(res, error, languageOf(req.headers['accept-language']));
  }
}

/** What whoever has a token asks; null where the token is not accepted, which the graph says in its own way. */
async function questionOf({ verifier }: Desk, req: IncomingMessage, body = ''): Promise<Question | null> {
  const { authorization, accept = '' } = req.headers;
  try {
    const session = await verifier.verify(bearerToken(authorization));
    return {
      session,
      language: languageOf(req.headers['accept-language']),
      accept,
      search: addressOf(req).search,
      body,
    };
  } catch (error) {
    if (error instanceof HubError) return null;
    throw error;
  }
}

/** The body has arrived by now: whoever sends slowly holds no place. */
async function readAdmitted(
  { runtime, familiar, operations, admission, strangers }: Desk,
  req: IncomingMessage,
  { body, question }: { readonly body: string | undefined; readonly question: Question | null },
  gone: AbortSignal,
): Promise<ReadAnswer> {
  using place = await admission.enter(req, gone);
  const address = clientAddress(req);
  const asked = question && askedPlainly(req, question, operations);
  const outcome = asked && (await familiar.execute(asked, callerOf(req, question, { address, signal: gone })));
  if (outcome && 'answer' in outcome) return outcome.answer;
  const { search } = addressOf(req);
  assertReadableAddress(search);
  const headers = req.headers as Record<string, string>;
  const request = readRequest(runtime, `${ENDPOINT}${search}`, { method: req.method ?? 'GET', headers, body });
  let became = NOT_RUN;
  let executed: Executed | undefined;
  const told = (...operation: [ToldOperation, Executed]) => void ([became, executed] = operation);
  let written: Buffer | undefined;
  const takeBytes = takesPlainBody(req.headers.accept) ? (answer: Buffer) => void (written = answer) : undefined;
  const response = await runtime.fetch(request, { gone, address, told, takeBytes, ...outcome });
  // Whatever its status: those who take the older media type alone are told of refusals by 200.
  if (became === NOT_RUN && !question?.session.actor && strangers)
    await heldBack(place, strangers.pauseOf(address), gone);
  // The runtime would say what it read instead, and with that what stands in a body that somebody else may have written.
  if (!response.ok && body !== undefined && !isJson(body)) throw notJson();
  if (asked && executed && written && became.isWhole) familiar.meet(asked, executed, response.headers);
  return {
    status: response.status,
    headers: response.headers,
    body: written ?? Buffer.from(await response.text()),
    ...became,
  };
}

function callerOf(
  { headers: { authorization } }: IncomingMessage,
  { session, language }: Question,
  more: Pick<Caller, 'address' | 'signal'>,
): Caller {
  return { session, language, authorization: authorization ?? null, ...more };
}

/** A refusal that its caller has to wait for, if they have not gone; others may have the place meanwhile. */
async function heldBack(place: Place, ms: number, gone: AbortSignal): Promise<void> {
  if (ms === 0) return;
  place.linger(ms);
  await pause(ms, undefined, { signal: gone }).catch(() => undefined);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notJson(): HubError {
  const text = { ru: 'Тело запроса — не JSON.', en: 'The body of the request is not JSON.' };
  return badUserInput(text, { status: 400 });
}

function sendEither(answer: Answer | ReadAnswer, req: IncomingMessage, res: ServerResponse): void {
  if ('etag' in answer) sendPublic(answer, req, res);
  else sendOnce(answer, res);
}

/** Sends whoever asked what is for them, read now or told again. */
function sendOwn(answer: Answer | ReadAnswer, res: ServerResponse): void {
  if ('etag' in answer) res.writeHead(200, answer.headers).end(answer.body);
  else sendOnce(answer, res);
}

/** Sends an answer that is for whoever asked, this once. */
function sendOnce({ status, headers, body }: ReadAnswer, res: ServerResponse): void {
  const length = { 'cache-control': 'no-store', 'content-length': body.length };
  res.writeHead(status, { ...Object.fromEntries(headers), ...length }).end(body);
}
