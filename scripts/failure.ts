import { types } from 'node:util';
import type { Bilingual } from '#kernel/i18n/messages.js';

/** Errors whose message is written for whoever started the command, in both languages. */
const IN_WORDS = new Set(['ConfigError']);

/** SQLSTATEs by which a server refuses whom it does not know, or what they may not do. */
const REFUSED_BY_SERVER = /^(28|3D000$|42501$|53300$|57P03$)/;

interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
}

/**
 * What a command that failed says to whoever started it. Null for what is ours to mend, which comes with its stack.
 */
export function failureWords(error: Error): Bilingual | null {
  const { text } = error as { text?: Bilingual };
  if (text) return text;
  if (IN_WORDS.has(error.name)) return { ru: error.message.trim(), en: error.message.trim() };
  for (let cause: unknown = error; types.isNativeError(cause); cause = causeOf(cause)) {
    const words = systemWords(cause);
    if (words) return words;
  }
  return null;
}

/** A host name with several addresses fails once for each of them. */
function causeOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

function systemWords({ code = '', syscall, path, message }: SystemError): Bilingual | null {
  if (code === 'EADDRINUSE') {
    return {
      ru: 'Порт занят другой программой; задайте свободный в PORT.',
      en: 'The port is taken by another program; set a free one in PORT.',
    };
  }
  if (syscall === 'listen' || code === 'EADDRNOTAVAIL') {
    return {
      ru: `Хаб не может принимать соединения по этому адресу (${code}); проверьте HOST и PORT.`,
      en: `The hub cannot listen at this address (${code}); check HOST and PORT.`,
    };
  }
  if (syscall === 'connect' || syscall === 'getaddrinfo') {
    return {
      ru: `База данных не отвечает (${code}); проверьте DATABASE_URL и что сервер запущен.`,
      en: `The database does not answer (${code}); check DATABASE_URL, and that its server runs.`,
    };
  }
  if (REFUSED_BY_SERVER.test(code)) {
    return {
      ru: `База данных отказала: ${message}. Проверьте DATABASE_URL и права его учётной записи.`,
      en: `The database refused: ${message}. Check DATABASE_URL and what its account may do.`,
    };
  }
  if (/^E[A-Z]+$/.test(code) && path !== undefined) {
    return {
      ru: `Недоступно: ${path} (${code}). Проверьте путь и права; папку данных задаёт HUB_DATA.`,
      en: `Out of reach: ${path} (${code}). Check the path and who may use it; HUB_DATA names the data folder.`,
    };
  }
  return null;
}
