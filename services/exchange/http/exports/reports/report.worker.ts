import { parentPort, workerData } from 'node:worker_threads';
import { docxOf } from '../../../report/docx.js';
import { pdfOf } from '../../../report/pdf.js';
import type { ReportDocument } from '../../../report/document.type.js';

const { document, format } = workerData as { document: ReportDocument; format: 'docx' | 'pdf' };

const bytes = new Uint8Array(await (format === 'pdf' ? pdfOf : docxOf)(document));
parentPort!.postMessage({ bytes }, [bytes.buffer]);
