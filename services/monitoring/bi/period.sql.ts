/** How an academic year is written, of the periods under this alias. */
export const yearSql = (p: string): string => `(${p}.academic_year || '/' || ${p}.academic_year + 1)`;

/** How a period is written: 2024/2025, 2024/2025-Q1, and of a month as calendars do, 2024-10. */
export const periodSql = (p: string): string => `
  case ${p}.kind when 'MONTH' then
         ${p}.academic_year + (${p}.number < 9)::integer || '-' || lpad(${p}.number::text, 2, '0')
       when 'QUARTER' then ${yearSql(p)} || '-Q' || ${p}.number
       else ${yearSql(p)} end`;
