import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './make.module.css';
import type { PlacedProblems } from './placed-problems.policy';
import { RowsField } from './rows-field';

interface Material {
  readonly title: string;
  readonly link: string;
}

interface MaterialsFieldProps {
  readonly materials: readonly Material[];
  readonly change: (materials: readonly Material[]) => void;
  readonly problems: PlacedProblems;
}

/** What there is to read, of a course or of an event, by links. */
export function MaterialsField({ materials, change, problems }: MaterialsFieldProps) {
  const { t } = useTranslation('schoolMake');
  return (
    <RowsField
      legend={t('course.materials')}
      rows={materials}
      blank={{ title: '', link: '' }}
      change={change}
      nameOf={({ title }) => title}
      problem={problems.at('materials')}
      most={50}
    >
      {(row, n, set) => (
        <>
          <TextInput
            className={classes.long}
            label={t('course.materialTitle')}
            value={row.title}
            maxLength={300}
            error={problems.at(`materials.${n}.title`)}
            onChange={({ currentTarget: { value } }) => set({ title: value })}
            autoComplete="off"
          />
          <TextInput
            className={classes.long}
            label={t('course.link')}
            value={row.link}
            maxLength={2000}
            error={problems.at(`materials.${n}.link`)}
            onChange={({ currentTarget: { value } }) => set({ link: value })}
            autoComplete="off"
          />
        </>
      )}
    </RowsField>
  );
}
