import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';

/** As long as the hub keeps a reason. */
const LONGEST = 500;

interface ReasonFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: ReactNode;
  readonly change: (reason: string) => void;
}

/** Why something is done, in words. */
export function ReasonField({ change, ...shown }: ReasonFieldProps) {
  return (
    <Textarea
      {...shown}
      maxLength={LONGEST}
      autosize
      minRows={2}
      onChange={({ currentTarget: { value } }) => change(value)}
    />
  );
}
