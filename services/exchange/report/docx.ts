import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { stampArchive } from './archive-time.js';
import type { Bar, Block, ReportDocument, TableBlock } from './document.type.js';

const MUTED = '5B6875';
const LINE = 'D5DBE1';
const FILL = '2B6CB0';
const INK = '1B2733';
const TRACK = 'E8EDF2';

/** Twentieths of a point of an A4 page between its margins. */
const WIDTH = 10_206;
const MARGIN = 850;
const MARK = 60;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  ...{ top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
  ...{ insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
};

/** A report for Word. Made again it is the same to the byte: its only time is that of the issue. */
export async function docxOf(report: ReportDocument): Promise<Buffer> {
  const { language, title, owner, subtitle, blocks, footer, creator, issuedAt } = report;
  const tongue = language === 'ru' ? 'ru-RU' : 'en-GB';
  const document = new Document({
    title: `${title}. ${owner}`,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: tongue } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { font: 'Arial', size: 40, bold: true } },
        heading1: {
          run: { font: 'Arial', size: 26, bold: true },
          paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } }, // prettier-ignore
        footers: { default: new Footer({ children: [pageNumber(footer)] }) },
        children: [
          paragraph(owner, { color: MUTED }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          paragraph(subtitle, { size: 26 }),
          ...blocks.flatMap(contentOf),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(report) };
  return stampArchive(await Packer.toBuffer(document, undefined, [properties]), issuedAt);
}

function contentOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'text':
      return block.lines.map((line) => paragraph(line));
    case 'note':
      return block.lines.map((line) => paragraph(line, { color: MUTED, size: 17 }));
    case 'bars':
      return block.bars.flatMap(barOf);
    case 'table':
      return [tableOf(block), paragraph('')];
  }
}

interface Look {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

const paragraph = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, ...look })] });

/** «Страница 2 из 3», where the numbers are Word's to fill in. */
function pageNumber(footer: string): Paragraph {
  const parts = footer.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: parts, color: MUTED, size: 16 })],
  });
}

/** A bar of shaded cells, below its words. */
function barOf({ label, words, share, mark }: Bar): (Paragraph | Table)[] {
  const cells = segmentsOf(share, mark);
  const thin = () => new Paragraph({ children: [new TextRun({ text: '', size: 8 })], spacing: { after: 0 } });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 40 },
      children: [new TextRun({ text: `${label}: ` }), new TextRun({ text: words, bold: true })],
    }),
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: cells.map(({ width }) => width),
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          children: cells.map(
            ({ width, fill }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                shading: { type: ShadingType.CLEAR, color: 'auto', fill },
                children: [thin()],
              }),
          ),
        }),
      ],
    }),
  ];
}

/** The bar from left to right: filled, empty, and across either of them the line of the target. */
function segmentsOf(share: number, mark: number | null): { readonly width: number; readonly fill: string }[] {
  const filled = Math.round(share * WIDTH);
  const at = mark === null ? WIDTH : Math.min(Math.round(mark * WIDTH), WIDTH - MARK);
  const behind = mark === null ? WIDTH : at + MARK;
  const within = (fill: string, from: number, to: number) => ({ width: Math.max(to - from, 0), fill });
  return [
    within(FILL, 0, Math.min(filled, at)),
    within(TRACK, filled, at),
    within(INK, at, behind),
    within(FILL, behind, filled),
    within(TRACK, Math.max(filled, behind), WIDTH),
  ].filter(({ width }) => width > 0);
}

function tableOf({ head, rows, widths }: TableBlock): Table {
  const sizes = widths.map((width) => Math.round((width / 100) * WIDTH));
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
  const row = (texts: readonly string[], look: Look, tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map(
        (text, n) =>
          new TableCell({
            width: { size: sizes[n]!, type: WidthType.DXA },
            margins: { top: 40, bottom: 20, left: 60, right: 60 },
            children: [new Paragraph({ spacing: { after: 20 }, children: [new TextRun({ text, ...look })] })],
          }),
      ),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, bottom: line, insideHorizontal: line },
    rows: [row(head, { size: 17, bold: true, color: MUTED }, true), ...rows.map((texts) => row(texts, { size: 17 }))],
  });
}

/** What the file says of itself, in place of the library's text, which has the time of the writing. */
function coreProperties({ title, owner, creator, issuedAt }: ReportDocument): string {
  const time = issuedAt.toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(`${title}. ${owner}`)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
