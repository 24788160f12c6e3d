import { extname } from 'node:path';
import { cohortToExchange } from '#exchange/cohort/cohort-to-exchange.js';
import { collegeOf } from '#exchange/graph/college.js';
import type { CollegeSheetKind } from '#exchange/import-lines.type.js';
import { openListeners, resultsTemplate } from '#exchange/template/results-template.js';
import {
  TEMPLATE_FORMATS,
  TEMPLATE_KINDS,
  templateFile,
  templateOf,
  type TemplateFormat,
} from '#exchange/template/template.js';
import type { Template } from '#exchange/template/template.type.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { collegeClient } from '../client/college-client.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { misused, noSuchCollege } from './base-options.js';
import { cohortOption, type CohortOptions } from './cohort-options.js';
import { languageOption } from './conclude.js';
import { writablePath, writePrivately } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface TemplateOptions extends GivenSettings, Pick<CohortOptions, 'cohort'> {
  readonly out: string;
  /** Code of the college whose region's forms are to be chosen from, or which hosts the cohort; else no hub is asked. */
  readonly college?: string;
  readonly language?: string;
}

/** `hub template mentors|mentees|headcount|results`: writes the table that is to be filled and imported. */
export async function template(kindName: string, options: TemplateOptions): Promise<void> {
  const config = { ...settingsOf(options), language: languageOption(options.language) };
  const kind = kindName === RESULTS ? RESULTS : kindOf(kindName);
  const cohortId = kind === RESULTS ? cohortOption(options, 'template') : null;
  if (kind === RESULTS && options.college === undefined) throw misused(HOST_MISSING, 'template');
  const format = formatOf(options.out);
  const path = await writablePath(options.out);
  const college = options.college === undefined ? undefined : await collegeOf(httpClient(config), options.college);
  if (college === null) throw noSuchCollege(options.college!);
  const table =
    kind === RESULTS
      ? await resultsOf(collegeClient(config, [college!.id]), cohortId!, college!.id)
      : templateOf(kind, college?.forms);
  await writePrivately(path, await templateFile(table, format));
}

/** The template of a cohort with its listeners, for the college that hosts it. */
async function resultsOf(graph: GraphClient, cohortId: string, collegeId: string): Promise<Template> {
  const cohort = await cohortToExchange(graph, cohortId);
  if (cohort?.college.id !== collegeId) throw new CommandError(NOT_HOSTED);
  if (openListeners(cohort).length === 0) throw new CommandError(NOBODY);
  return resultsTemplate(cohort);
}

const RESULTS = 'results';

const HOST_MISSING = {
  ru: 'Назовите колледж, который ведёт группу: --college ‹код›.',
  en: 'Name the college that hosts the cohort: --college <code>.',
};

const NOT_HOSTED = {
  ru: 'Такой группы колледж не ведёт: проверьте её адрес.',
  en: 'The college hosts no such cohort: check its address.',
};

const NOBODY = {
  ru: 'В группе нет слушателей, чьи результаты ещё можно внести.',
  en: 'The cohort has no listeners whose results could still be recorded.',
};

function kindOf(name: string): CollegeSheetKind {
  const kind = TEMPLATE_KINDS.find((each) => each === name);
  if (kind) return kind;
  throw new CommandError({
    ru: `Шаблона «${name}» нет: есть mentors (база наставников), mentees (база наставляемых), headcount (численность) и results (результаты группы).`,
    en: `There is no template "${name}": there are mentors, mentees, headcount and results (of a cohort).`,
  });
}

function formatOf(name: string): TemplateFormat {
  const format = TEMPLATE_FORMATS.find((each) => extname(name).toLowerCase() === `.${each}`);
  if (format) return format;
  throw new CommandError({
    ru: 'Назовите файл с именем на .xlsx или .ods: --out base.xlsx.',
    en: 'Name a file that ends in .xlsx or .ods: --out base.xlsx.',
  });
}
