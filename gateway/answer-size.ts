import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { ExecutionResult } from 'graphql';
import { limitOf, type LimitByCaller } from '#kernel/graph/cost/limit-by-caller.js';
import { answerTooLarge, presentErrors } from '#kernel/graph/errors.js';
import { languageOf } from '#kernel/i18n/language.js';
import type { Log } from '#kernel/log/log.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { boundedJson, TooMuch } from './bounded-json.js';
import type { CallerContext } from './identity.js';

/** What one answer may weigh, in MiB of text: a few times what the dearest document that is let through comes to. */
export const ANSWER_MIB: LimitByCaller = { anonymous: 4, participant: 8, signedIn: 16 };

const MIB = 1024 * 1024;

/** How many characters an answer to a session may have. */
export const charactersFor = (session: Session | undefined, most = ANSWER_MIB): number =>
  limitOf(session ?? PUBLIC_SESSION, most) * MIB;

/** Writes answers within their bound; one that would be larger is cut off while it is written, and an error is sent. */
export function boundedAnswers(log: Log, most: LimitByCaller = ANSWER_MIB): GatewayPlugin<Partial<CallerContext>> {
  return {
    onResultProcess(processed) {
      const { result, serverContext, request } = processed;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const characters = charactersFor((serverContext as Partial<CallerContext>).caller?.session, most);
      const stringify = (answer: ExecutionResult) => {
        try {
          const { data, errors, extensions } = answer;
          return boundedJson({ data, errors, extensions }, characters);
        } catch (error) {
          if (!(error instanceof TooMuch)) throw error;
          const language = languageOf(request.headers.get('accept-language'));
          return JSON.stringify({
            data: null,
            errors: presentErrors([answerTooLarge(characters / MIB)], { language, log }),
          });
        }
      };
      processed.setResult({ ...result, stringify });
    },
  };
}
