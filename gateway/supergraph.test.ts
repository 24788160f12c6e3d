import { describe, expect, it } from '@jest/globals';
import { composeSupergraph } from './supergraph.js';
import { toys } from './testing/toys.js';

describe('composeSupergraph', () => {
  it('gives the same text in whatever order the subgraphs come', () => {
    const { subgraphs } = toys();
    const supergraph = composeSupergraph(subgraphs);
    expect(composeSupergraph([...subgraphs].reverse())).toBe(supergraph);
    expect(supergraph).toContain('COURSES @join__graph(name: "courses"');
  });

  it('names every reason why subgraphs do not fit together', () => {
    const [colleges] = toys().subgraphs;
    const rival = { name: 'rival', sdl: 'type Query { caller: Int } type Caller { actor: Int! }' };
    expect(() => composeSupergraph([colleges, rival])).toThrow(
      /do not compose:\n(- .*\n)*- .*Query\.caller.*(\n- .*)*/,
    );
    expect(() => composeSupergraph([colleges, rival])).toThrow(/Caller\.actor/);
  });

  it('names the subgraph whose SDL is no SDL', () => {
    expect(() => composeSupergraph([{ name: 'odd', sdl: 'type Query {' }])).toThrow(
      /subgraph odd can't be read: Syntax/,
    );
  });
});
