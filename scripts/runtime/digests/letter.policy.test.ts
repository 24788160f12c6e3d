import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { WaitingKind } from '#programs/waiting/waiting.type.js';
import { KINDS } from './letter.data.js';
import { letterOf, type DigestItem } from './letter.policy.js';

const PLACES = { hub: 'https://hub.example', stop: 'https://hub.example/digest/abc' };
const late: DigestItem = { audience: 'COLLEGE', kind: 'MEETING_LATE', count: 3, late: 3, dueOn: null };
const due: DigestItem = { audience: 'COLLEGE', kind: 'ACTIVITY_DUE', count: 2, late: 0, dueOn: '2026-12-05' };

it('has words for all that can wait', () => {
  expect(Object.keys(KINDS).sort()).toEqual(Object.values(WaitingKind).sort());
});

it('tells staff how much waits, how late and until when', () => {
  const { subject, text, html } = letterOf({ ...PLACES, language: 'ru', items: [late, due] });
  expect(subject).toBe('Наставничество: что вас ждёт');
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- Пары, которые опаздывают со встречей: 3 (просрочено: 3)',
    '- Мероприятия дорожной карты: 2 (ближайший срок: 05.12.2026)',
  ]);
  expect(text).toContain('Открыть: https://hub.example/\n');
  expect(text).toContain('Больше не присылать: https://hub.example/digest/abc\n');
  expect(html).toContain('<li>Мероприятия дорожной карты: 2 (ближайший срок: 05.12.2026)</li>');
});

it('speaks to a participant of their own pair, in their language', () => {
  const { text } = letterOf({ ...PLACES, language: 'en', items: [{ ...late, audience: 'PERSON', count: 1, late: 1 }] });
  expect(text).toContain('- Your pair is late for its meeting\n');
  expect(text).toContain('Open: https://hub.example/pair\n');
});
