/** The languages that names, labels and messages are written in. */
export type Language = 'ru' | 'en';

/** A text for people, in every language of the hub. */
export interface Bilingual {
  readonly ru: string;
  readonly en: string;
}

/** The text in the caller's language. */
export function say(text: Bilingual, language: Language): string {
  return text[language];
}

/**
 * Puts values into the `{name}` placeholders of both languages; a value with a text per language takes the one of the
 * sentence it goes into. What a value contains is never read as a placeholder.
 *
 * @throws RangeError when a placeholder has no value: a half-filled sentence is not shown to anyone.
 */
export function fill(template: Bilingual, values: Readonly<Record<string, string | number | Bilingual>>): Bilingual {
  const filled = (language: Language): string =>
    template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new RangeError(`No value for {${name}} in "${template.en}"`);
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { ru: filled('ru'), en: filled('en') };
}
