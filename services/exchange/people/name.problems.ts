import type { Bilingual } from '#kernel/i18n/messages.js';
import { fill } from '#kernel/i18n/messages.js';

const SHOWN = 80;

/** What stands in a cell, short enough for a report. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

const listed = (texts: readonly string[]): Bilingual => ({
  ru: texts.map((text) => `«${shown(text)}»`).join(', '),
  en: texts.map((text) => `"${shown(text)}"`).join(', '),
});

const of = (ru: string, en: string) => (text: string): Bilingual => fill({ ru, en }, { text: shown(text) }); // prettier-ignore

/** Why a cell with a name is not taken, beside those of every sheet. */
export const NAME_REFUSALS = {
  noFamilyName: of(
    '«{text}»: нет фамилии. Напишите «Фамилия Имя Отчество».',
    '"{text}": the family name is missing. Write family name, given name, patronymic.',
  ),
  repetition: of(
    '«{text}» – знак повторения, а кого он повторяет, не сказано. Впишите имя в каждую строку: в Excel выделите ячейку с именем и ячейки под ней и нажмите Ctrl+D.',
    '"{text}" is a ditto mark, and a row must name its people. Write the name into each row: in Excel select the cell with the name and the cells below, and press Ctrl+D.',
  ),
  nobody: of(
    '«{text}» – заметка, а не человек. Впишите фамилию, имя и отчество или удалите строку.',
    '"{text}" is a remark, not a person. Write the name, or delete the row.',
  ),
  signature: of(
    '«{text}» – должность с инициалами, похоже на подпись. Впишите фамилию, имя и отчество полностью или удалите строку.',
    '"{text}" is a post with initials, as in a signature. Write the name in full, or delete the row.',
  ),
  oblique: of(
    '«{text}»: имя не в именительном падеже. Напишите, как в списке: «Иванов Иван Иванович».',
    '"{text}": the name is not in the nominative. Write it as in a list: «Иванов Иван Иванович».',
  ),
  unnamed: of(
    '«{text}»: назван не каждый. Впишите фамилию и имя каждого, через точку с запятой.',
    '"{text}" does not name everybody. Write the name of each, with semicolons between.',
  ),
  inBrackets: of(
    '«{text}»: в скобках назван ещё один человек. Уберите его или, если он тоже нужен, напишите через точку с запятой.',
    '"{text}": another person is named in brackets. Take the name away or, if it belongs there, part it by a semicolon.',
  ),
  twoFamilyNames: of(
    '«{text}»: это похоже на две фамилии. Напишите «Фамилия Имя Отчество», а людей разделите точкой с запятой.',
    '"{text}" looks like two family names. Write family name, given name, patronymic; part people by semicolons.',
  ),
  smallLetters: of(
    '«{text}»: непонятно, имя это или заметка. Имена напишите с заглавной буквы, заметку возьмите в скобки.',
    '"{text}" may be a name or a remark. Write names with capital letters, and put a remark into brackets.',
  ),
  unaccounted: (part: string, text: string): Bilingual =>
    fill(
      {
        ru: '«{text}»: непонятно, что значит «{part}». Оставьте фамилии, имена и отчества, заметку возьмите в скобки.',
        en: '"{text}": it is not clear what "{part}" means. Leave the names, and put a remark into brackets.',
      },
      { part: shown(part), text: shown(text) },
    ),
  mixedAlphabets: (letter: string, text: string): Bilingual =>
    fill(
      {
        ru: '«{text}»: «{letter}» – латинская буква среди русских. Сотрите слово и впишите его заново по-русски.',
        en: '"{text}": "{letter}" is a Latin letter among Russian ones. Delete the word and type it anew.',
      },
      { letter, text: shown(text) },
    ),
} as const;

/** What is said of a name that was taken, but not as it is written. */
export const NAME_WARNINGS = {
  leftOut: (name: string, parts: readonly string[]): Bilingual =>
    fill(
      {
        ru: 'Прочитано «{name}»; не записано: {parts}.',
        en: 'Read as "{name}"; left out: {parts}.',
      },
      { name, parts: listed(parts) },
    ),
  guessed: (name: { family: string; given: string; patronymic: string | null }): Bilingual =>
    fill(
      {
        ru: 'Порядок угадан: фамилия «{family}», имя и отчество «{rest}». Если это не так, напишите «Фамилия Имя Отчество».',
        en: 'The order was guessed: family name "{family}", the rest "{rest}". If that is wrong, write the family name first.',
      },
      { family: name.family, rest: [name.given, name.patronymic].filter((part) => part !== null).join(' ') },
    ),
  onePerson: of(
    '«{text}» прочитано как один человек: если их несколько, разделите точкой с запятой.',
    '"{text}" was read as one person: if there are several, part them by semicolons.',
  ),
  initials: of(
    'Прочитано как инициалы: «{text}». Если это имя, напишите его полностью.',
    'Read as initials: "{text}". If that is a given name, write it out.',
  ),
  nobody: of('«{text}»: никто не записан.', '"{text}": nobody was recorded.'),
  twice: of('«{text}» стоит в ячейке дважды: записан один раз.', '"{text}" stands in the cell twice: recorded once.'),
  lookAlikes: (letters: readonly string[], name: string): Bilingual =>
    fill(
      {
        ru: 'Латинские буквы {letters} прочитаны как русские: «{name}».',
        en: 'The Latin letters {letters} were read as the Russian ones: "{name}".',
      },
      { letters: listed(letters), name: shown(name) },
    ),
} as const;
