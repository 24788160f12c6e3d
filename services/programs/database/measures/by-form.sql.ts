/** Of all, and of each form: `c` counts rows of `from`, which say of which form they are. */
export const byForm = (measure: string, from: string): string => `
    select '${measure}', '', f.code, count(c.form_code)::int
      from (select code from programs.forms_of(p_college) union all select '') as f (code)
      left join ${from} c on f.code in ('', c.form_code)
     group by f.code`;
