import { useTranslation } from 'react-i18next';
import { Chips, Words } from '../ui/thumb/chips';
import { Day, OneOf } from './fields';
import { FORMS, type ItemFields as Fields } from './plan.policy';
import type { Direction } from './plan.type';

interface ItemFieldsProps {
  readonly fields: Fields;
  readonly change: (some: Partial<Fields>) => void;
  readonly directions: readonly Direction[];
  readonly days: { readonly startsOn: string; readonly endsOn: string };
  /** The reader writes no words: the pair agreed on confidence. */
  readonly secret: boolean;
}

/** What is planned: direction, difficulty, measure, form and day (S003). */
export function ItemFields({ fields, change, directions, days, secret }: ItemFieldsProps) {
  const { t } = useTranslation('plan');
  return (
    <>
      <OneOf
        label={t('item.direction')}
        value={fields.direction}
        among={directions}
        change={(direction) => change({ direction })}
      />
      {!secret && (
        <>
          {fields.direction === 'OTHER' && (
            <Words
              label={t('item.directionWords')}
              value={fields.directionWords}
              change={(directionWords) => change({ directionWords })}
              longest={200}
            />
          )}
          <Words
            label={t('item.difficulty')}
            value={fields.difficulty}
            change={(difficulty) => change({ difficulty })}
            longest={1000}
          />
          <Words
            label={t('item.measure')}
            value={fields.measure}
            change={(measure) => change({ measure })}
            longest={1000}
          />
        </>
      )}
      <Chips
        legend={t('item.form')}
        values={FORMS}
        chosen={fields.form}
        choose={(form) => change({ form })}
        name={(form) => t(`forms.${form}`)}
      />
      <Day
        label={t('item.plannedOn')}
        value={fields.plannedOn}
        min={days.startsOn}
        max={days.endsOn}
        change={(plannedOn) => change({ plannedOn })}
      />
    </>
  );
}
