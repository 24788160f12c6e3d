import { utils } from '@e965/xlsx';
import { LISTS_NOTE, LISTS_SHEET } from '../workbook/template-words.data.js';
import { archiveOf, escaped } from './archive.js';
import { chosenColumns, listRows, PREPARED_ROWS, rowsOf, type Template } from './template.type.js';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMES = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${NAMES}:${name}:1.0"`),
  `xmlns:number="${NAMES}:datastyle:1.0"`,
  `xmlns:fo="${NAMES}:xsl-fo-compatible:1.0"`,
  `xmlns:of="${NAMES}:of:1.2"`,
  'office:version="1.3"',
].join(' ');

/** A template as an OpenDocument spreadsheet (ISO/IEC 26300), whose first part says what it is. */
export function odsOf(template: Template): Promise<Buffer> {
  return archiveOf({
    mimetype: TYPE,
    'META-INF/manifest.xml': `${DECLARATION}<manifest:manifest xmlns:manifest="${NAMES}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${DECLARATION}<office:document-content ${NAMESPACES}>${STYLES}<office:body><office:spreadsheet>${validations(template)}${table(template)}${lists(template)}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** The format of text (`text`), by which nothing is made of what is typed. */
const STYLES = `<office:automatic-styles><number:text-style style:name="N100"><number:text-content/></number:text-style><style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style><style:style style:name="text" style:family="table-cell" style:data-style-name="N100"/><style:style style:name="header" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="example" style:family="table-cell" style:data-style-name="N100"><style:text-properties fo:font-style="italic" fo:color="#808080"/></style:style></office:automatic-styles>`;

const validationName = (index: number) => `choices${index}`;

function validations(template: Template): string {
  const each = chosenColumns(template).map(({ index, choices }, n) => {
    const list = utils.encode_col(n);
    return `<table:content-validation table:name="${validationName(index)}" table:condition="of:cell-content-is-in-list([$${LISTS_SHEET}.$${list}$3:.$${list}$${choices.length + 2}])" table:allow-empty-cell="true"><table:error-message table:display="false"/></table:content-validation>`;
  });
  return each.length > 0 ? `<table:content-validations>${each.join('')}</table:content-validations>` : '';
}

function table(template: Template): string {
  const { title, columns } = template;
  const validated = ({ choices }: Template['columns'][number], index: number) =>
    choices.length > 0 ? ` table:content-validation-name="${validationName(index)}"` : '';
  const styled = columns.map(
    ({ isText }) =>
      `<table:table-column table:style-name="column"${isText ? ' table:default-cell-style-name="text"' : ''}/>`,
  );
  const titles = columns.map((column) => cell(column.title, 'header'));
  const begun = rowsOf(template).map(
    ({ texts, isExample }) =>
    row(columns.map((column, index) =>
      cell(texts[index]!, isExample ? 'example' : column.isText ? 'text' : null, validated(column, index)))), // prettier-ignore
  );
  const blank = columns.map((column, index) => cell('', column.isText ? 'text' : null, validated(column, index)));
  const blanks = row(blank, Math.max(1, PREPARED_ROWS - begun.length));
  return `<table:table table:name="${escaped(title)}">${styled.join('')}${row(titles)}${begun.join('')}${blanks}</table:table>`;
}

function lists(template: Template): string {
  const rows = listRows(template).map((texts, n) => row(texts.map((text) => cell(text, n === 0 ? 'header' : 'text'))));
  const columns = `<table:table-column table:style-name="column" table:number-columns-repeated="${Math.max(1, chosenColumns(template).length)}"/>`;
  return `<table:table table:name="${LISTS_SHEET}">${columns}${row([cell(LISTS_NOTE, 'text')])}${rows.join('')}</table:table>`;
}

const row = (cells: readonly string[], times = 1) =>
  `<table:table-row${times > 1 ? ` table:number-rows-repeated="${times}"` : ''}>${cells.join('')}</table:table-row>`;

function cell(text: string, style: string | null, more = ''): string {
  const styled = style === null ? '' : ` table:style-name="${style}"`;
  if (text === '') return `<table:table-cell${styled}${more}/>`;
  return `<table:table-cell${styled}${more} office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
}
