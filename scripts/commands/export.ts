import { extname } from 'node:path';
import { recordsOf } from '#exchange/bases/records.js';
import { exportBase } from '#exchange/export/export-base.js';
import { collegeOf } from '#exchange/graph/college.js';
import type { Encoding } from '#exchange/workbook/table.js';
import { academicYearOf } from '#kernel/time/academic-year.js';
import { collegeClient } from '../client/college-client.js';
import { httpClient } from '../client/http-client.js';
import { CommandError } from '../command-error.js';
import { kindOf, noSuchCollege, yearOf } from './base-options.js';
import { languageOption } from './conclude.js';
import { writablePath, writePrivately } from './output-file.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface ExportOptions extends GivenSettings {
  readonly college: string;
  readonly out: string;
  readonly year?: string;
  readonly encoding?: string;
  readonly language?: string;
}

/** `hub export mentors|mentees`: writes a college's base as the spreadsheet that it would keep itself. */
export async function exportCommand(kindName: string, options: ExportOptions): Promise<void> {
  const language = languageOption(options.language);
  const config = { ...settingsOf(options), language };
  const kind = kindOf(kindName);
  const format = formatOf(options.out);
  const encoding = encodingOf(options.encoding, format);
  const path = await writablePath(options.out);
  const college = await collegeOf(httpClient(config), options.college);
  if (!college) throw noSuchCollege(options.college);
  const year = options.year === undefined ? academicYearOf(college.today) : yearOf(options.year);
  const { id, today, forms } = college;
  const records = await recordsOf(collegeClient(config, [id]), id, year);
  await writePrivately(path, exportBase(records, { kind, year, today, format, encoding, ...(forms ? { forms } : {}) }));
}

function formatOf(name: string): 'xlsx' | 'csv' {
  const extension = extname(name).toLowerCase();
  if (extension === '.xlsx') return 'xlsx';
  if (extension === '.csv') return 'csv';
  throw new CommandError({
    ru: 'Назовите файл с именем на .xlsx или .csv: --out base.xlsx.',
    en: 'Name a file that ends in .xlsx or .csv: --out base.xlsx.',
  });
}

function encodingOf(text: string | undefined, format: 'xlsx' | 'csv'): Encoding {
  if (text === undefined || (text === 'utf-8' && format === 'csv')) return 'utf-8';
  if (text === 'windows-1251' && format === 'csv') return text;
  throw new CommandError({
    ru: 'Кодировка бывает у .csv: --encoding utf-8 или windows-1251.',
    en: 'An encoding is of a .csv: --encoding utf-8 or windows-1251.',
  });
}
