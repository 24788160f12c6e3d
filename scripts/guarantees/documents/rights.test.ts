import { expect, it } from '@jest/globals';
import { textOf } from './documents.js';

/** Who a clause about editing organisations is about, in either language. */
const EDITORS = [
  [/^(Colleges|Колледж) /, 'CURATOR'],
  [/^(coordinators|координатор)/, 'COORDINATOR'],
  [/(operator|оператор) /, 'OPERATOR'],
] as const;

const rights = textOf('schema/actions.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const roles = rights.find(([, first]) => first === 'operation')!;
const mayCall = (role: string, mutation: string) =>
  rights.find(([, operation]) => operation === `\`Mutation.${mutation}\``)?.[roles.indexOf(role)] === 'yes';

it.each(['docs/connecting.md', 'docs/connecting.ru.md'])(
  '%s says who edits organisations as the rights have it',
  (file) => {
    const [said] = /^(Colleges edit|Колледж правит)[^.]*/m.exec(textOf(file))!;
    const clauses = said.split(/[;,]\s(?=coordinators|the operator|координатор|оператор)/);
    const promised = clauses.flatMap((clause, n) =>
      [...clause.matchAll(/`(\w+)`/g)].map(([, mutation]) => [EDITORS[n]![1], mutation!] as const),
    );
    expect(clauses.map((clause, n) => EDITORS[n]![0].test(clause))).toEqual([true, true, true]);
    expect(promised).toHaveLength(6);
    expect(promised.filter(([role, mutation]) => !mayCall(role, mutation))).toEqual([]);
  },
);
