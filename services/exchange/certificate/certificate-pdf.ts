import { pdfMake } from '../pdf/pdf-maker.js';
import { certificateWords } from './certificate-words.policy.js';
import type { PrintedCertificate } from './printed-certificate.type.js';

const INK = '#1b2733';
const MUTED = '#5b6875';
const FRAME = '#2b6cb0';
const ACROSS = '#b42318';

/** Points of an A4 page on its side, and of what is left free around it. */
const PAGE = { width: 842, height: 595 };
const MARGIN = 64;
const QR = 104;
const CREATOR = 'College Mentoring Hub';

/** A certificate as PDF. Made again it is the same to the byte: its only time is the day of the issue. */
export function certificatePdf(certificate: PrintedCertificate): Promise<Buffer> {
  const { language, address, issuedOn } = certificate;
  const words = certificateWords(certificate);
  const issued = new Date(`${issuedOn}T00:00:00Z`);
  // What says little takes as much of the page as what says much.
  const air = words.competences === null ? 2 : 1;
  const centred = (text: string, style: object = {}) => ({ text, alignment: 'center', ...style });
  return pdfMake
    .createPdf({
      version: '1.7',
      language,
      displayTitle: true,
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [MARGIN, 54, MARGIN, 48],
      info: {
        ...{ title: `${words.title} ${words.number}`, creator: CREATOR, producer: CREATOR },
        ...{ creationDate: issued, modDate: issued },
      },
      defaultStyle: { font: 'Roboto', fontSize: 12, color: INK, lineHeight: 1.15 },
      background: { canvas: [frame(24, 2.5), frame(31, 0.75)] },
      ...(words.across === null ? {} : { watermark: { text: words.across, color: ACROSS, opacity: 0.22, bold: true } }),
      content: [
        ...words.issuer.map((text) => centred(text, { color: MUTED })),
        centred(words.title.toUpperCase(), {
          bold: true,
          fontSize: 34,
          characterSpacing: 4,
          margin: [0, 10 * air, 0, 0],
        }),
        centred(words.number, { color: MUTED, margin: [0, 0, 0, 12 * air] }),
        centred(words.confirms),
        centred(words.name, { bold: true, fontSize: sizeFor(words.name, 28), margin: [0, 6 * air, 0, 6 * air] }),
        centred(words.completed),
        centred(words.course, { bold: true, fontSize: sizeFor(words.course, 20), margin: [0, 6 * air, 0, 6 * air] }),
        centred(words.hours),
        ...(words.competences === null ? [] : [centred(words.competences, { fontSize: 10, margin: [0, 4, 0, 0] })]),
        {
          unbreakable: true,
          margin: [0, 20 * air, 0, 0],
          columnGap: 24,
          columns: [
            { width: '*', stack: [...words.days, { text: words.signature, margin: [0, 24, 0, 0] }] },
            {
              width: 'auto',
              alignment: 'right',
              margin: [0, 8, 0, 0],
              stack: [
                { text: words.check, color: MUTED, fontSize: 9 },
                { text: address.replace('/certificates/', '/certificates/\n'), link: address, fontSize: 9 },
              ],
            },
            { width: QR, qr: address, fit: QR, eccLevel: 'M' },
          ],
        },
      ],
    })
    .getBuffer();
}

const frame = (inset: number, lineWidth: number) => ({
  ...{ type: 'rect', x: inset, y: inset, w: PAGE.width - 2 * inset, h: PAGE.height - 2 * inset },
  ...{ lineWidth, lineColor: FRAME },
});

/** Long names and titles are set smaller, so that a certificate stays on its page. */
const sizeFor = (text: string, most: number): number =>
  text.length <= 40 ? most : Math.max(12, Math.round((most * 40) / text.length));
