import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { CallerContext } from './identity.js';

/** An answer that is written already, in place of its data: to whoever wants the data it is what is written. */
export class WrittenAnswer {
  constructor(readonly bytes: Buffer) {}

  toJSON(): unknown {
    return (JSON.parse(this.bytes.toString('utf8')) as { data: unknown }).data;
  }
}

/** What the runtime knows a way to write as nothing but a body, whoever else would have it in a frame of its own. */
const PLAIN = /^ *(application\/(graphql-response\+)?json|\*\/\*) *(;|$)/;

/** Whether an answer to a request with this header is a body by itself. */
export const takesPlainBody = (accept: string | undefined): boolean =>
  accept === undefined || accept.split(',').every((each) => PLAIN.test(each));

/** Hands over what is written already, beside the runtime, which knows answers as texts alone. */
export function writtenAnswers(): GatewayPlugin<Partial<CallerContext>> {
  return {
    onResultProcess(processed) {
      const { result, serverContext } = processed;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const data: unknown = result.data;
      if (!(data instanceof WrittenAnswer)) return;
      const stringify = (): string => {
        (serverContext as Partial<CallerContext>).takeBytes?.(data.bytes);
        return '';
      };
      processed.setResult({ ...result, stringify });
    },
  };
}
