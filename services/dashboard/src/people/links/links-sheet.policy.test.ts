import { describe, expect, it } from '@jest/globals';
import { linksFor, linksSheet } from './links-sheet.policy.js';

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
});
