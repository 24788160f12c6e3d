import type { BarredPair, MatchingFacts, MenteeFacts, MentorFacts } from './facts.type.js';
import type { RuleCode } from './rules.data.js';

type Programme = Pick<MatchingFacts, 'mentorCategory' | 'menteeCategory' | 'trainingRequired' | 'agreementRequired'>;

const broken = (rules: Partial<Record<RuleCode, boolean>>): RuleCode[] =>
  (Object.keys(rules) as RuleCode[]).filter((code) => rules[code]);

/** Why the mentee is in no pair of the programme, whoever the mentor is (domain.md rules 2 and 5). */
export const menteeBreaks = (mentee: MenteeFacts, { menteeCategory }: Programme): RuleCode[] =>
  broken({
    HAS_MENTOR: mentee.hasMentor,
    MENTEE_CATEGORY: mentee.category !== menteeCategory,
    MENTEE_CONSENT: !mentee.consentInForce,
  });

export const freePlaces = ({ capacity, mentees }: MentorFacts): number => Math.max(0, capacity - mentees);

/** Why the mentor is in no further pair of the programme, whoever the mentee is. */
export const mentorBreaks = (
  mentor: MentorFacts,
  { mentorCategory, trainingRequired, agreementRequired }: Programme,
): RuleCode[] =>
  broken({
    MENTOR_CATEGORY: mentor.category !== mentorCategory,
    MENTOR_CONSENT: !mentor.consentInForce,
    NOT_TRAINED: trainingRequired && !mentor.trained,
    NO_AGREEMENT: agreementRequired && !mentor.agreed,
    FULL: freePlaces(mentor) === 0,
  });

/** Why two people are not to be a pair, by both ids. */
export class Bars {
  private readonly byPair: ReadonlyMap<string, readonly RuleCode[]>;

  constructor(barred: readonly BarredPair[]) {
    const all = Map.groupBy(barred, ({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
    this.byPair = new Map([...all].map(([pair, bars]) => [pair, [...new Set(bars.map(({ why }) => why))].sort()]));
  }

  between(menteeId: string, mentorId: string): readonly RuleCode[] {
    if (menteeId === mentorId) return ['SAME_PERSON'];
    return this.byPair.get(`${menteeId} ${mentorId}`) ?? NOTHING;
  }
}

const NOTHING: readonly RuleCode[] = [];
