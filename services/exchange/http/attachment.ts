import type { FileType } from '../documents/file-type.policy.js';

/** What no name of a file may have in one system or another. */
export const UNFIT = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g;

/** How a browser is to name the file, in letters of any language and for old ones in Latin (RFC 6266). */
export function attachment(name: string, type: FileType): string {
  const ending = `.${type}`;
  const whole = name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
  const encoded = encodeURIComponent(whole.replace(UNFIT, ' ')).replace(/['()*]/g, percent);
  return `attachment; filename="document${ending}"; filename*=UTF-8''${encoded}`;
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
