import type { KoaContextWithOIDC } from 'oidc-provider';
import { languageOf } from '#kernel/i18n/language.js';
import type { Language } from '#kernel/i18n/messages.js';

interface Wishes {
  /** What the reader clicked. */
  readonly chosen?: unknown;
  /** `ui_locales` of the request: language tags by preference, separated by spaces (OpenID Connect Core, 3.1.2.1). */
  readonly uiLocales?: unknown;
  readonly acceptLanguage?: string | undefined;
}

/** The language of a page: as clicked, else as the page that sent the reader here shows itself, else as the browser. */
export function pageLanguage({ chosen, uiLocales, acceptLanguage }: Wishes): Language {
  if (chosen === 'ru' || chosen === 'en') return chosen;
  const tags = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  const known = tags.filter((tag) => /^(ru|en)(-|$)/i.test(tag));
  return languageOf(known[0] ?? acceptLanguage);
}

/** The language for whoever is at a page of the library. */
export function contextLanguage(ctx: KoaContextWithOIDC): Language {
  const uiLocales = ctx.oidc.params?.ui_locales ?? ctx.query.ui_locales;
  return pageLanguage({ uiLocales, acceptLanguage: ctx.get('accept-language') });
}
