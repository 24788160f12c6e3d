import { describe, expect, it } from '@jest/globals';
import { isWellFormed } from '../testing/archive.js';
import { filledIn, KINDS, readingOf } from '../testing/templates.js';
import { unpackArchive } from '../workbook/archive.js';
import { WARNINGS } from '../workbook/warnings.js';
import { templateFile, templateOf, TEMPLATE_FORMATS } from './template.js';

describe.each(KINDS)('the template of %s', (kind) => {
  it.each(TEMPLATE_FORMATS)('as .%s has the columns of the import, and an example that nobody takes for a row', async (format) => {
    const file = await templateFile(templateOf(kind), format);
    const { rows, accepted, refused, warnings } = readingOf(kind, file);
    expect({ rows, accepted, refused }).toEqual({ rows: 0, accepted: [], refused: [] });
    expect(warnings).toEqual([{ row: 2, message: WARNINGS.example }]);
  }); // prettier-ignore

  it.each(TEMPLATE_FORMATS)('as .%s is read cell by cell as it was filled in', async (format) => {
    const template = filledIn(templateOf(kind));
    const file = await templateFile(template, format);
    const { accepted, refused, warnings } = readingOf(kind, file);
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
    const values = Object.values(accepted[0]!.value).flat();
    const filled = template.columns.filter(({ example }) => example !== '');
    expect(values.filter((value) => value !== null && value !== false).length).toBeGreaterThanOrEqual(
      filled.length - 2,
    );
  });

  it('lets choose from lists that stand on a sheet of their own', async () => {
    const template = templateOf(kind, [{ code: 'own', mentor: 'PUPIL', mentee: 'PUPIL', names: ['"я" & <ты>, он'] }]);
    const parts = unpackArchive(await templateFile(template, 'xlsx'));
    const content = unpackArchive(await templateFile(template, 'ods'))
      .get('content.xml')!
      .toString();
    const sheet = parts.get('xl/worksheets/sheet1.xml')!.toString();
    for (const xml of [sheet, content, parts.get('xl/worksheets/sheet2.xml')!.toString()]) {
      expect(isWellFormed(xml)).toBe(true);
    }
    const lists = template.columns.filter(({ choices }) => choices.length > 0);
    expect(lists.length).toBeGreaterThan(0);
    expect([...sheet.matchAll(/<dataValidation type="list"/g)]).toHaveLength(lists.length);
    expect([...content.matchAll(/<table:content-validation /g)]).toHaveLength(lists.length);
  });
});
