import { join } from 'node:path';

/** The package, wherever the process was started. */
export const ROOT = join(import.meta.dirname, '../../..');
