import { describe, expect, it } from '@jest/globals';
import { xlsx } from '../testing/files.js';
import { unpackArchive, unpackOne } from './archive.js';
import { SheetError } from './sheet-error.js';

const file = xlsx([{ rows: [['ФИО', 'x'.repeat(5_000)]] }]);

function codeOf(bytes: Buffer, limit?: number): string {
  try {
    unpackArchive(bytes, limit);
  } catch (error) {
    if (error instanceof SheetError) return error.code;
    throw error;
  }
  return 'READ';
}

/** Writes a size into the directory entry of the sheet. */
function declare(size: number): Buffer {
  const forged = Buffer.from(file);
  const name = forged.lastIndexOf('xl/worksheets/sheet1.xml');
  forged.writeUInt32LE(size, name - 46 + 24);
  return forged;
}

describe('unpackArchive', () => {
  it('answers the files of a sound archive by their names', () => {
    expect([...unpackArchive(file).keys()]).toContain('xl/workbook.xml');
    expect(unpackArchive(file).get('xl/worksheets/sheet1.xml')!.toString()).toContain('x'.repeat(5_000));
    const stored = xlsx([{ rows: [['ФИО']] }], { stored: true });
    expect(unpackArchive(stored).get('xl/worksheets/sheet1.xml')!.toString()).toMatch(/^<\?xml.*<\/worksheet>$/s);
  });

  it('refuses one that declares more than the limit', () => {
    expect(codeOf(file, 5_000)).toBe('TOO_LARGE');
    expect(codeOf(declare(0xfffffff0))).toBe('TOO_LARGE');
  });

  it('refuses one that holds more than it declares', () => {
    expect(codeOf(declare(100))).toBe('TOO_LARGE');
  });

  it('refuses every truncation, from the signature to the last byte', () => {
    for (let length = 4; length < file.length; length += 97) {
      expect(codeOf(file.subarray(0, length))).toBe('TRUNCATED');
    }
    expect(codeOf(file.subarray(0, file.length - 1))).toBe('TRUNCATED');
  });

  it('refuses a stored file that would end behind the archive', () => {
    const stored = xlsx([{ rows: [['ФИО']] }], { stored: true });
    expect(codeOf(stored)).toBe('READ');
    stored.writeUInt32LE(stored.length, stored.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 20);
    expect(codeOf(stored)).toBe('TRUNCATED');
  });

  it('refuses one that keeps a size in a field which it lacks', () => {
    expect(codeOf(declare(0xffffffff))).toBe('TRUNCATED');
  });

  it('refuses one that is packed as no spreadsheet is', () => {
    const forged = Buffer.from(file);
    forged.writeUInt16LE(12, forged.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 10);
    expect(codeOf(forged)).toBe('NOT_A_SPREADSHEET');
  });

  it('fails with nothing but its own errors on damaged bytes', () => {
    for (let position = 0; position < file.length; position += 13) {
      const damaged = Buffer.from(file);
      damaged.writeUInt8((damaged.readUInt8(position) + 101) % 256, position);
      expect(['READ', 'TRUNCATED', 'TOO_LARGE', 'NOT_A_SPREADSHEET']).toContain(codeOf(damaged));
    }
  });
});

describe('unpackOne', () => {
  it('answers one file of an archive, none of another name, and refuses what is larger than it may be', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(unpackOne(file, sheet, 10_000)!.toString()).toContain('x'.repeat(5_000));
    expect(unpackOne(file, 'xl/other.xml', 10_000)).toBeUndefined();
    expect(() => unpackOne(file, sheet, 5_000)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
