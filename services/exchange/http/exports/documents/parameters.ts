import type { Bilingual } from '#kernel/i18n/messages.js';
import { DRAFTS, OF_A_PERSON, type DraftName } from '../../../documents/drafts/drafts.data.js';
import type { DraftAsked } from '../../../documents/drafts/gather.js';
import { only, refusal, yearParameter } from '../../parameters.js';
import { EXPORTS_PATH } from '../parameters.js';

/** Below it stand the drafts of documents. */
export const DRAFTS_PATH = `${EXPORTS_PATH}documents/`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FORM = /^[a-z0-9-]{2,60}$/;
const LONGEST_NUMBER = 100;
const PAIRS: readonly string[] = ['accepted', 'all'];
const BOTH_WAYS = PAIRS.map((which) => `pairs=${which}`).join(', ');

export type DraftParameters = Omit<DraftAsked, 'collegeId' | 'today'>;

/** @throws HubError BAD_USER_INPUT */
export function draftParameters(path: string, query: URLSearchParams): DraftParameters {
  const [, kind] = /^([A-Z_]+)\.docx$/.exec(path.slice(DRAFTS_PATH.length)) ?? [];
  if (kind === undefined || !Object.hasOwn(DRAFTS, kind)) throw refusal(TEXTS.kind, 404);
  const name = kind as DraftName;
  const given = (parameter: string, fits: (value: string) => boolean, text: Bilingual): string | null => {
    if (!query.has(parameter)) return null;
    const value = only(query, parameter);
    if (value === null || !fits(value)) throw refusal(text);
    return value;
  };
  const person = given('person', (value) => UUID.test(value), TEXTS.person);
  if (person !== null && !OF_A_PERSON.includes(name)) throw refusal(TEXTS.notOfPerson);
  return {
    name,
    year: yearParameter(only(query, 'year')),
    person,
    form: given('form', (value) => FORM.test(value), TEXTS.form),
    pairs: given('pairs', (value) => PAIRS.includes(value), TEXTS.pairs) === 'all' ? 'ALL' : 'ACCEPTED',
    number: given('number', ({ length }) => length > 0 && length <= LONGEST_NUMBER, TEXTS.number),
  };
}

const TEXTS = {
  kind: {
    ru: `Проекты документов: /exports/documents/‹вид›.docx, где вид — ${Object.keys(DRAFTS).join(', ')}.`,
    en: `Drafts of documents are /exports/documents/<kind>.docx, of the kinds ${Object.keys(DRAFTS).join(', ')}.`,
  },
  person: { ru: 'Назовите человека: person=‹id›.', en: 'Name the person: person=<id>.' },
  notOfPerson: {
    ru: 'Этот документ не об одном человеке: уберите person.',
    en: 'This document is not about one person: leave out person.',
  },
  form: { ru: 'Назовите форму: form=‹код формы›.', en: 'Name the form: form=<code of the form>.' },
  pairs: {
    ru: `В приказ о парах входят принятые обеими сторонами, как и без указания, или все: ${BOTH_WAYS}.`,
    en: `An order on pairs takes those that both sides accepted, as it does when nothing is said, or all: ${BOTH_WAYS}.`,
  },
  number: {
    ru: 'Номер приказа — до 100 знаков: number=‹номер›.',
    en: 'The number of an order has up to 100 characters: number=<number>.',
  },
} as const satisfies Record<string, Bilingual>;
