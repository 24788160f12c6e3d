import { describe, expect, it } from '@jest/globals';
import { getOperationAST, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { schemaOfEveryKind } from './testing/schema-of-every-kind.js';
import { variablesReader } from './variables.js';

const schema = schemaOfEveryKind();

const operationOf = (variables: string): OperationDefinitionNode =>
  getOperationAST(parse(`query (${variables}) { who }`))!;

/** What one or the other engine makes of variables: values, or errors in words with their places. */
function told({ coerced, errors }: { coerced?: object | undefined; errors?: readonly Error[] | undefined }): unknown {
  return errors ? errors.map(({ message }) => message) : JSON.parse(JSON.stringify(coerced));
}

const FILTER = '$f: Filter, $all: [Filter!]!, $w: Wrapped = { filter: { limit: 9 } }, $n: Int! = 3, $l: Level';

/** Values of every kind, right and wrong, put in every place. */
const VALUES: readonly unknown[] = [
  null, undefined, 0, 1, -1, 1.5, 2 ** 31, NaN, Infinity, '', '1', 'BASIC', '2024/2025', true, {}, [], [null], [[]],
  { limit: 1 }, { limit: null }, { limit: 1.5 }, { level: 'BASIC' }, { level: 'EXPERT' }, { years: ['2024/2025'] },
  { years: '2024/2025' }, { years: ['2024'] }, { years: [null] }, { years: null }, { deep: [{ deep: [{ limit: 1 }] }] },
  { deep: { limit: 1 } }, { deep: [{ color: 1 }] }, { only: [null, 'a', 1] }, { color: 1 }, { filter: {} },
  { filter: null }, { filter: { limit: 1 }, strict: false }, { strict: true }, new Map([['limit', 1]]), new Date(0),
]; // prettier-ignore

describe('variables', () => {
  const operation = operationOf(FILTER);
  const read = variablesReader(schema, operation);
  const compare = (inputs: Record<string, unknown>) =>
    expect(told(read(inputs))).toEqual(told(getVariableValues(schema, operation.variableDefinitions!, inputs)));

  it('are read as graphql-js reads them, whatever stands anywhere', () => {
    for (const name of ['f', 'all', 'w', 'n', 'l', 'unknown']) {
      for (const value of VALUES) {
        compare({ all: [], [name]: value });
        compare({ all: [{ limit: 1 }, value], [name]: [value] });
      }
    }
    compare({});
  });

  it('keep what was left out apart from what is null', () => {
    const { coerced } = read({ all: [{ years: null }], l: null });
    expect(coerced!['all']).toEqual([{ years: null, limit: 2, level: 'ADVANCED', only: ['x'] }]);
    expect('l' in coerced!).toBe(true);
    expect('f' in coerced!).toBe(false);
  });

  it('of no known type are refused as graphql-js refuses them', () => {
    const unknown = operationOf('$x: Nothing, $y: College');
    const inputs = { x: 1, y: {} };
    expect(told(variablesReader(schema, unknown)(inputs))).toEqual(
      told(getVariableValues(schema, unknown.variableDefinitions!, inputs)),
    );
  });

  it('are the caller’s own objects to nobody: what is read can be changed', () => {
    const given = { all: [{ years: ['2024/2025'] }] };
    const [first] = read(given).coerced!['all'] as { years: number[] }[];
    first!.years.push(1);
    expect(given).toEqual({ all: [{ years: ['2024/2025'] }] });
  });
});
