import { set_cptable as learn } from '@e965/xlsx';
import iconv from 'iconv-lite';

/** Code pages of Windows and the Mac that go by another name than their number. */
const NAMES: Readonly<Record<number, string>> = {
  1200: 'utf-16le',
  10000: 'macroman',
  10007: 'maccyrillic',
  28591: 'latin1',
  32768: 'macroman',
  32769: 'win1252',
  65001: 'utf-8',
};
/** What files of offices here are in that name no page that anybody knows. */
const USUAL = 'win1251';

function nameOf(page: number): string {
  const name = NAMES[page] ?? `cp${page}`;
  return iconv.encodingExists(name) ? name : USUAL;
}

/** Has the library read the texts of .xls files before Excel 97, which are of one byte a letter. */
export function knowCodePages(): void {
  learn({
    utils: {
      decode: (page: number, bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), nameOf(page)),
      encode: (page: number, text: string) => iconv.encode(text, nameOf(page)),
    },
  });
}
