import { describe, expect, it } from '@jest/globals';
import { composeSupergraph } from './supergraph.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@interfaceObject", { name: "@requires", as: "@needs" }])`;

const composed = (...sdl: string[]) =>
  composeSupergraph(sdl.map((text, n) => ({ name: `part${n + 1}`, sdl: `${LINK}\n${text}` })));

const NODES = `type Query { nodes: [Node] }
  interface Node @key(fields: "id") { id: ID! name: String }
  type Shop implements Node @key(fields: "id") { id: ID! name: String }`;
const BOOK_OR = (other: string, field: string) => `type Query { ${field} @shareable }
  union Media = Book | ${other}
  type Book @key(fields: "id") { id: ID! title: String @shareable }
  type ${other} @key(fields: "id") { id: ID! title: String @shareable }`;
const THINGS = `type Query { box: Box }
  type Box @key(fields: "id") { id: ID! thing: Thing size: Size }
  type Size { w: Int h: Int }
  interface Thing { x: Int }
  type A implements Thing { x: Int }`;
const BOX = (required: string) => `
  type Box @key(fields: "id") { id: ID! thing: Thing @external size: Size @external z: Int ${required} }
  type Size @external { w: Int h: Int }
  interface Thing { x: Int }
  type A implements Thing @external { x: Int }`;

describe('what composes and would be answered wrongly', () => {
  it.each([
    [
      'a field of an interface object that requires',
      [
        NODES,
        'type Node @interfaceObject @key(fields: "id") { id: ID! name: String @external upper: String @needs(fields: "name") }',
      ],
      /part2: Node\.upper is a field of an @interfaceObject and has @requires/,
    ],
    [
      'a fragment in what is required',
      [THINGS, BOX('@needs(fields: "thing { ... on A { x } }")')],
      /part2: Box\.z requires by a fragment/,
    ],
    [
      'a union here and a member of it there',
      [BOOK_OR('Song', 'media: Media'), BOOK_OR('Movie', 'media: Book')],
      /Query\.media is Media \(Book \| Song\) in part1 and Book in part2/,
    ],
    [
      'a union that has other members there',
      [BOOK_OR('Song', 'media: [Media!]'), BOOK_OR('Movie', 'media: [Media!]')],
      /Query\.media is Media \(Book \| Song\) in part1 and Media \(Book \| Movie\) in part2/,
    ],
  ])('is refused: %s', (_what, sdl, reason) => {
    expect(() => composed(...sdl)).toThrow(/^The subgraphs do not compose:\n- /);
    expect(() => composed(...sdl)).toThrow(reason);
  });

  it.each([
    [
      'a field of an interface object that requires nothing',
      [NODES, 'type Node @interfaceObject @key(fields: "id") { id: ID! upper: String }'],
    ],
    ['fields of an object that are required', [THINGS, BOX('@needs(fields: "size { w h } thing { x }")')]],
    ['the same union in two subgraphs', [BOOK_OR('Song', 'media: Media'), BOOK_OR('Song', 'media: Media!')]],
    [
      'a union with more members in a subgraph that gives no field of it',
      [BOOK_OR('Song', 'media: Media'), BOOK_OR('Movie', 'film: Movie')],
    ],
    [
      'a type that is an interface elsewhere',
      [
        `${NODES} extend type Query { shop: Shop @shareable }`,
        'type Query { shop: Shop @shareable } type Shop @key(fields: "id") { id: ID! }',
      ],
    ],
  ])('is told from its like, which are taken: %s', (_what, sdl) => {
    expect(composed(...sdl)).toContain('@join__type');
  });
});
