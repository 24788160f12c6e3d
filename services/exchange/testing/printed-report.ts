import type { PrintedFigure, PrintedReport } from '../report/printed-report.type.js';

/** A figure as a report tells it. */
export const figure = (more: Partial<PrintedFigure> = {}): PrintedFigure => ({
  title: 'Доля наставляемых',
  unit: 'PEOPLE',
  direction: 'AT_LEAST',
  status: 'OK' as const,
  value: 12.5,
  numerator: 1250,
  denominator: 10_000,
  target: 20,
  targetVerified: true,
  targetCarriedForwardFrom: null,
  gap: 750,
  approval: 'ACCEPTED',
  coverage: { reported: 3, expected: 4, enough: true },
  before: 14,
  region: 11,
  ...more,
});

/** A report of a college, of one figure, that was issued in 2025. */
export const report = (content: Partial<PrintedReport['content']> = {}): PrintedReport => ({
  id: 'x',
  number: 2,
  period: '2024/2025',
  year: '2024/2025',
  issuedOn: '2025-09-20',
  issuedAt: '2025-09-20T10:11:12.000Z',
  snapshot: 'aa',
  hash: 'bb',
  college: { id: 'c' },
  content: {
    region: 'Край',
    college: 'Колледж',
    speaksFor: '2025-08-31',
    revision: 1,
    before: '2023/2024',
    figures: [figure()],
    colleges: [],
    strengths: '',
    weaknesses: '',
    practices: '',
    ...content,
  },
});
