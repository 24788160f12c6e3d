import { fill, say, type Language } from '#kernel/i18n/messages.js';
import { HINDRANCES } from './hindrances.data.js';
import { isReady, type JudgedPair } from './order-package.policy.js';
import type { PackagedPair } from './order-package.type.js';

export function packagedPair(pair: JudgedPair, language: Language): PackagedPair {
  return {
    id: pair.id,
    acceptance: pair.acceptance,
    ready: isReady(pair),
    hindrances: pair.hindrances.map(({ code, values }) => {
      const { text, refuses } = HINDRANCES[code];
      return { code, text: say(values ? fill(text, values) : text, language), refuses };
    }),
  };
}
