import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Entry } from './document.policy.js';

interface OrderOnPairs {
  readonly number: string;
  readonly date: IsoDate;
}

/** Registers an order on pairs in each of the academic years, unless it is there already; answers what is new. */
export function registerOrders(
  work: UnitOfWork,
  collegeId: string,
  years: readonly { readonly id: string; readonly year: number }[],
  { number, date, actsFrom }: OrderOnPairs & { readonly actsFrom: IsoDate },
  { signer, link, file }: Pick<Entry, 'signer' | 'link' | 'file'>,
): Promise<{ id: string }[]> {
  return work.rows<{ id: string }>(
    `with registered as (
       insert into programs.document (id, college_id, academic_year, kind, stage, number, dated_on, valid_from, signer)
       select r.id, $1, r.year, k.code, k.stage, $3, $4::date, nullif($5::date, $4::date), $6
         from jsonb_to_recordset($2::jsonb) as r (id uuid, year smallint)
         join programs.document_kind k on k.code = 'ORDER_PAIRS'
       on conflict (college_id, academic_year, number) where starts_with(kind, 'ORDER_') and withdrawn_on is null
         do nothing
       returning id, college_id
     )
     insert into programs.document_detail
       (document_id, college_id, names_minors, link, file_sha256, file_name, file_type, file_bytes)
     select id, college_id, true, $7, $8, $9, $10, $11 from registered returning document_id as id`,
    [
      ...[collegeId, JSON.stringify(years), number, date, actsFrom, signer, link],
      ...[file?.sha256 ?? null, file?.name ?? null, file?.type ?? null, file?.bytes ?? null],
    ],
  );
}

/** Why such an entry is taken back without anybody saying so: whoever reads the register reads one language or the other. */
const CORRECTED: Bilingual = {
  ru: 'Номер или дата исправлены: по этому приказу пар больше нет.',
  en: 'Number or date were corrected: no pair works by this order any more.',
};

/** Takes back the entries of orders on pairs by which no pair works any more; answers them. */
export async function withdrawFormerOrders(
  work: UnitOfWork,
  collegeId: string,
  orders: readonly OrderOnPairs[],
  day: IsoDate,
): Promise<{ id: string }[]> {
  if (orders.length === 0) return [];
  return work.rows<{ id: string }>(
    `with withdrawn as (
       update programs.document d set withdrawn_on = $3::date
        where d.college_id = $1 and d.kind = 'ORDER_PAIRS' and d.withdrawn_on is null
          and (d.number, d.dated_on) in (select r.number, r.date from jsonb_to_recordset($2::jsonb) as r (number text, date date))
          and not exists (
            select from programs.mentorship m
             where m.college_id = d.college_id and (m.order_number, m.order_date) = (d.number, d.dated_on)
               and m.status <> 'VOIDED')
       returning d.id
     )
     update programs.document_detail e set withdrawn_reason = $4
       from withdrawn w where e.document_id = w.id returning w.id`,
    [collegeId, JSON.stringify(orders), day, `${CORRECTED.ru} / ${CORRECTED.en}`],
  );
}
