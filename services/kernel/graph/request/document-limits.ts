import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Bilingual } from '../../i18n/messages.js';
import { HubError } from '../../errors/hub-error.js';
import { limitExceeded, noOperation } from '../errors.js';

/**
 * The size of the documents that are answered. Far above what the hub's own clients send, above the introspection of
 * GraphiQL, and low enough that reading, checking and planning one takes milliseconds. Fragments count wherever they
 * are spread.
 */
export const LIMITS = { tokens: 5_000, depth: 15, aliases: 50, selections: 1_000, brackets: 60 } as const;

/**
 * The same of what a subgraph is sent: a plan adds keys and aliases of its own to what the gateway has let pass.
 */
export const SUBGRAPH_LIMITS = { tokens: 20_000, depth: 20, aliases: 500, selections: 4_000, brackets: 80 } as const;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

const NAMES: Record<keyof typeof LIMITS, Bilingual> = {
  tokens: { ru: 'слов и знаков', en: 'tokens' },
  depth: { ru: 'уровней вложенности', en: 'levels of depth' },
  aliases: { ru: 'псевдонимов', en: 'aliases' },
  brackets: { ru: 'вложенных скобок', en: 'nested brackets' },
  selections: { ru: 'полей с учётом фрагментов', en: 'selections with fragments spread' },
};

/** What a text is read within. */
export type DocumentLimits = Readonly<Record<keyof typeof LIMITS, number>>;

/** Refuses a document above the limits; what it selects is counted wherever fragments spread it. */
export function assertWithin(document: DocumentNode, limits: DocumentLimits = LIMITS): void {
  const broken = brokenLimit(document, limits);
  if (broken) throw exceeded(broken, limits);
}

/** Refuses a text that the parser should not be handed: it goes down into brackets by calling itself. */
export function assertReadable(text: string, limits: DocumentLimits = LIMITS): void {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  try {
    for (let count = 0; ; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) {
        if (count === 0) throw noOperation();
        return;
      }
      if (count === limits.tokens) throw exceeded('tokens', limits);
      if (OPENING.has(kind)) open += 1;
      if (CLOSING.has(kind)) open -= 1;
      if (open > limits.brackets) throw exceeded('brackets', limits);
    }
  } catch (error) {
    // What isn't GraphQL is left for the parser to report, which knows the place.
    if (error instanceof HubError) throw error;
  }
}

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function exceeded(limit: keyof typeof LIMITS, limits: DocumentLimits): HubError {
  const count = limits[limit];
  return limitExceeded({
    ru: `Запрос слишком велик: больше ${count} ${NAMES[limit].ru}.`,
    en: `The query is too large: more than ${count} ${NAMES[limit].en}.`,
  });
}

/** The first limit that an operation of the document is above, or null. */
export function brokenLimit(document: DocumentNode, limits: DocumentLimits = LIMITS): keyof Size | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Size>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizeOf(definition.selectionSet, fragments, sizes);
    for (const limit of ['depth', 'aliases', 'selections'] as const) if (size[limit] > limits[limit]) return limit;
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
