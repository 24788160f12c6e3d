import pdfMake from 'pdfmake';
import fonts from 'pdfmake/fonts/Roboto.js';

pdfMake.setFonts(fonts);
// Whatever a text says, nothing is fetched, and no file is read but the fonts.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => Object.values(fonts.Roboto).includes(path));

/** What makes PDF, with fonts that have Cyrillic and may be shipped. */
export { pdfMake };
