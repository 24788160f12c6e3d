import { createHash } from 'node:crypto';
import type { Language } from '#kernel/i18n/messages.js';
import { Markup, markup } from './markup.js';
import { STYLE } from './style.js';

export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  /** Address of the same page in the other language, where there is one. */
  readonly otherLanguage?: string | undefined;
  /** Whether the page has columns to fill a screen with. */
  readonly wide?: boolean;
}

/** The style is one constant, so the policy names it by its hash and allows no other. */
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * What every answer below `/oidc` carries. No script is allowed; the library adds the hash of its own where it must send
 * a form on (to end a sign-in that another one replaces). Forms go, and lead on, to this origin alone.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    'script-src',
    `style-src ${STYLE_HASH}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const NAMES = { ru: 'По-русски', en: 'In English' };

const HUB = { ru: 'Хаб наставничества колледжей', en: 'College Mentoring Hub' };

/** A whole page. */
export function layout({ language, title, otherLanguage, wide = false }: PageFrame, body: Markup): string {
  const other = language === 'ru' ? 'en' : 'ru';
  const width = wide ? 'wide' : 'narrow';
  const link = otherLanguage
    ? markup`<a class="language" href="${otherLanguage}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`
    : markup``;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${HUB[language]}</title>
${new Markup(`<style>${STYLE}</style>`)}
</head>
<body>
<header class="${width}"><p class="hub">${HUB[language]}</p>${link}</header>
<main class="${width}"><div class="card">
${body}
</div></main>
</body>
</html>
`.text;
}
