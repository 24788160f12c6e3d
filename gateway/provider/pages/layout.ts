import { createHash } from 'node:crypto';
import type { Language } from '#kernel/i18n/messages.js';
import { Markup, markup } from './markup.js';
import { STYLE } from './style.js';

export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  /** Where the hub's own page is. */
  readonly home: string;
  /** What is said above everything of a hub that is only tried out. */
  readonly demo?: { readonly title: string; readonly text: string };
  /** Address of the same page in the other language, where there is one. */
  readonly otherLanguage?: string | undefined;
  /** Whether the page fills a screen, rather than being one card. */
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

const NAMES = { ru: 'Русский', en: 'English' };

const HUB = { ru: 'Хаб наставничества', en: 'Mentoring Hub' };

/** A mentor and a mentee: the mark of the hub. */
const BRAND = new Markup(
  '<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#0f766e"/><circle cx="12" cy="13" r="4.5" fill="#fff"/><circle cx="21.5" cy="20" r="3.25" fill="#b1e4dc"/></svg>',
);

const WARNING = new Markup(
  '<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M12 9v4M12 17h.01M10.4 3.6 2.3 17.1a2 2 0 0 0 1.7 2.9h16a2 2 0 0 0 1.7-2.9L13.6 3.6a1.9 1.9 0 0 0-3.2 0z"/></svg>',
);

/** A whole page. */
export function layout({ language, title, home, otherLanguage, demo, wide = false }: PageFrame, body: Markup): string {
  const other = language === 'ru' ? 'en' : 'ru';
  const link = otherLanguage
    ? markup`<a class="language" href="${otherLanguage}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`
    : markup``;
  const note = demo
    ? markup`<aside class="demo" aria-label="${demo.title}"><div class="inside">${WARNING}<p><strong>${demo.title}.</strong> ${demo.text}</p></div></aside>`
    : markup``;
  const content = wide ? body : markup`<div class="card narrow">${body}</div>`;
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
${note}
<header><div class="inside"><a class="brand" href="${home}">${BRAND}${HUB[language]}</a>${link}</div></header>
<main><div class="inside">
${content}
</div></main>
</body>
</html>
`.text;
}
