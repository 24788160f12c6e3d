// Loaded before anything else, by whatever Node there is: this file may use nothing that an old one lacks.
import type { Bilingual } from '#kernel/i18n/messages.js';

/** The Node that comes with the package, and the only one that the hub is tested with. */
export const NODE_NEEDED = 24;

/** Why the hub does not run on a Node of this version; null where it does. */
export function nodeTooOld(version: string): Bilingual | null {
  if (Number(version.split('.')[0]) >= NODE_NEEDED) return null;
  return {
    ru: `Хабу нужен Node ${NODE_NEEDED}, а его запустил Node ${version}. Выполните npm ci и запускайте хаб через npm (npm start, npm run hub): нужный Node приходит с ним.`,
    en: `The hub needs Node ${NODE_NEEDED} and was started by Node ${version}. Run npm ci and start it by npm (npm start, npm run hub): the right Node comes with it.`,
  };
}
