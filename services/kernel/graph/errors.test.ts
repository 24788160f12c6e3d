import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { createLog } from '../log/log.js';
import { ERROR_CODES, HubError, unauthenticated } from '../errors/hub-error.js';
import { badUserInput, forbidden, presentErrors, subgraphUnavailable } from './errors.js';

function desk() {
  const logged: string[] = [];
  const log = createLog({ level: 'info', name: 'test', to: { write: (line) => void logged.push(line) } });
  const present = (error: unknown, options: { language?: 'ru' | 'en'; subgraph?: string } = {}) =>
    presentErrors([error], { language: 'en', log, ...options })[0]!;
  return { logged, present };
}

const OUCH = { ru: 'Так нельзя.', en: 'Not like this.' };

describe('presentErrors', () => {
  it("says a HubError in the caller's language, wherever it was thrown", () => {
    const { present } = desk();
    const located = new GraphQLError('x', { path: ['a', 0], originalError: badUserInput(OUCH) });
    const rewrapped = new GraphQLError('y', { path: ['a', 0], originalError: located });
    for (const error of [located, rewrapped]) {
      expect(present(error, { language: 'ru' }).message).toBe(OUCH.ru);
      expect(present(error).toJSON()).toEqual({
        message: OUCH.en,
        path: ['a', 0],
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('keeps what a HubError adds, and names the subgraph', () => {
    const { present } = desk();
    const error = new HubError('FORBIDDEN', OUCH, { extensions: { needed: 'CURATOR' } });
    expect(present(error, { subgraph: 'programs' }).extensions).toEqual({
      code: 'FORBIDDEN',
      needed: 'CURATOR',
      subgraph: 'programs',
    });
  });

  it("keeps an answer's HTTP status to the answer as a whole", () => {
    const { present } = desk();
    expect(present(unauthenticated(OUCH)).extensions['http']).toMatchObject({ status: 401 });
    expect(present(unauthenticated(OUCH), { subgraph: 'programs' }).extensions).not.toHaveProperty('http');
  });

  it('hides what nobody expected behind an id that stands in the log', () => {
    const { present, logged } = desk();
    const secret = new Error('column "passport" does not exist');
    const path = ['people', 3];
    for (const error of [secret, new GraphQLError(secret.message, { originalError: secret, path }), 'passport', null]) {
      const { message, extensions } = present(error);
      expect(message).not.toContain('passport');
      expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
      expect(message).toContain(extensions['id']);
      expect(logged.at(-1)).toContain(extensions['id']);
    }
    expect(logged[0]).toContain('column');
  });

  it('hides errors of the engine that a caller can do nothing about', () => {
    const { present } = desk();
    const error = new GraphQLError('Cannot return null for non-nullable field Secret.table.', { path: ['x'] });
    expect(present(error)).toMatchObject({ path: ['x'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  it("leaves readable what is wrong with the caller's request, under a code of the list", () => {
    const { present, logged } = desk();
    const wrongVariable = new GraphQLError('Variable "$a" got invalid value 1');
    const foreignCode = new GraphQLError('Must provide query string.', { extensions: { code: 'BAD_REQUEST' } });
    for (const error of [wrongVariable, foreignCode]) {
      expect(present(error)).toMatchObject({ message: error.message, extensions: { code: 'BAD_USER_INPUT' } });
    }
    const parseError = new GraphQLError('Syntax Error', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(present(parseError)).toMatchObject({
      message: 'Syntax Error',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
    expect(logged).toEqual([]);
  });

  it('tells of a value of the document that the engine refuses at its field', async () => {
    const { present, logged } = desk();
    const schema = buildSchema('type Query { rows(first: Int!): Int }');
    const document = parse('query ($first: Int = 1) { rows(first: $first) }');
    const { errors } = await execute({ schema, document, variableValues: { first: null } });
    const code = 'BAD_USER_INPUT';
    expect(present(errors![0])).toMatchObject({ message: errors![0]!.message, path: ['rows'], extensions: { code } });
    expect(logged).toEqual([]);
  });

  it('trusts an internal error with an id only, and presents everything twice without harm', () => {
    const { present, logged } = desk();
    expect(present(new GraphQLError('raw', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })).message).not.toBe('raw');
    for (const error of [new Error('boom'), forbidden(), subgraphUnavailable('school')]) {
      const once = present(error, { subgraph: 'school' });
      const lines = logged.length;
      expect(present(once, { subgraph: 'school' }).toJSON()).toEqual(once.toJSON());
      expect(logged).toHaveLength(lines);
    }
  });

  it('never lets a code out that is not on the list', () => {
    const { present } = desk();
    const codes = ['ECONNREFUSED', 'DOWNSTREAM_SERVICE_ERROR', 42, undefined];
    for (const code of codes) {
      for (const path of [undefined, ['x']]) {
        expect(ERROR_CODES).toContain(
          present(new GraphQLError('m', { path, extensions: { code } })).extensions['code'],
        );
      }
    }
  });
});
