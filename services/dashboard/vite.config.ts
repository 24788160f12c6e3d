import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { offline } from './build/offline.ts';
import { precompress } from './build/precompress.ts';

const here = import.meta.dirname;

/** The page is built into what the hub serves at its root path; `npm run dev` serves it while you work on it. */
export default defineConfig({
  root: here,
  plugins: [offline(), precompress()],
  build: {
    outDir: resolve(here, '../../dist/services/dashboard/public'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // In kilobytes before compression: the charts, which no first view waits for.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The questionnaire is a page of its own: who answers it on a telephone loads nothing of the rest.
      input: [resolve(here, 'index.html'), resolve(here, 'survey.html')],
      // Libraries mark their files for server components, which the page has none of.
      checks: { moduleLevelDirective: false },
    },
  },
});
