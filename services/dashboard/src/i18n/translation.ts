/**
 * What the English texts must have, given the Russian ones: the same keys, except the plural forms that Russian alone
 * has. A key missing in either language, or left over in one, is a type error.
 */
export type Translation<Texts> = {
  readonly [Key in keyof Texts as Key extends `${string}_${'few' | 'many'}` ? never : Key]: Texts[Key] extends string
    ? string
    : Translation<Texts[Key]>;
};

export type Language = 'ru' | 'en';

/** Texts of one part of the page, in both languages. */
export interface Texts {
  readonly ru: object;
  readonly en: object;
}
