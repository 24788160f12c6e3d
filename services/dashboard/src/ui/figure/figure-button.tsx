import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './figure.module.css';

interface FigureButtonProps {
  /** What the figure is of, for those who don't see what it stands beside. */
  readonly title: string;
  readonly explain: () => void;
  readonly children: ReactNode;
}

/** A figure that says what it is made of when it is pressed. */
export function FigureButton({ title, explain, children }: FigureButtonProps) {
  const { t } = useTranslation('figure');
  return (
    <UnstyledButton className={classes.button} title={t('explain', { title })} onClick={explain}>
      {children}
    </UnstyledButton>
  );
}
