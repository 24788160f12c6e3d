import { pdfMake } from '../pdf/pdf-maker.js';
import type { Bar, Block, ReportDocument, TableBlock } from './document.type.js';

const INK = '#1b2733';
const MUTED = '#5b6875';
const LINE = '#d5dbe1';
const FILL = '#2b6cb0';
const TRACK = '#e8edf2';

/** Points of an A4 page between its margins. */
const WIDTH = 515;
const MARGIN = 40;
const BAR_HEIGHT = 9;

/** A report as PDF. Made again it is the same to the byte: its only time is that of the issue. */
export async function pdfOf(report: ReportDocument): Promise<Buffer> {
  const { language, title, owner, subtitle, blocks, creator, issuedAt, footer } = report;
  return pdfMake
    .createPdf({
      version: '1.7',
      language,
      tagged: true,
      displayTitle: true,
      pageSize: 'A4',
      pageMargins: MARGIN,
      info: { title: `${title}. ${owner}`, creator, producer: creator, creationDate: issuedAt, modDate: issuedAt },
      defaultStyle: { font: 'Roboto', fontSize: 9.5, color: INK, lineHeight: 1.15 },
      footer: (page: number, pages: number) => ({
        text: footer.replace('{page}', String(page)).replace('{pages}', String(pages)),
        ...{ color: MUTED, fontSize: 8, alignment: 'center', margin: [0, 10, 0, 0] },
      }),
      content: [
        { text: owner, color: MUTED, fontSize: 10 },
        { text: title, bold: true, fontSize: 20, margin: [0, 2, 0, 0] },
        { text: subtitle, fontSize: 13, margin: [0, 0, 0, 8] },
        ...blocks.flatMap(contentOf),
      ],
    })
    .getBuffer();
}

function contentOf(block: Block): object[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, bold: true, fontSize: 13, margin: [0, 12, 0, 5], headlineLevel: 1 }];
    case 'text':
      return block.lines.map((text) => ({ text, margin: [0, 0, 0, 4] }));
    case 'note':
      return block.lines.map((text) => ({ text, color: MUTED, fontSize: 8.5, margin: [0, 0, 0, 3] }));
    case 'bars':
      return block.bars.map(barOf);
    case 'table':
      return [tableOf(block)];
  }
}

function barOf({ label, words, share, mark }: Bar): object {
  const rect = (color: string, x: number, w: number, y = 0, h = BAR_HEIGHT) => ({ type: 'rect', x, y, w, h, color });
  return {
    unbreakable: true,
    margin: [0, 0, 0, 7],
    stack: [
      {
        columns: [
          { text: label, width: '*' },
          { text: words, width: 'auto', bold: true },
        ],
        columnGap: 12,
      },
      {
        canvas: [
          rect(TRACK, 0, WIDTH),
          ...(share > 0 ? [rect(FILL, 0, share * WIDTH)] : []),
          ...(mark === null ? [] : [rect(INK, Math.min(mark * WIDTH, WIDTH - 2), 2, -2, BAR_HEIGHT + 4)]),
        ],
        margin: [0, 4, 0, 2],
      },
    ],
  };
}

function tableOf({ head, rows, widths }: TableBlock): object {
  const padding = 8;
  const room = WIDTH - padding * widths.length;
  return {
    margin: [0, 0, 0, 8],
    fontSize: 8.5,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: widths.map((width) => (width / 100) * room),
      body: [
        head.map((text) => ({ text, bold: true, color: MUTED })),
        ...rows.map((row) => row.map((text) => ({ text }))),
      ],
    },
    layout: {
      hLineWidth: (line: number) => (line === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingLeft: () => padding / 2,
      paddingRight: () => padding / 2,
    },
  };
}
