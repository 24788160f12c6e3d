import type { ExecutionResult, FormattedExecutionResult } from 'graphql';

type Answer = ExecutionResult | FormattedExecutionResult;

/** What is wrong with an answer, set against the one that is right; null where nothing is. */
export function difference(answer: Answer, truth: Answer): string | null {
  if (codesOf(answer).has('INTERNAL_SERVER_ERROR')) return `an internal error: ${shown(answer.errors)}`;
  if (codesOf(truth).has('INTERNAL_SERVER_ERROR'))
    return `an internal error where it should be right: ${shown(truth.errors)}`;
  // As text: the order of keys counts, and nothing is led astray by keys such as __proto__.
  const [given, right] = [shown(answer.data), shown(truth.data)];
  if (given !== right)
    return `answered\n  ${given}\n  ${shown(answer.errors)}\nand not\n  ${right}\n  ${shown(truth.errors)}`;
  const [told, faulty] = [shown(faults(answer)), shown(faults(truth))];
  return told === faulty ? null : `told\n  ${told}\nand not\n  ${faulty}`;
}

/** The code under which an operation was refused whole, before anything was executed, or null. */
export function refusal({ data, errors }: Answer): string | null {
  if (data !== undefined || !errors?.length) return null;
  return [...codesOf({ errors })].sort().join(', ');
}

const shown = (value: unknown): string => JSON.stringify(value ?? null);

function codesOf({ errors = [] }: Answer): Set<string> {
  return new Set(errors.map(({ extensions }) => String(extensions?.['code'])));
}

/**
 * What went wrong where, as far as one sees it. Below an object that is null for one fault others may be told or not:
 * one schema stops at the first, and subgraphs don't know of each other's. That object alone counts then.
 */
function faults({ data, errors = [] }: Answer): string[] {
  const seen = errors.map(({ path = [], extensions }) => {
    let holder: unknown = data;
    for (const [n, key] of path.entries()) {
      if (holder === null || holder === undefined) return `${path.slice(0, n).join('.')} …`;
      holder = (holder as Record<string, unknown>)[key];
    }
    return `${path.join('.')} ${String(extensions?.['code'])}`;
  });
  return [...new Set(seen)].sort();
}
