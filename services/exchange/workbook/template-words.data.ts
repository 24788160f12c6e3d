/** What begins the row of a template that shows how to fill it: nobody's name or code does. */
export const EXAMPLE_WORD = 'Пример';

/** The sheet of a template with what may be chosen in its columns, and what its first cell says. */
export const LISTS_SHEET = 'Списки';
export const LISTS_NOTE = 'Списки для выбора: этот лист не загружается и удалять его не нужно';
