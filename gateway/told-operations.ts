import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { getOperationAST, OperationTypeNode, type ExecutionArgs } from 'graphql';
import type { CallerContext } from './identity.js';
import type { Changes } from './public-answers/changes.js';

/**
 * Tells whoever handed an operation over what it was and what became of it. Whatever a mutation did is over before it is
 * answered, and so is what was read before.
 */
export function tellOperations(changes: Changes): GatewayPlugin<Partial<CallerContext>> {
  return {
    onExecute({ args }) {
      const { schema, document, operationName, contextValue } = args as ExecutionArgs;
      const type = getOperationAST(document, operationName)!.operation;
      return {
        onExecuteDone({ result }) {
          if (type === OperationTypeNode.MUTATION) changes.happened();
          const isWhole = !(Symbol.asyncIterator in result) && result.errors === undefined;
          const told = { isQuery: type === OperationTypeNode.QUERY, isWhole };
          (contextValue as Partial<CallerContext>).told?.(told, { schema, document, type });
        },
      };
    },
  };
}
