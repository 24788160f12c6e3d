import type { Language } from './messages.js';

/** The language of a caller who asks for none, or for none that the hub has. */
export const DEFAULT_LANGUAGE: Language = 'ru';

const RANGE = /^([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*(?:\s*;\s*q=([01](?:\.\d{0,3})?))?$/;

/**
 * The language that an `Accept-Language` header prefers among those that the hub has (RFC 9110, 12.5.4).
 * A malformed range is passed over, `q=0` excludes a language, and among equals the first one counts.
 */
export function languageOf(header: string | null | undefined): Language {
  let best: { language: Language; weight: number } | null = null;
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [, tag, quality] = RANGE.exec(part.trim()) ?? [];
    const language = tag === '*' ? DEFAULT_LANGUAGE : tag === 'ru' || tag === 'en' ? tag : null;
    const weight = quality === undefined ? 1 : Number(quality);
    if (language && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? DEFAULT_LANGUAGE;
}
