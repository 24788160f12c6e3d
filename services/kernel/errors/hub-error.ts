import { GraphQLError } from 'graphql';
import type { Bilingual } from '../i18n/messages.js';
import { ERRORS } from './error-codes.data.js';

export type ErrorCode = keyof typeof ERRORS;

export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

export interface HubErrorOptions {
  /** HTTP status of the whole answer; left out where the rest of the answer stands. */
  readonly status?: number;
  /** The status is for the newer media type alone: by GraphQL over HTTP the older one answers 200 here. */
  readonly spec?: true;
  readonly headers?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error that a client is meant to read. Who throws it needn't know the caller's language: the edge chooses. */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;
  readonly text: Bilingual;

  constructor(code: ErrorCode, text: Bilingual, { status, spec, headers, extensions }: HubErrorOptions = {}) {
    // Apollo Server takes no headers that are there and undefined.
    const http = status ? { http: { status, ...(spec && { spec }), ...(headers && { headers }) } } : {};
    super(text.ru, { extensions: { code, ...extensions, ...http } });
    this.name = 'HubError';
    this.code = code;
    this.text = text;
  }
}

/** The caller is not who the token claims, or the token is no longer good. Answers 401. */
export function unauthenticated(text: Bilingual): HubError {
  return new HubError('UNAUTHENTICATED', text, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
}
