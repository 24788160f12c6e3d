import { describe, expect, it } from '@jest/globals';
import { inOrder, likelyKind, localDay, sideOf, unratedOf, type PairMeeting } from './pair.policy.js';

const meeting = (day: string, more: Partial<PairMeeting> = {}): PairMeeting => ({
  ...{ id: day, mentorshipId: 'p', kind: 'REGULAR', state: 'HELD', day, startsAt: null, mode: 'IN_PERSON' },
  ...{ place: null, attended: true, feedback: [] },
  ...more,
});

describe('a pair on the page of its own', () => {
  it('shows what waits for a word first, and none that was a mistake', () => {
    const pairs = (['ENDED', 'ACTIVE', 'VOIDED', 'PROPOSED', 'COMPLETED'] as const).map((status) => ({
      ...{ status, startedOn: '2025-10-01' },
    }));
    expect(inOrder(pairs).map(({ status }) => status)).toEqual(['PROPOSED', 'ACTIVE', 'COMPLETED', 'ENDED']);
  });

  it('knows on which side the reader is', () => {
    const mentor = { id: 'm', name: 'М' };
    expect([sideOf({ mentor }, ['m']), sideOf({ mentor }, ['x']), sideOf({ mentor: null }, ['m'])]).toEqual([
      ...['MENTOR', 'MENTEE', 'MENTEE'],
    ]);
  });

  it('asks for feedback on meetings of the last fortnight that the reader was at', () => {
    const given = { side: 'MENTOR' as const, score: 8, givenOn: '2025-11-10' };
    const meetings = [
      meeting('2025-10-01'),
      meeting('2025-11-08', { feedback: [given] }),
      meeting('2025-11-09', { attended: false }),
      meeting('2025-11-10'),
      meeting('2025-11-12', { state: 'PLANNED' }),
    ];
    const days = (side: 'MENTOR' | 'MENTEE') => unratedOf(meetings, side, '2025-11-12').map(({ day }) => day);
    expect(days('MENTOR')).toEqual(['2025-11-10']);
    expect(days('MENTEE')).toEqual(['2025-11-10', '2025-11-08']);
  });

  it('takes the first meeting for the introductory one', () => {
    expect([likelyKind([]), likelyKind([meeting('x', { state: 'PLANNED' })]), likelyKind([meeting('x')])]).toEqual([
      ...['INTRODUCTORY', 'INTRODUCTORY', 'REGULAR'],
    ]);
  });

  it('counts days on the clock of the reader, over the end of a month, too', () => {
    const now = new Date(2025, 2, 1, 0, 30);
    expect([localDay(now), localDay(now, 1)]).toEqual(['2025-03-01', '2025-02-28']);
  });
});
