import { extname } from 'node:path';
import { collegeOf } from '#exchange/graph/college.js';
import type { CollegeSheetKind } from '#exchange/import-lines.type.js';
import {
  TEMPLATE_FORMATS,
  TEMPLATE_KINDS,
  templateFile,
  templateOf,
  type TemplateFormat,
} from '#exchange/template/template.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { noSuchCollege } from './base-options.js';
import { languageOption } from './conclude.js';
import { writablePath, writePrivately } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface TemplateOptions extends GivenSettings {
  readonly out: string;
  /** Code of the college whose region's forms are to be chosen from; without it no hub is asked. */
  readonly college?: string;
  readonly language?: string;
}

/** `hub template mentors|mentees|headcount`: writes the table that is to be filled and imported. */
export async function template(kindName: string, options: TemplateOptions): Promise<void> {
  const config = { ...settingsOf(options), language: languageOption(options.language) };
  const kind = kindOf(kindName);
  const format = formatOf(options.out);
  const path = await writablePath(options.out);
  const college = options.college === undefined ? undefined : await collegeOf(httpClient(config), options.college);
  if (college === null) throw noSuchCollege(options.college!);
  await writePrivately(path, await templateFile(templateOf(kind, college?.forms), format));
}

function kindOf(name: string): CollegeSheetKind {
  const kind = TEMPLATE_KINDS.find((each) => each === name);
  if (kind) return kind;
  throw new CommandError({
    ru: `Шаблона «${name}» нет: есть mentors (база наставников), mentees (база наставляемых) и headcount (численность).`,
    en: `There is no template "${name}": there are mentors, mentees and headcount.`,
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
