import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '#kernel/i18n/messages.js';
import type { FigureRow } from '../../../figures/figure-row.type.js';
import { workbookOfFigures } from '../../../figures/workbook.js';

const { rows, language } = workerData as { rows: readonly FigureRow[]; language: Language };

const bytes = new Uint8Array(workbookOfFigures(rows, language));
parentPort!.postMessage({ bytes }, [bytes.buffer]);
