/** A day as sheets write it: «08.10.2024». */
export const shownDate = (day: string): string => day.split('-').reverse().join('.');
