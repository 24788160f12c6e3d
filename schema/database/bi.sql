-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Objects as they are now

grant usage, create on schema bi to hub_contracts;

grant usage on schema bi to hub_bi;

comment on schema bi is 'Опубликованные цифры для BI-систем / Published figures for BI tools';
