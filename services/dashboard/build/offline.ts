import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** Modules that the page of a pair is made of; what they load is found by following their imports. */
const ROOTS = ['/dashboard/index.html', '/dashboard/src/main.tsx', '/dashboard/src/pair/pair-page.tsx'];

/** Writes the service worker of `/pair`, with the files that the page needs where there is no network. */
export function offline(): Plugin {
  return {
    name: 'hub:offline',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const shell = shellOf(bundle);
      const worker = await readFile(join(import.meta.dirname, 'worker.js'), 'utf8');
      // Files have the hash of their content in their names, but for the page itself: a release is all of them.
      const release = createHash('sha256').update(shell.join()).update(worker).digest('hex').slice(0, 16);
      const head = `const SHELL = ${JSON.stringify(shell)};\nconst RELEASE = '${release}';\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + worker });
    },
  };
}

function shellOf(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const roots = chunks.filter(({ facadeModuleId }) => ROOTS.some((root) => facadeModuleId?.endsWith(root)));
  if (roots.length < 2) throw new Error('The bundle lacks the page of a pair');
  const found = new Set<string>();
  const follow = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    for (const file of chunk.viteMetadata?.importedCss ?? []) found.add(file);
    for (const file of chunk.viteMetadata?.importedAssets ?? []) found.add(file);
    chunk.imports.forEach(follow);
  };
  roots.forEach(({ fileName }) => follow(fileName));
  return [...found].toSorted().map((file) => `/${file}`);
}
