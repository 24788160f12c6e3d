import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitExceeded, type HubError } from '#kernel/graph/errors.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

/**
 * The size of the documents that are answered. Far above what the hub's own clients send, above the introspection of
 * GraphiQL, and low enough that reading, checking and planning one takes milliseconds. Fragments count wherever they
 * are spread.
 */
export const LIMITS = { tokens: 5_000, depth: 15, aliases: 50, selections: 1_000 } as const;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

const NAMES: Record<keyof typeof LIMITS, Bilingual> = {
  tokens: { ru: 'слов и знаков', en: 'tokens' },
  depth: { ru: 'уровней вложенности', en: 'levels of depth' },
  aliases: { ru: 'псевдонимов', en: 'aliases' },
  selections: { ru: 'полей с учётом фрагментов', en: 'selections with fragments spread' },
};

/** Refuses documents above the limits before they are validated, planned or executed. */
export function limits(): GatewayPlugin {
  return {
    onParse({ parseFn, setParseFn }) {
      const read = parseFn as (source: string | Source, options?: object) => DocumentNode;
      setParseFn((source: string | Source, options?: object) => {
        const text = typeof source === 'string' ? source : source.body;
        if (hasMoreTokens(text, LIMITS.tokens)) throw exceeded('tokens');
        const document = read(source, options);
        const broken = brokenLimit(document);
        if (broken) throw exceeded(broken);
        return document;
      });
    },
  };
}

function exceeded(limit: keyof typeof LIMITS): HubError {
  const count = LIMITS[limit];
  return limitExceeded({
    ru: `Запрос слишком велик: больше ${count} ${NAMES[limit].ru}.`,
    en: `The query is too large: more than ${count} ${NAMES[limit].en}.`,
  });
}

/** Counts no further than the limit; what isn't GraphQL is left for the parser to report. */
function hasMoreTokens(text: string, limit: number): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= limit; count++) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

/** The first limit that an operation of the document is above, or null. */
export function brokenLimit(document: DocumentNode): keyof Size | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Size>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizeOf(definition.selectionSet, fragments, sizes);
    for (const limit of ['depth', 'aliases', 'selections'] as const) if (size[limit] > LIMITS[limit]) return limit;
  }
  return null;
}

const NOTHING: Size = { depth: 0, aliases: 0, selections: 0 };

/** Each fragment is measured once, so the work is that of reading the document however often fragments are spread. */
function sizeOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  sizes: Map<string, Size>,
): Size {
  const total = { depth: 0, aliases: 0, selections: 0 };
  for (const selection of selections) {
    let part = NOTHING;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      part = sizeOfFragment(selection.name.value, fragments, sizes);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      part = sizeOf(selection.selectionSet, fragments, sizes);
    } else {
      part = selection.selectionSet ? sizeOf(selection.selectionSet, fragments, sizes) : NOTHING;
      total.depth = Math.max(total.depth, part.depth + 1);
      if (selection.alias) total.aliases++;
    }
    total.depth = Math.max(total.depth, part.depth);
    total.aliases += part.aliases;
    total.selections += part.selections + 1;
  }
  return total;
}

function sizeOfFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  sizes: Map<string, Size>,
): Size {
  const known = sizes.get(name);
  if (known) return known;
  const fragment = fragments.get(name);
  // A fragment that spreads itself ends here; validation refuses it.
  sizes.set(name, NOTHING);
  const size = fragment ? sizeOf(fragment.selectionSet, fragments, sizes) : NOTHING;
  sizes.set(name, size);
  return size;
}
