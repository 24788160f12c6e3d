import { unauthenticated } from '#kernel/errors/hub-error.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { staffColleges } from '#kernel/session/session.js';
import type { TokenVerifier } from '#kernel/session/tokens.js';
import { cohortToExchange } from '../../../cohort/cohort-to-exchange.js';
import { openListeners, resultsTemplate } from '../../../template/results-template.js';
import { templateFile } from '../../../template/template.js';
import { refusal } from '../../parameters.js';
import type { CohortTemplateParameters } from './parameters.js';

/** What one template takes; a course of ten thousand is none that is filled by hand. */
const MOST_LISTENERS = 5000;

interface Door {
  readonly graph: GraphClient;
  readonly verifier: TokenVerifier;
  readonly token: string | null;
}

/** Bytes of the template of a cohort's results, for the staff of its host: whoever may import them. */
export async function cohortTemplate(
  { graph, verifier, token }: Door,
  { cohortId, format }: CohortTemplateParameters,
): Promise<Buffer> {
  const session = await verifier.verify(token);
  if (token === null) throw unauthenticated(TEXTS.signIn);
  const own = staffColleges(session);
  if (own.length === 0) throw forbidden(TEXTS.host);
  const cohort = await cohortToExchange(graph, cohortId, MOST_LISTENERS);
  if (!cohort) throw refusal(TEXTS.none, 404);
  if (!own.includes(cohort.college.id)) throw forbidden(TEXTS.host);
  if (openListeners(cohort).length === 0) throw refusal(TEXTS.nobody, 404);
  if (cohort.listeners.length > MOST_LISTENERS) throw refusal(TEXTS.tooMany, 413);
  return templateFile(resultsTemplate(cohort), format);
}

const TEXTS = {
  signIn: {
    ru: 'Войдите: шаблон группы с её слушателями – для сотрудников колледжа, который её ведёт.',
    en: 'Sign in: the template of a cohort with its listeners is for the staff of its host.',
  },
  host: {
    ru: 'Шаблон результатов – для колледжа, который ведёт группу: он их и загружает.',
    en: 'The template of results is for the host of the cohort, which imports them.',
  },
  none: { ru: 'Такой группы нет.', en: 'There is no such cohort.' },
  nobody: {
    ru: 'В группе нет слушателей, чьи результаты ещё можно внести.',
    en: 'The cohort has no listeners whose results could still be recorded.',
  },
  tooMany: { ru: 'В одном шаблоне до 5 000 слушателей.', en: 'A template takes up to 5,000 listeners.' },
} as const;
