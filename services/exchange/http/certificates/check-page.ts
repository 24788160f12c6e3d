import type { Language } from '#kernel/i18n/messages.js';
import type { CertificateToCheckQuery } from '../../graph/generated/graphql.js';
import { dayInWords } from '../../report/words.policy.js';

type Check = NonNullable<CertificateToCheckQuery['certificateCheck']>;

/** A certificate by its code; or that there is none, or that too many codes of nothing were tried from there. */
export type Shown = (Check & { readonly code: string }) | 'UNKNOWN' | 'LATER';

const TEXTS = {
  ru: {
    title: 'Проверка сертификата',
    school: 'Сетевая школа наставников',
    VALID: 'Действует',
    EXPIRED: 'Срок истёк',
    REVOKED: 'Отозван',
    holder: 'Кому выдан',
    nameless: 'имя удалено по требованию человека',
    course: 'Курс',
    hours: 'Академических часов',
    issuedOn: 'Выдан',
    validUntil: 'Действует по',
    unlimited: 'срок не ограничен',
    pdf: 'Сертификат в PDF',
    UNKNOWN: 'Такого сертификата нет. Проверьте, целиком ли набран адрес, который напечатан на сертификате.',
    LATER: 'С этого адреса открывали слишком много неверных ссылок. Попробуйте через минуту.',
  },
  en: {
    title: 'Certificate check',
    school: 'Network school of mentors',
    VALID: 'Valid',
    EXPIRED: 'Expired',
    REVOKED: 'Revoked',
    holder: 'Issued to',
    nameless: 'the name was erased at the request of the person',
    course: 'Course',
    hours: 'Academic hours',
    issuedOn: 'Issued',
    validUntil: 'Valid until',
    unlimited: 'without a term',
    pdf: 'The certificate as PDF',
    UNKNOWN: 'There is no such certificate. Check that the address printed on the certificate was typed whole.',
    LATER: 'Too many wrong links were opened from this address. Try again in a minute.',
  },
} as const satisfies Record<Language, object>;

/** What languages are called in themselves. */
const NAMES = { ru: 'Русский', en: 'English' } as const;

/** Signs before the words, so that no state is told by its colour alone. */
const SIGNS = { VALID: '✓', EXPIRED: '!', REVOKED: '✕' } as const;

const STYLE = `body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;padding:1.5rem 1rem;background:#f6f7f9;color:#1c2530}
main{max-width:34rem;margin:auto;background:#fff;border-radius:.75rem;padding:1.5rem}
h1{font-size:1.375rem;margin:0}.of{margin:0 0 1.25rem;color:#5b6875}
.state{display:flex;gap:.75rem;align-items:center;margin:0 0 1.25rem;padding:.875rem 1rem;border-radius:.5rem;
font-size:1.375rem;font-weight:700;border-left:.5rem solid}
.VALID{background:#e6f4ea;color:#0b5d2b;border-color:#1a7f3c}
.EXPIRED{background:#fff4d6;color:#6b4700;border-color:#b27b00}
.REVOKED{background:#fde8e6;color:#8c1d13;border-color:#b42318}
dl{margin:0}dt{color:#5b6875;font-size:.9375rem}dd{margin:0 0 .875rem;font-weight:600;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin-top:1.25rem}
a{color:#1c4f8c;min-height:3rem;display:inline-flex;align-items:center}
a:focus-visible{outline:3px solid #f0a000;outline-offset:2px}`;

/** The page that says whether a certificate holds, and nothing that its code doesn't prove. */
export function checkPage(language: Language, shown: Shown): string {
  const words = TEXTS[language];
  const other = language === 'ru' ? 'en' : 'ru';
  const known = typeof shown === 'object';
  const pdf = known
    ? `<a href="/exports/certificates/${escaped(shown.code)}.pdf?lang=${language}">${words.pdf}</a>`
    : '<span></span>';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1><p class="of">${words.school}</p>
${known ? certificate(shown, language) : `<p role="status">${words[shown]}</p>`}
<nav>${pdf}<a href="?lang=${other}" lang="${other}" hreflang="${other}">${NAMES[other]}</a></nav></main></body></html>`;
}

function certificate(check: Check, language: Language): string {
  const words = TEXTS[language];
  const { state, name, course, hours, issuedOn, validUntil } = check;
  const until = validUntil === null ? words.unlimited : dayInWords(validUntil, language);
  const facts: readonly (readonly [string, string])[] = [
    [words.holder, name ?? words.nameless],
    [words.course, course],
    [words.hours, String(hours)],
    [words.issuedOn, dayInWords(issuedOn, language)],
    [words.validUntil, until],
  ];
  const rows = facts.map(([term, fact]) => `<dt>${term}</dt><dd>${escaped(fact)}</dd>`).join('');
  return `<p class="state ${state}" role="status"><span aria-hidden="true">${SIGNS[state]}</span>${words[state]}</p>
<dl>${rows}</dl>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
