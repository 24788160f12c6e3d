import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Draft, DraftBlock, DraftGround, DraftTable, Signature } from './draft.type.js';
import { BLANK, dayInWords } from './gaps.js';

/** Twentieths of a point of an A4 page between margins as office papers have them: 30 mm left, 15 mm right. */
const WIDTH = 9_354;
const MARGINS = { top: 1134, bottom: 1134, left: 1701, right: 851 };
const INDENT = 709;

/** Half points: 13 point text, 11 in tables, 10 in notes. */
const SIZE = { text: 26, table: 22, note: 20 };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

interface Look extends Omit<IParagraphOptions, 'children' | 'text'> {
  readonly size?: number;
  readonly bold?: boolean;
}

const paragraph = (text: string, { size = SIZE.text, bold = false, ...options }: Look = {}): Paragraph =>
  new Paragraph({ spacing: { after: 100 }, ...options, children: [new TextRun({ text, size, bold })] });

const centred = (text: string, look: Look = {}) => paragraph(text, { alignment: AlignmentType.CENTER, ...look });

/** Drafts for Word and LibreOffice, in Russian: they are to be signed on paper. Each begins on a page of its own. */
export async function draftDocx(drafts: readonly Draft[], ground: DraftGround): Promise<Buffer> {
  const [first] = drafts;
  const document = new Document({
    title: `${first?.title}. ${first?.subject}`,
    creator: ground.college,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: SIZE.text, language: { value: 'ru-RU' } } },
      },
    },
    sections: drafts.map((draft, n) => {
      const registered = draft.own === undefined ? ground.registered : draft.own;
      const note = n === drafts.length - 1 ? noteOf(drafts) : [];
      return {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: MARGINS, pageNumbers: { start: 1 } },
        },
        headers: { default: new Header({ children: registered ? [] : [draftMark()] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...headOf(draft, { ...ground, registered }), ...draft.blocks.flatMap(contentOf), ...note],
      };
    }),
  });
  return Packer.toBuffer(document);
}

const draftMark = () => paragraph('ПРОЕКТ', { alignment: AlignmentType.RIGHT, bold: true, size: SIZE.table });

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.note })],
  });

interface Head extends Pick<DraftGround, 'college' | 'municipality'> {
  readonly registered: { readonly number: string; readonly date: string } | null;
}

function headOf({ title, subject }: Draft, { college, municipality, registered }: Head): Paragraph[] {
  const day = registered ? dayInWords(registered.date) : `«____» ${BLANK} 20____ г.`;
  return [
    centred(college, { bold: true }),
    centred(municipality, { size: SIZE.table }),
    centred(title, { bold: true, size: SIZE.text + 4, spacing: { before: 240, after: 100 } }),
    centred(`${day}     № ${registered?.number ?? '________'}`, { spacing: { after: 200 } }),
    centred(subject, { bold: true, spacing: { after: 240 } }),
  ];
}

function contentOf(block: DraftBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [centred(block.text, { bold: true, keepNext: true, spacing: { before: 200, after: 160 } })];
    case 'text':
      return [textOf(block.text, block.look)];
    case 'items':
      return block.items.map((item, n) => textOf(`${n + 1}. ${item}`));
    case 'table':
      return [tableOf(block), paragraph('', { size: SIZE.note })];
    case 'signatures':
      return [paragraph('', { size: SIZE.note }), signaturesOf(block.signatures), paragraph('', { size: SIZE.note })];
    case 'page':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function textOf(text: string, look?: 'bold' | 'centre' | 'right'): Paragraph {
  if (look === 'centre') return centred(text);
  if (look === 'right') return paragraph(text, { alignment: AlignmentType.RIGHT });
  if (look === 'bold') return paragraph(text, { bold: true, keepNext: true, spacing: { before: 120, after: 100 } });
  // A line to fill in is one long word, around which justified text falls apart.
  const alignment = text.includes('____') ? AlignmentType.LEFT : AlignmentType.BOTH;
  return paragraph(text, { alignment, indent: { firstLine: INDENT } });
}

function tableOf({ head, rows, widths }: DraftTable): Table {
  const sizes = widths.map((width) => Math.round((width / 100) * WIDTH));
  const row = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: texts.map(
        (text, n) =>
          new TableCell({
            width: { size: sizes[n]!, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [paragraph(text, { size: SIZE.table, bold, spacing: { after: 0 } })],
          }),
      ),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
}

function signaturesOf(signatures: readonly Signature[]): Table {
  const sizes = [0.46, 0.24, 0.3].map((share) => Math.round(share * WIDTH));
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: signatures.map(
      ({ who, name }) =>
        new TableRow({
          cantSplit: true,
          children: [who, '_______________', name ?? '/__________________/'].map(
            (text, n) =>
              new TableCell({
                width: { size: sizes[n]!, type: WidthType.DXA },
                children: [paragraph(text, { size: SIZE.table, spacing: { before: 120, after: 0 } })],
              }),
          ),
        }),
    ),
  });
}

/** On a page of its own, so that it stays behind when the papers are signed. */
function noteOf(drafts: readonly Draft[]): Paragraph[] {
  const missing = [...new Set(drafts.flatMap((draft) => draft.missing))];
  if (missing.length === 0) return [];
  return [
    new Paragraph({ children: [new PageBreak()] }),
    paragraph('Заметка к проекту (не часть документа)', { bold: true, size: SIZE.table }),
    paragraph('Чего в хабе нет и что нужно вписать или внести:', { size: SIZE.table }),
    ...missing.map((what) => paragraph(`— ${what}`, { size: SIZE.table, spacing: { after: 40 } })),
  ];
}
