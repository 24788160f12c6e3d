import { useTranslation } from 'react-i18next';
import { OwnAgreementsDocument, type OwnAgreementsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/agreements';
import { Failed } from '../ui/notes';
import classes from '../ui/thumb/thumb.module.css';
import { useFormat } from '../ui/use-format';

addTexts('agreements', texts);

type Agreements = NonNullable<OwnAgreementsQuery['labourAgreements']>;
type Agreement = Agreements['nodes'][number];

/** The reader's agreements as a mentor with their college (ТК РФ 351.8); nothing for whoever has none. */
export function AgreementsCard({ mentorId }: { readonly mentorId: string }) {
  const { t } = useTranslation('agreements');
  const { data, failure } = useGraph(OwnAgreementsDocument, { mentorId });
  if (failure) return <Failed message={failure.message} />;
  const agreements = data?.labourAgreements;
  if (!agreements || agreements.nodes.length === 0) return null;
  const { nodes, totalCount } = agreements;
  return (
    <section className={classes.card} aria-label={t('own.title')}>
      <h2 className={classes.name}>{t('own.title')}</h2>
      <ul className={classes.meetings}>
        {nodes.map((agreement) => (
          <li key={agreement.id}>
            <AgreementWords agreement={agreement} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className={classes.muted}>{t('own.shown', { shown: nodes.length, all: totalCount })}</p>
      )}
      {nodes.some(goesOn) && <p className={classes.muted}>{t('own.leave')}</p>}
    </section>
  );
}

/** Whether either side may still end it early. */
const goesOn = ({ state, endedOn }: Agreement): boolean =>
  endedOn === null && (state === 'IN_FORCE' || state === 'AHEAD');

function AgreementWords({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { number, signedOn, consentOn, actsFrom, actsUntil, content, form, payment, state } = agreement;
  const { endedBy, noticeOn, endedOn, endReason } = agreement;
  const pay = payment === null ? t('list.free') : t('list.payment', { payment: format.roubles(payment) });
  return (
    <div>
      <strong>
        {t('list.number', { number, signed: format.day(signedOn) })} · {t(`list.states.${state}`)}
      </strong>
      <p className={classes.line}>{t('own.term', { from: format.day(actsFrom), until: format.day(actsUntil) })}</p>
      <p className={classes.line}>{content}</p>
      <p className={classes.muted}>
        {form}, {pay}. {t('own.consent', { day: format.day(consentOn) })}
      </p>
      {endedBy && endedOn && noticeOn && (
        <p className={classes.late}>
          {t(`own.ended.${endedBy}`, { notice: format.day(noticeOn), last: format.day(endedOn) })}
          {endReason && ` ${t('own.reason', { reason: endReason })}`}
        </p>
      )}
    </div>
  );
}
