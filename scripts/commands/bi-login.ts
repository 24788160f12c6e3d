import { BI_LOGIN, dropBiLogin, writeBiLogin } from '#kernel/database/bi/login.js';
import { createLog } from '#kernel/log/log.js';
import { CommandError, inLanguage } from '../command-error.js';
import { findDatabase } from '../runtime/database.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface BiLoginOptions extends GivenSettings {
  readonly name: string;
  readonly revoke?: boolean;
}

/** `hub bi-login`: makes a login for BI tools, or takes it away. Runs next to the database; prints the address alone. */
export async function biLogin({ name, revoke, ...settings }: BiLoginOptions): Promise<void> {
  if (!BI_LOGIN.test(name)) throw new CommandError(MALFORMED);
  const database = await findDatabase(settingsOf(settings), createLog({ level: 'silent', name: 'bi-login' }));
  try {
    if (revoke) {
      if (!(await dropBiLogin(database.ownerUrl, name))) throw new CommandError(NOT_THERE);
      console.error(inLanguage(REVOKED));
    } else {
      console.log(await writeBiLogin(database.ownerUrl, name));
      console.error(inLanguage(MADE));
    }
  } finally {
    await database.close();
  }
}

const MALFORMED = {
  ru: 'Имя входа: bi_ и до 50 строчных латинских букв, цифр и знаков подчёркивания.',
  en: 'The name of the login: bi_ and up to 50 lower-case Latin letters, digits and underscores.',
};

const NOT_THERE = { ru: 'Такого входа нет.', en: 'There is no such login.' };

const REVOKED = { ru: 'Вход отозван.', en: 'The login is revoked.' };

const MADE = {
  ru: 'Адрес с паролем напечатан один раз и нигде не хранится; прежний пароль больше не действует. Видна только схема bi.',
  en: 'The address with the password is printed this once and kept nowhere; the old password is void. It sees schema bi alone.',
};
