import { say, type Language } from '#kernel/i18n/messages.js';
import { SHIPPED_WEIGHTS, WEIGHT_CODES } from '../weights.data.js';
import { weightsOf } from '../weights.policy.js';
import type { WeightsVersion } from './matching-weights.repository.js';
import type { MatchingWeights } from './matching-weights.type.js';

export function toMatchingWeights({ version, setOn, rows }: WeightsVersion, language: Language): MatchingWeights {
  const points = weightsOf(rows);
  const weights = WEIGHT_CODES.map((code) => ({
    code,
    title: say(SHIPPED_WEIGHTS[code].title, language),
    points: points[code],
    shipped: SHIPPED_WEIGHTS[code].points,
  }));
  return { version, setOn, weights };
}
