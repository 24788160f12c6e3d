import { utils } from '@e965/xlsx';
import { LISTS_NOTE, LISTS_SHEET } from '../workbook/template-words.data.js';
import { archiveOf, escaped } from './archive.js';
import { chosenColumns, listRows, PREPARED_ROWS, rowsOf, type Template } from './template.type.js';

/** Places of the styles below. */
const [TEXT, HEADER, EXAMPLE] = [1, 2, 3];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A template as an Open XML workbook (ECMA-376). It is written part by part, since the library that writes the exports
 * knows neither lists to choose from nor formats of empty columns.
 */
export function xlsxOf(template: Template): Promise<Buffer> {
  return archiveOf({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${DECLARATION}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(template.title)}" sheetId="1" r:id="rId1"/><sheet name="${LISTS_SHEET}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': tableSheet(template),
    'xl/worksheets/sheet2.xml': listsSheet(template),
  });
}

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`;

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** 49 is the format of text, by which nothing is made of what is typed. */
const STYLES = `${DECLARATION}<styleSheet ${MAIN}><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF808080"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function tableSheet(template: Template): string {
  const { columns } = template;
  const begun = rowsOf(template);
  const widths = columns.map(
    ({ title, isText }, n) =>
      `<col min="${n + 1}" max="${n + 1}" width="${widthOf(title, ...begun.map(({ texts }) => texts[n]!))}" customWidth="1"${isText ? ` style="${TEXT}"` : ''}/>`,
  );
  const titles = columns.map(({ title }, n) => cell(n, 1, title, HEADER));
  const rows = begun.map(
    ({ texts, isExample }, n) =>
    row(n + 2, texts.map((text, column) => (text === '' ? '' : cell(column, n + 2, text, isExample ? EXAMPLE : TEXT)))), // prettier-ignore
  );
  return `${DECLARATION}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${row(1, titles)}${rows.join('')}</sheetData>${validations(template)}</worksheet>`;
}

function validations(template: Template): string {
  const lists = chosenColumns(template).map(({ index, choices }, n) => {
    const [column, list] = [utils.encode_col(index), utils.encode_col(n)];
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${PREPARED_ROWS + 1}"><formula1>'${LISTS_SHEET}'!$${list}$3:$${list}$${choices.length + 2}</formula1></dataValidation>`;
  });
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
}

function listsSheet(template: Template): string {
  const rows = listRows(template).map(
    (texts, n) =>
    row(n + 2, texts.map((text, column) => (text === '' ? '' : cell(column, n + 2, text, n === 0 ? HEADER : TEXT)))), // prettier-ignore
  );
  return `${DECLARATION}<worksheet ${MAIN}><cols><col min="1" max="${Math.max(1, chosenColumns(template).length)}" width="28" customWidth="1"/></cols><sheetData>${row(1, [cell(0, 1, LISTS_NOTE, TEXT)])}${rows.join('')}</sheetData></worksheet>`;
}

const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

const cell = (column: number, number: number, text: string, style: number | undefined) =>
  `<c r="${utils.encode_col(column)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const [NARROWEST, WIDEST] = [12, 36];

function widthOf(...texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(({ length }) => length + 2)));
}
