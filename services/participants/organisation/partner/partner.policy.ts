/**
 * Key under which partners' names are compared: lower case, ё as е, without quotation marks and legal form, since
 * lists write «ООО "Ромашка"», «Ромашка, ООО» and «ромашка» for one enterprise.
 */
export function partnerKey(name: string): string {
  return name
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[«»"'„“”,.]/g, ' ')
    .replace(/(^|\s)(ооо|ао|пао|зао|оао|ип|фгуп|муп|гуп)(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
