import { describe, expect, it } from '@jest/globals';
import { closing, report } from '../testing/printed-report.js';
import { documentOf } from './document.policy.js';
import { docxOf } from './docx.js';
import { pdfOf } from './pdf.js';

/** Where each file of an archive begins, after the sign that it does. */
const LOCAL_FILE = Buffer.from('504b0304', 'hex');

/** Times of the files of an archive, as they are packed: 2025-09-20 10:11:12 in all of them. */
function timesIn(archive: Buffer): Set<string> {
  const times = new Set<string>();
  for (let at = archive.indexOf(LOCAL_FILE); at >= 0; at = archive.indexOf(LOCAL_FILE, at + 4)) {
    times.add(archive.subarray(at + 10, at + 14).toString('hex'));
  }
  return times;
}

describe('a file of a report has no time but that of the issue', () => {
  it('as .docx, in its properties and in its archive', async () => {
    const file = await docxOf(documentOf(report(), 'ru'));
    const time = Buffer.alloc(4);
    time.writeUInt16LE((10 << 11) | (11 << 5) | (12 >> 1), 0);
    time.writeUInt16LE(((2025 - 1980) << 9) | (9 << 5) | 20, 2);
    expect(timesIn(file)).toEqual(new Set([time.toString('hex')]));
    expect(file.equals(await docxOf(documentOf(report(), 'ru')))).toBe(true);
    const whole = documentOf(report({ closing: closing() }), 'ru');
    expect((await docxOf(whole)).equals(await docxOf(whole))).toBe(true);
  });

  it('as PDF', async () => {
    const file = await pdfOf(documentOf(report(), 'ru'));
    const dates = new Set(file.toString('latin1').match(/D:\d{14}Z/g));
    expect(dates).toEqual(new Set(['D:20250920101112Z']));
    expect(file.equals(await pdfOf(documentOf(report(), 'ru')))).toBe(true);
  });
});
