import { expect, it, jest } from '@jest/globals';
import { describeInLibreOffice, savedAs } from '../testing/libreoffice.js';
import { filledIn, KINDS, readingOf } from '../testing/templates.js';
import { unpackArchive } from '../workbook/archive.js';
import { templateFile, templateOf } from './template.js';
import { chosenColumns } from './template.type.js';

// An office takes some seconds to start.
jest.setTimeout(180_000);

/** Where a file says that a column is chosen from the list of another sheet. */
const LISTS = {
  xlsx: ['xl/worksheets/sheet1.xml', /<dataValidation [^>]*type="list".*?<formula1>[^<]*Списки/gs],
  ods: ['content.xml', /<table:content-validation [^>]*cell-content-is-in-list\([^)]*Списки/g],
} as const;

function listsIn(file: Buffer, format: keyof typeof LISTS): number {
  const [part, list] = LISTS[format];
  return [...unpackArchive(file).get(part)!.toString().matchAll(list)].length;
}

describeInLibreOffice('templates that were opened in an office, filled in and saved', () => {
  it.each([
    ['xlsx', 'ods'],
    ['ods', 'xlsx'],
  ] as const)('as .%s and came back as .%s keep their lists and are read right', async (from, to) => {
    const templates = KINDS.map((kind) => filledIn(templateOf(kind)));
    const files = await Promise.all(templates.map((template) => templateFile(template, from)));
    const back = await savedAs(files, from, to);
    for (const [n, kind] of KINDS.entries()) {
      const reading = readingOf(kind, back[n]!);
      expect(reading).toEqual(readingOf(kind, files[n]!));
      expect({ kind, rows: reading.accepted.length }).toEqual({ kind, rows: 1 });
      expect({ kind, lists: listsIn(back[n]!, to) }).toEqual({ kind, lists: chosenColumns(templates[n]!).length });
    }
  });
});
