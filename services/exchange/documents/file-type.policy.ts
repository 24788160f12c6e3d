import type { Bilingual } from '#kernel/i18n/messages.js';
import { archiveNames, unpackOne } from '../workbook/archive.js';
import { SheetError } from '../workbook/sheet-error.js';

/** What a file of the register may be; what it is called says nothing. */
export type FileType = 'pdf' | 'docx' | 'xlsx' | 'odt' | 'jpg' | 'png';

/** What it is by its content, or why it is not taken. */
export type Judged = { readonly type: FileType } | { readonly refused: Bilingual };

/** Bytes that the part of an archive may have which says what the archive is. */
const LONGEST_MANIFEST = 1024 * 1024;

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
];
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/** The main part of an office document, with the type that its manifest gives it when there are no macros. */
const OFFICE = [
  ['docx', 'word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
] as const;
const MANIFEST = '[Content_Types].xml';
const ODT = 'application/vnd.oasis.opendocument.text';

/** Where office documents keep what runs when they are opened. */
const RUNS =
  /(^|\/)(vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$|^(Basic|Scripts)\/|(^|\/)(activeX|macrosheets)\//i;

const begins = (file: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, at) => file[at] === byte);

/** What a file is by its content. Nothing of it is run, and hardly anything unpacked. */
export function judgeFile(file: Buffer): Judged {
  const known = SIGNATURES.find(([, signature]) => begins(file, signature));
  if (known) return { type: known[0] };
  if (!begins(file, ARCHIVE)) return { refused: TEXTS.unknown };
  try {
    return judgeArchive(file);
  } catch (error) {
    if (error instanceof SheetError || error instanceof RangeError) return { refused: TEXTS.broken };
    throw error;
  }
}

function judgeArchive(file: Buffer): Judged {
  const names = archiveNames(file);
  if (names.some((name) => RUNS.test(name))) return { refused: TEXTS.macro };
  const manifest = unpackOne(file, MANIFEST, LONGEST_MANIFEST)?.toString('utf8');
  if (manifest !== undefined) {
    if (/macroEnabled|vbaProject/i.test(manifest)) return { refused: TEXTS.macro };
    const office = OFFICE.find(([, part, type]) => names.includes(part) && manifest.includes(type));
    return office ? { type: office[0] } : { refused: TEXTS.archive };
  }
  const mimetype = names[0] === 'mimetype' && unpackOne(file, 'mimetype', 100)?.toString('utf8');
  return mimetype === ODT && names.includes('content.xml') ? { type: 'odt' } : { refused: TEXTS.archive };
}

const TEXTS = {
  unknown: {
    ru: 'Это не PDF, не документ Word (.docx), Excel (.xlsx) или OpenDocument (.odt) и не снимок (.jpg, .png): смотрим на содержимое, а не на имя файла.',
    en: 'This is neither a PDF nor a document of Word (.docx), Excel (.xlsx) or OpenDocument (.odt) nor a picture (.jpg, .png): what counts is the content, not the name.',
  },
  archive: {
    ru: 'Это архив, а не документ Word, Excel или OpenDocument.',
    en: 'This is an archive and no document of Word, Excel or OpenDocument.',
  },
  macro: {
    ru: 'В файле есть макросы: сохраните его без них, например как PDF.',
    en: 'The file has macros: save it without them, e.g. as a PDF.',
  },
  broken: {
    ru: 'Файл повреждён или передан не до конца.',
    en: 'The file is damaged, or did not arrive whole.',
  },
} as const satisfies Record<string, Bilingual>;
