import { buffer } from 'node:stream/consumers';
import { zipOf, type ZippedFile } from '../zip.js';

/** When every part of a template was made, so that the same one has the same bytes. */
const AT = new Date('2025-09-01T00:00:00Z');

/** An archive of these parts, in their order. */
export async function archiveOf(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  async function* files(): AsyncGenerator<ZippedFile> {
    for (const [name, text] of Object.entries(parts)) yield { name, bytes: Buffer.from(text), at: AT };
  }
  return buffer(zipOf(files()));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, in an attribute as well. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
