import { describe, expect, it } from '@jest/globals';
import type { ServiceDatabase } from './service-database.js';
import { currentObjects, hashOf } from './current-objects.js';

const database = (name: string, objects: string[], more: Partial<ServiceDatabase> = {}): ServiceDatabase => ({
  name,
  entities: [],
  migrations: [],
  objects,
  ...more,
});

describe('the objects of all services', () => {
  const services = [
    database('a', ['select 1'], { publishes: ['measures'] }),
    database('b', ['select 2', 'select 3'], { publishes: ['visibility', 'measures'] }),
  ];
  const statements = currentObjects(services);
  const at = (part: string) => statements.findIndex((sql) => sql.includes(part));

  it('come after the seam that they stand on, in the order given, and before what is made of all of them', () => {
    const places = [
      'function contracts.session_reach',
      'select 1',
      'select 2',
      'select 3',
      'from contracts.measures_of_a',
    ];
    expect(places.slice(1).map(at)).toEqual([...places.slice(1).map(at)].sort((a, b) => a - b));
    expect(at('function contracts.session_colleges')).toBeLessThan(at('select 1'));
  });

  it('make one relation of the parts that are published', () => {
    const union = statements.find((sql) => sql.startsWith('create or replace view contracts.measures'))!;
    expect(union).toMatch(/measures_of_a\s+union all\s+select [a-z_, ]+ from contracts.measures_of_b$/);
    const visible = statements.find((sql) => sql.startsWith('create or replace view contracts.visibility'))!;
    expect(visible).not.toContain('union all');
  });
});

describe('the hash', () => {
  const services = [database('a', ['select 1'])];
  const shipped = (title: string) => [{ rows: [{ title }], statements: ['select $1'] }];

  it('is the same for the same, and another one for any other statement, order or row', () => {
    const hashes = [
      services,
      [database('a', ['select 2'])],
      [database('a', ['select 1', 'select 2'])],
      [database('a', ['select 2', 'select 1'])],
      [database('a', ['select 1'], { shipped: shipped('A') })],
      [database('a', ['select 1'], { shipped: shipped('B') })],
    ].map((services) => hashOf(services));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOf([database('a', ['select 1'])])).toBe(hashes[0]);
  });
});
