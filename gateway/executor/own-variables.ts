import { Kind, visit, type DocumentNode } from 'graphql';
import { isInherited } from './keys.js';
import type { Data } from './merge.js';

/** A document whose variables may be keys of any object, and how the values that came for it are named in it. */
interface OwnVariables {
  readonly document: DocumentNode;
  readonly values: (given: Data) => Data;
}

/** Gives names of our own to variables that are called as something that every object of JavaScript has. */
export function withOwnVariables(document: DocumentNode): OwnVariables {
  const all = new Set<string>();
  visit(document, { Variable: ({ name }) => void all.add(name.value) });
  const hostile = [...all].filter(isInherited);
  if (hostile.length === 0) return { document, values: (given) => given };
  const renamed = new Map<string, string>();
  for (const name of hostile) {
    let own = `own_${name}`;
    while (all.has(own)) own = `own_${own}`;
    renamed.set(name, own);
    all.add(own);
  }
  return {
    document: visit(document, {
      Variable(node) {
        const value = renamed.get(node.name.value);
        return value === undefined ? undefined : { ...node, name: { kind: Kind.NAME, value } };
      },
    }),
    values: (given) => {
      const named = Object.entries(given).map(([name, value]) => [renamed.get(name) ?? name, value] as const);
      return Object.fromEntries(named);
    },
  };
}
