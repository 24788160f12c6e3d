import { fill, type Bilingual } from '#kernel/i18n/messages.js';

/** Why contacts are not taken, beside what any text that is no address or number is told. */
export const CONTACT_REFUSALS = {
  shortened: (text: string): Bilingual =>
    fill(
      {
        ru: '«{text}»: Excel сократил номер, его последние цифры потеряны. Задайте столбцу формат «Текстовый» и впишите номер заново.',
        en: '"{text}": Excel has shortened the number, and its last digits are lost. Format the column as "Text" and type the number again.',
      },
      { text },
    ),
  letterInNumber: (letter: string, text: string): Bilingual =>
    fill(
      {
        ru: '«{text}»: «{letter}» – буква, а не цифра. Впишите номер заново.',
        en: '"{text}": "{letter}" is a letter, not a digit. Type the number again.',
      },
      { letter, text },
    ),
  mixedAlphabets: (letter: string, text: string): Bilingual =>
    fill(
      {
        ru: '«{text}»: буква «{letter}» из другого алфавита, письмо не дойдёт. Сотрите адрес и впишите его заново.',
        en: '"{text}": the letter "{letter}" is of another alphabet, and no mail would arrive. Delete the address and type it again.',
      },
      { letter, text },
    ),
} as const;

/** What is said of contacts that were taken, but not as they are written. */
export const CONTACT_WARNINGS = {
  plusEight: (text: string, number: string): Bilingual =>
    fill({ ru: '«{text}» прочитано как {number}.', en: '"{text}" was read as {number}.' }, { text, number }),
  townCode: (text: string, number: string): Bilingual =>
    fill(
      {
        ru: '«{text}» прочитано как {number}: первые цифры – код города. Если это не так, впишите номер с +7.',
        en: '"{text}" was read as {number}: the first digits are the code of a town. If that is wrong, write the number with +7.',
      },
      { text, number },
    ),
  restored: (text: string, number: string): Bilingual =>
    fill(
      {
        ru: 'Excel записал номер как «{text}»: прочитано {number}.',
        en: 'Excel wrote the number as "{text}": it was read as {number}.',
      },
      { text, number },
    ),
  otherLink: (text: string, link: string): Bilingual =>
    fill(
      {
        ru: 'В ячейке адрес «{text}», а ссылка ведёт на «{link}»: взят адрес из текста, другой остался в заметке.',
        en: 'The cell says "{text}" and links to "{link}": the address of the text was taken, the other kept in the note.',
      },
      { text, link },
    ),
} as const;
