import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a calm teal, dark enough at 7 for white text and for text on white (AA). */
const accent: MantineColorsTuple = [
  '#eefaf8',
  '#d9f2ee',
  '#b1e4dc',
  '#85d5c9',
  '#5cc5b6',
  '#38afa0',
  '#1a9183',
  '#0f766e',
  '#115e59',
  '#134e4a',
];

/** Dark surfaces of the same cool hue as the page's own. */
const dark: MantineColorsTuple = [
  '#e6edf1',
  '#b8c4cc',
  '#9cabb6',
  '#6b7983',
  '#3c4852',
  '#2a353d',
  '#1e272e',
  '#161e24',
  '#10171c',
  '#0b1014',
];

const FONTS = '"Inter", "Segoe UI", -apple-system, BlinkMacSystemFont, "Roboto", "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 7,
  colors: { accent, dark },
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  defaultRadius: 'md',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
