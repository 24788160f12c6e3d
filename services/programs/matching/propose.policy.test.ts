import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import type { MatchingFacts } from './facts.type.js';
import { matchingProblems, MOST_MENTEES } from './input.policy.js';
import { propose } from './propose.policy.js';
import { proposeInThread } from './propose-in-thread.js';
import { factsOf, madeUpProgramme, menteeOf, mentorOf, word } from './made-up/made-up-programme.js';
import { weightsOf } from './weights.policy.js';

const pairs = (facts: MatchingFacts) => propose(facts).pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
const reasons = (facts: MatchingFacts, side: 'unmatched' | 'idle') =>
  propose(facts)[side].map(({ id, reasons: why, help }) => [
    id,
    why.map(({ code, count }) => (count === null ? code : `${code} ${count}`)).join(', '),
    help.map(({ code, personId }) => `${code} ${personId}`).join(', '),
  ]);

describe('a proposal', () => {
  it('says in points and in both languages what speaks for a pair', () => {
    const own = { speciality: word('сварка'), interests: [word('шахматы')], times: [word('вторник')] };
    const mentee = menteeOf('a', { ...own, age: 17, needs: [word('информатика'), word('черчение')] });
    const mentor = mentorOf('m', { ...own, competences: [word('информатика')], tags: [word('черчение'), word('информатика')], ageFrom: 15, ageTo: 18, frequency: 'WEEKLY', capacity: 4, mentees: 1 }); // prettier-ignore
    const [pair] = propose(factsOf([mentee], [mentor], { endedWell: [{ menteeId: 'a', mentorId: 'm' }] })).pairs;
    expect(pair!.parts.map(({ code, points }) => [code, points])).toEqual([
      ['NEEDS', 200],
      ['CONTINUITY', 200],
      ['SPECIALITY', 150],
      ['AGE', 100],
      ['TAGS', 75],
      ['TIME', 50],
      ['FREQUENCY', 50],
      ['COLLEGE', 50],
      ['WORKLOAD', 37],
      ['INTERESTS', 33],
    ]);
    expect(pair!.score).toBe(945);
    expect(pair!.parts[0]!.text).toEqual({
      ru: 'общая потребность: информатика',
      en: 'needed and offered: информатика',
    });
    expect(pair!.parts.find(({ code }) => code === 'TAGS')!.text.ru).toBe('по #тегам: черчение');
  });

  it('takes what nobody has told for half of a preference, and what is against it for nothing', () => {
    const score = (age: number | null, given: Parameters<typeof mentorOf>[1]) =>
      propose(factsOf([menteeOf('a', { age })], [mentorOf('m', given)], { weights: weightsOf([{ code: 'WORKLOAD', points: 0 }, { code: 'COLLEGE', points: 0 }]) })).pairs[0]!.score; // prettier-ignore
    expect(score(17, { ageFrom: 18, frequency: 'LESS_OFTEN' })).toBe(0);
    expect(score(null, { ageFrom: 18, frequency: 'LESS_OFTEN' })).toBe(50);
    expect(score(17, { frequency: null })).toBe(75);
    expect(score(17, { ageTo: 17, frequency: 'FORTNIGHTLY' })).toBe(150);
  });

  it('follows the weights of the region', () => {
    const facts = (weights: MatchingFacts['weights']) =>
      factsOf(
        [menteeOf('a', { needs: [word('x')], interests: [word('y')] })],
        [mentorOf('m', { competences: [word('x')] }), mentorOf('n', { interests: [word('y')] })],
        { weights },
      );
    expect(pairs(facts(weightsOf()))).toEqual(['a m']);
    expect(pairs(facts(weightsOf([{ code: 'NEEDS', points: 0 }])))).toEqual(['a n']);
  });

  it('is the same whatever the order of the facts, ties and all', () => {
    const facts = madeUpProgramme(random('order'), 60, 20);
    const turned = { ...facts, mentees: facts.mentees.toReversed(), mentors: facts.mentors.toReversed() };
    expect(propose(turned)).toEqual(propose(facts));
  });

  it('names a rule for each who breaks it, and pairs none of them', () => {
    const one = (
      mentee: Parameters<typeof menteeOf>[1],
      mentor: Parameters<typeof mentorOf>[1],
      given: Partial<MatchingFacts> = {},
    ) =>
      // prettier-ignore
      reasons(factsOf([menteeOf('a', mentee)], [mentorOf('m', mentor)], given), 'unmatched');
    expect(one({ category: 'PUPIL' }, {})).toEqual([['a', 'MENTEE_CATEGORY', '']]);
    expect(one({ consentInForce: false }, {})).toEqual([['a', 'MENTEE_CONSENT', 'MENTEE_CONSENT null']]);
    expect(one({ hasMentor: true }, {})).toEqual([]);
    expect(one({}, { category: 'STUDENT' })).toEqual([['a', 'MENTOR_CATEGORY 1', '']]);
    expect(one({}, { consentInForce: false })).toEqual([['a', 'MENTOR_CONSENT 1', 'MENTOR_CONSENT m']]);
    expect(one({}, { trained: false }, { trainingRequired: true })).toEqual([['a', 'NOT_TRAINED 1', 'NOT_TRAINED m']]);
    expect(one({}, { mentees: 1 })).toEqual([['a', 'FULL 1', 'FULL m']]);
    for (const why of ['SIBLINGS', 'REPORTING_LINE', 'REFUSED'] as const) {
      expect(one({}, {}, { barred: [{ menteeId: 'a', mentorId: 'm', why }] })).toEqual([['a', `${why} 1`, '']]);
    }
    expect(one({}, {}, { barred: [{ menteeId: 'a', mentorId: 'm', why: 'FORBIDDEN' }] })).toEqual([['a', 'FORBIDDEN 1', 'FORBIDDEN m']]); // prettier-ignore
    const self = factsOf([menteeOf('a')], [mentorOf('a')]);
    expect(reasons(self, 'unmatched')).toEqual([['a', 'SAME_PERSON 1', '']]);
  });

  it('does not offer as help what alone would not do', () => {
    const mentors = [mentorOf('m', { consentInForce: false, mentees: 1 }), mentorOf('n', { consentInForce: false })];
    expect(reasons(factsOf([menteeOf('a')], mentors), 'unmatched')).toEqual([
      ['a', 'MENTOR_CONSENT 2, FULL 1', 'MENTOR_CONSENT n'],
    ]);
  });

  it('tells who lost a place to others, and whose further place would help most', () => {
    const mentees = [menteeOf('a', { needs: [word('x')] }), menteeOf('b', { needs: [word('x')] }), menteeOf('c')];
    const mentors = [mentorOf('m'), mentorOf('n', { competences: [word('x')] })];
    expect(reasons(factsOf(mentees, mentors), 'unmatched')).toEqual([['c', 'LOST_TO_OTHERS 2', 'FULL m, FULL n']]);
    expect(reasons(factsOf([menteeOf('a')], []), 'unmatched')).toEqual([['a', 'NOBODY', '']]);
  });

  it('says of mentors who get nobody why, and of those without a free place nothing', () => {
    const mentors = [
      mentorOf('m', { competences: [word('x')] }),
      mentorOf('n'),
      mentorOf('o', { consentInForce: false }),
      mentorOf('p', { mentees: 1 }),
    ];
    expect(reasons(factsOf([menteeOf('a', { needs: [word('x')] })], mentors), 'idle')).toEqual([
      ['n', 'OTHERS_BETTER 1', ''],
      ['o', 'MENTOR_CONSENT', 'MENTOR_CONSENT null'],
    ]);
    const waiting = factsOf([menteeOf('a', { hasMentor: true }), menteeOf('b', { consentInForce: false })], [mentorOf('m')]); // prettier-ignore
    expect(reasons(waiting, 'idle')).toEqual([['m', 'MENTEE_CONSENT 1', 'MENTEE_CONSENT b']]);
    expect(reasons(factsOf([], [mentorOf('m')]), 'idle')).toEqual([['m', 'NOBODY', '']]);
  });

  it('keeps pins, and makes the best of the rest', () => {
    const mentees = [menteeOf('a', { needs: [word('x')] }), menteeOf('b')];
    const mentors = [mentorOf('m', { competences: [word('x')] }), mentorOf('n')];
    const facts = factsOf(mentees, mentors, { pinned: [{ menteeId: 'b', mentorId: 'm' }] });
    expect(propose(facts).pairs).toMatchObject([
      { menteeId: 'a', mentorId: 'n', pinned: false },
      { menteeId: 'b', mentorId: 'm', pinned: true },
    ]);
    const unpinned = factsOf(mentees, mentors);
    expect(pairs(unpinned)).toEqual(['a m', 'b n']);
  });

  it('is the same from a thread of its own, which ends when nobody waits', async () => {
    const facts = madeUpProgramme(random('thread'), 30, 10);
    expect(await proposeInThread(facts)).toEqual(propose(facts));
    const stop = new AbortController();
    const proposed = proposeInThread(madeUpProgramme(random('large'), 2_000, 400), stop.signal);
    stop.abort();
    await expect(proposed).rejects.toBe(stop.signal.reason);
    await expect(proposeInThread(facts, stop.signal)).rejects.toBe(stop.signal.reason);
  });
});

describe('what a proposal is made from', () => {
  const codes = (facts: MatchingFacts) =>
    matchingProblems(facts).map(({ code, path }) => [code, path.join('.')].join(' ').trim());
  const [a, b, m] = [menteeOf('a'), menteeOf('b'), mentorOf('m')];

  it('is bounded', () => {
    expect(codes(factsOf(Array(MOST_MENTEES + 1).fill(a), [m]))).toEqual(['MATCHING_TOO_LARGE']);
    expect(codes(factsOf(Array(5_000).fill(a), Array(3_000).fill(m)))).toEqual(['MATCHING_TOO_LARGE']);
    expect(codes(factsOf([a], [m]))).toEqual([]);
  });

  it('has pins that can be', () => {
    const pinned = (...pins: [string, string][]) => pins.map(([menteeId, mentorId]) => ({ menteeId, mentorId }));
    expect(codes(factsOf([a, b], [m], { pinned: pinned(['x', 'm'], ['a', 'x']) }))).toEqual([
      'PIN_UNKNOWN pins.0.menteeId',
      'PIN_UNKNOWN pins.1.mentorId',
    ]);
    expect(codes(factsOf([a, b], [m], { pinned: pinned(['a', 'm'], ['a', 'm']) }))).toEqual([
      'PIN_TWICE pins.1.menteeId',
    ]);
    expect(codes(factsOf([a, b], [m], { pinned: pinned(['a', 'm'], ['b', 'm']) }))).toEqual([
      'PIN_NO_PLACE pins.1.mentorId',
    ]);
    const barred = [{ menteeId: 'a', mentorId: 'm', why: 'REFUSED' as const }];
    const refused = matchingProblems(factsOf([a], [m], { barred, pinned: pinned(['a', 'm']) }));
    expect(refused).toMatchObject([
      { code: 'PIN_IMPOSSIBLE', values: { why: { en: 'one of them declined the pair before, or left it early' } } },
    ]);
  });
});
