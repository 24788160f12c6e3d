import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { unpackArchive } from '../workbook/archive.js';
import { certificatePdf } from './certificate-pdf.js';
import { certificateWords } from './certificate-words.policy.js';
import type { PrintedCertificate } from './printed-certificate.type.js';
import { zipOf, type ZippedFile } from '../zip.js';

const certificate: PrintedCertificate = {
  ...{ language: 'ru', number: '26-2024-000123', name: 'Ёлкина Анна Ильинична', course: 'Основы наставничества' },
  ...{ hours: 36, competences: [], completedOn: '2025-03-28', issuedOn: '2025-03-29', validUntil: '2027-03-28' },
  ...{ state: 'VALID', college: 'Колледж связи', address: 'https://hub.example/certificates/AbCdEfGhIjKlMnOpQrStUv' },
};

describe('a certificate on paper', () => {
  it('says whose it is, of what, and until when, in both languages', () => {
    expect(certificateWords(certificate)).toMatchObject({
      ...{ number: '№ 26-2024-000123', name: 'Ёлкина Анна Ильинична', course: '«Основы наставничества»' },
      ...{ hours: 'Объём обучения в академических часах: 36', competences: null, across: null },
      days: [
        'Обучение завершено: 28\u00a0марта 2025\u00a0г.',
        'Выдан: 29\u00a0марта 2025\u00a0г.',
        'Действует по: 28\u00a0марта 2027\u00a0г.',
      ],
    });
    const english = certificateWords({ ...certificate, language: 'en', validUntil: null, competences: ['asking'] });
    expect([english.days[2], english.competences]).toEqual(['Valid without a term', 'Competences: asking']);
  });

  it.each([
    ['REVOKED', 'ОТОЗВАН'],
    ['EXPIRED', 'СРОК ИСТЁК'],
  ] as const)('that is %s says so across', (state, across) => {
    expect(certificateWords({ ...certificate, state }).across).toBe(across);
  });

  it('of somebody who was erased says that, and no name', () => {
    expect(certificateWords({ ...certificate, name: null }).name).toBe('имя удалено по требованию человека');
  });
});

describe('its PDF', () => {
  it('is the same to the byte whenever it is made', async () => {
    const file = await certificatePdf(certificate);
    expect([file.subarray(0, 8).toString(), file.subarray(-6).toString().trim()]).toEqual(['%PDF-1.7', '%%EOF']);
    expect(new Set(file.toString('latin1').match(/D:\d{14}Z/g))).toEqual(new Set(['D:20250329000000Z']));
    expect(file.equals(await certificatePdf(certificate))).toBe(true);
  });

  const reads = spawnSync('pdftotext', ['-v']).error === undefined;
  (reads ? it : it.skip)('is one page, of text that can be read and copied', async () => {
    const long = { ...certificate, course: 'Курс '.repeat(60).trim(), competences: ['слушать', 'спрашивать'] };
    for (const one of [certificate, long]) {
      const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: await certificatePdf(one) });
      const text = stdout.toString();
      expect(text).toContain('Ёлкина Анна Ильинична');
      expect(text).toContain('AbCdEfGhIjKlMnOpQrStUv');
      expect(text.match(/\f/g)).toHaveLength(1);
    }
  });
});

describe('an archive', () => {
  async function* files(): AsyncGenerator<ZippedFile> {
    for (const n of [1, 2, 3]) {
      yield { name: `№ ${n}.pdf`, bytes: Buffer.from('x'.repeat(n)), at: new Date('2025-03-29T00:00:00Z') };
    }
  }

  it('has each file by its name, and is written as the files come', async () => {
    const parts: Buffer[] = [];
    for await (const part of zipOf(files())) parts.push(part);
    expect(parts[1]!.toString()).toBe('x');
    const unpacked = [...unpackArchive(Buffer.concat(parts))].map(([name, bytes]) => [name, bytes.toString()]);
    expect(unpacked).toEqual([['№ 1.pdf', 'x'], ['№ 2.pdf', 'xx'], ['№ 3.pdf', 'xxx']]); // prettier-ignore
  });
});
