import { Kind, visit, type DirectiveNode, type DocumentNode, type FieldNode, type ValueNode } from 'graphql';
import { fill, type Bilingual } from '../../i18n/messages.js';
import { BATCH_CAP } from '../batch.policy.js';
import type { HubError } from '../../errors/hub-error.js';
import { badUserInput } from '../errors.js';

/**
 * What any value of an argument is kept within, whatever its field says besides: a list as long as a bulk input, a text
 * longer than a cell of a spreadsheet, so that one cell too long is a problem of its row, and inputs a few levels deep.
 */
export const INPUT_BOUNDS = { items: BATCH_CAP, characters: 40_000, levels: 20 } as const;

type Fault = keyof typeof INPUT_BOUNDS | 'nul' | 'surrogate';

const FAULTS: Record<Fault, Bilingual> = {
  items: { ru: '{place}: в списке больше {bound} значений.', en: '{place}: the list has more than {bound} values.' },
  characters: {
    ru: '{place}: текст длиннее {bound} знаков.',
    en: '{place}: the text is longer than {bound} characters.',
  },
  levels: { ru: '{place}: больше {bound} уровней вложенности.', en: '{place}: more than {bound} levels deep.' },
  nul: {
    ru: '{place}: в тексте есть нулевой знак (\\u0000), которого не хранит ни одно поле; уберите его.',
    en: '{place}: the text has the null character (\\u0000), which no field keeps; take it out.',
  },
  surrogate: {
    ru: '{place}: в тексте есть половина знака (одиночный суррогат Юникода); отправьте текст целыми знаками.',
    en: '{place}: the text has half a character (a lone surrogate of Unicode); send whole characters.',
  },
};

/** Where a value stands; names are put together when there is something to say. */
interface Place {
  readonly name: string | number;
  readonly within: Place | null;
}

/**
 * Refuses variables that are out of bounds.
 * @param unbounded variables whose own list may be of any length
 * @throws HubError BAD_USER_INPUT that names the place
 */
export function assertVariables(variables: Readonly<Record<string, unknown>>, unbounded: ReadonlySet<string>): void {
  for (const name of Object.keys(variables)) {
    const place = { name: `$${name}`, within: null };
    if (hasNul(name)) throw refused('nul', { name: '$', within: null });
    assertValue(variables[name], place, 0, unbounded.has(name));
  }
}

function assertValue(value: unknown, place: Place, level: number, isUnbounded = false): void {
  if (typeof value === 'string') return assertText(value, place);
  if (typeof value !== 'object' || value === null) return;
  if (level === INPUT_BOUNDS.levels) throw refused('levels', place);
  if (Array.isArray(value)) {
    if (value.length > INPUT_BOUNDS.items && !isUnbounded) throw refused('items', place);
    for (let i = 0; i < value.length; i++) assertValue(value[i], { name: i, within: place }, level + 1);
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    if (hasNul(name)) throw refused('nul', place);
    assertValue(fields[name], { name, within: place }, level + 1);
  }
}

/** Refuses literals that are out of bounds, wherever they stand in a document. */
export function assertLiterals(document: DocumentNode): void {
  const within = (node: FieldNode | DirectiveNode) => {
    for (const { name, value } of node.arguments ?? []) {
      assertLiteral(value, { name: name.value, within: { name: node.name.value, within: null } }, 0);
    }
  };
  visit(document, {
    Field: within,
    Directive: within,
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) assertLiteral(defaultValue, { name: `$${variable.name.value}`, within: null }, 0);
    },
  });
}

function assertLiteral(node: ValueNode, place: Place, level: number): void {
  if (node.kind === Kind.STRING) return assertText(node.value, place);
  if (node.kind !== Kind.LIST && node.kind !== Kind.OBJECT) return;
  if (level === INPUT_BOUNDS.levels) throw refused('levels', place);
  if (node.kind === Kind.LIST) {
    if (node.values.length > INPUT_BOUNDS.items) throw refused('items', place);
    node.values.forEach((value, i) => assertLiteral(value, { name: i, within: place }, level + 1));
  } else {
    for (const { name, value } of node.fields) assertLiteral(value, { name: name.value, within: place }, level + 1);
  }
}

function assertText(text: string, place: Place): void {
  if (text.length > INPUT_BOUNDS.characters) throw refused('characters', place);
  if (hasNul(text)) throw refused('nul', place);
  if (!text.isWellFormed()) throw refused('surrogate', place);
}

const hasNul = (text: string): boolean => text.includes('\0');

function refused(fault: Fault, place: Place): HubError {
  const names: (string | number)[] = [];
  for (let at: Place | null = place; at; at = at.within) names.unshift(at.name);
  const bound = fault === 'nul' || fault === 'surrogate' ? 0 : INPUT_BOUNDS[fault];
  return badUserInput(fill(FAULTS[fault], { place: names.join('.'), bound }), { status: 400 });
}
