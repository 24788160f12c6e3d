import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../explain/use-explain';
import { addTexts } from '../i18n';
import * as ofFigure from '../i18n/texts/figure';
import { FigureButton } from '../ui/figure/figure-button';
import { absenceOf } from '../ui/figure/figure.policy';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import classes from './indicators.module.css';
import type { Preview } from './indicators.type';

addTexts('figure', ofFigure);

type Figure = Preview['region']['figure'];

interface PreviewTableProps {
  readonly preview: Preview;
  /** Code of the indicator. */
  readonly indicator: string;
}

/** What the definition would tell of the region and each college, beside the version in force. Takes the focus. */
export function PreviewTable({ preview, indicator }: PreviewTableProps) {
  const { t } = useTranslation('indicators');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const compared = preview.versionInForce !== null;
  const { explain } = useExplain();
  const asked = { indicator, time: preview.year };
  return (
    <div className={classes.preview}>
      <h3 ref={heading} tabIndex={-1}>
        {t('preview.title', { year: preview.year })}
      </h3>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('preview.place')}</th>
            <th scope="col">{t('preview.value')}</th>
            <th scope="col">{t('preview.parts')}</th>
            {compared && <th scope="col">{t('preview.inForce', { version: preview.versionInForce ?? '' })}</th>}
            {compared && <th scope="col">{t('preview.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          <Row name={t('preview.region')} told={preview.region} compared={compared} explain={() => explain(asked)} />
          {preview.colleges.map((told) => (
            <Row
              key={told.college?.code}
              name={told.college?.name ?? ''}
              told={told}
              compared={compared}
              explain={() => explain({ ...asked, college: told.college?.code })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly told: Preview['region'];
  readonly compared: boolean;
  /** Of the version in force: what is only tried can't be asked for yet. */
  readonly explain: () => void;
}

function Row({ name, told: { figure, inForce, difference }, compared, explain }: RowProps) {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const { numerator, denominator, note } = figure;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('preview.value')}>
        <Value figure={figure} />
        {note && <span className={classes.note}>{note}</span>}
      </td>
      <td data-label={t('preview.parts')}>
        {numerator !== null &&
          denominator !== null &&
          t('preview.of', { numerator: format.count(numerator), denominator: format.count(denominator) })}
      </td>
      {compared && (
        <td data-label={t('preview.now')}>
          {inForce && (
            <FigureButton title={name} explain={explain}>
              <Value figure={{ ...figure, ...inForce }} />
            </FigureButton>
          )}
        </td>
      )}
      {compared && (
        <td data-label={t('preview.difference')}>
          {difference !== null && t('preview.points', { points: difference })}
        </td>
      )}
    </tr>
  );
}

function Value({ figure: { status, value } }: { figure: Pick<Figure, 'status' | 'value'> }) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  return (
    <>
      {status === 'OK' && value !== null ? format.percent(value) : t(`absent.${absenceOf({ status, source: 'LIVE' })}`)}
    </>
  );
}
