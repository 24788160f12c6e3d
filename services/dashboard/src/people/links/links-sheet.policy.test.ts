import { describe, expect, it } from '@jest/globals';
import { linksFor, linksSheet, peopleOfPairs } from './links-sheet.policy.js';

describe('a sheet of personal links', () => {
  it('has a strip for each, and whatever names say stays a text', () => {
    const row = {
      group: 'ПК-21',
      holder: 'для самого человека',
      address: 'https://hub.example/link/a',
      picture: '<svg/>',
    };
    const sheet = linksSheet({
      language: 'ru',
      title: 'Ссылки',
      warning: 'Отдайте каждому <свою>',
      rows: [
        { ...row, name: 'Иванов "Ваня" & <b>' },
        { ...row, name: 'Петров', group: null },
      ],
    });
    expect(sheet.match(/<section>/g)).toHaveLength(2);
    expect(sheet).toContain('Иванов &quot;Ваня&quot; &amp; &lt;b&gt;');
    expect(sheet).toContain('<p>ПК-21 · для самого человека</p>');
    expect(sheet).toContain('Отдайте каждому &lt;свою&gt;');
    expect(sheet).not.toContain('<b>');
  });

  it('is of an adult’s own links, and for minors of those that were chosen', () => {
    const people = [
      { id: 'adult', minor: false },
      { id: 'minor', minor: true },
    ];
    const made = (forMinors: Parameters<typeof linksFor>[1]) =>
      linksFor(people, forMinors).map(({ person, holder }) => `${person.id} ${holder}`);
    expect(made('REPRESENTATIVE')).toEqual(['adult SELF', 'minor REPRESENTATIVE']);
    expect(made('SELF')).toEqual(['adult SELF', 'minor SELF']);
    expect(made('BOTH')).toEqual(['adult SELF', 'minor SELF', 'minor REPRESENTATIVE']);
  });

  it('of pairs has each of the college once, a mentor before their mentees, and counts the others', () => {
    const of = (id: string, college = 'own') => ({ id, college: { id: college } });
    const pairs = [
      { mentor: of('a'), mentee: of('b') },
      { mentor: of('guest', 'other'), mentee: of('c') },
      { mentor: of('a'), mentee: of('d') },
      { mentor: null, mentee: of('a') },
    ];
    const { people, elsewhere } = peopleOfPairs(pairs, 'own');
    expect(people.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
    expect(elsewhere).toBe(2);
  });
});
