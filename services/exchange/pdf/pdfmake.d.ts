/** What papers use of pdfmake, which ships without types. */
declare module 'pdfmake' {
  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}

/** Roboto with Cyrillic (Apache License 2.0), as paths of files. */
declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: Readonly<Record<'Roboto', Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>;
  export default fonts;
}
