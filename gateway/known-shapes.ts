import { hash } from 'node:crypto';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { Kind, type ASTNode, type DocumentNode } from 'graphql';
import { letGoOfFirst } from '#kernel/memory/let-go.js';

/** Shapes that are remembered, at most; those that came first go first. */
const MOST = 1_000;

/**
 * A document that differs from a valid one by the keys of its answer alone is valid: validation compares keys with one
 * another and with nothing else. So whoever writes other aliases waits neither for a plan nor for validation. A gateway
 * has one graph and one set of rules.
 */
export function knownShapes(): GatewayPlugin {
  const valid = new Set<string>();
  const seen = new WeakSet<DocumentNode>();
  return {
    onValidate({ params, setResult }) {
      const document = params.documentAST as DocumentNode;
      // The runtime itself remembers what it said of a document.
      if (seen.has(document)) return undefined;
      seen.add(document);
      const shape = hash('sha256', shapeOf(document), 'base64');
      if (valid.has(shape)) {
        setResult([]);
        return undefined;
      }
      return ({ valid: isValid }) => {
        if (!isValid) return;
        valid.add(shape);
        letGoOfFirst(valid, MOST);
      };
    },
  };
}

/** All that a document says, with numbers for the keys of its answer, as they first appear. */
export function shapeOf(document: DocumentNode): string {
  const keys = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    return number;
  };
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    const node = value as ASTNode;
    const parts = [node.kind as string];
    if (node.kind === Kind.FIELD) {
      const { alias, name } = node;
      parts.push(`${alias ? 'alias' : 'key'} ${numberOf((alias ?? name).value)}`);
    }
    for (const [part, of] of Object.entries(node)) {
      if (part === 'kind' || part === 'loc' || part === 'alias') continue;
      parts.push(`${part} ${write(of)}`);
    }
    return `(${parts.join(';')})`;
  };
  return write(document);
}
