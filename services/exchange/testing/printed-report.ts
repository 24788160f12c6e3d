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

/** What a year came to, as a report of a college tells it. */
export const closing = (): NonNullable<PrintedReport['content']['closing']> => ({
  ...{ completed: 12, atWork: 1, endedEarly: 2, reportsDue: 30, reportsGiven: 20, practices: 4, practicesShared: 1 },
  ...{ finished: 11, returned: 3 },
  rewards: [{ title: 'грамота', level: 'регион', count: 2 }],
  outcomes: [{ title: 'работает по профессии через год', due: 6, told: 5, reached: 4 }],
  shared: [{ title: 'Чертёж в четыре руки <вместе>', form: 'студент – студент' }],
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
    closing: null,
    colleges: [],
    strengths: '',
    weaknesses: '',
    practices: '',
    ...content,
  },
});
