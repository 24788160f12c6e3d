import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import type { ReactNode } from 'react';
import classes from './choose.module.css';

interface DropAreaProps {
  readonly drop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dragged onto it. What it holds has a button for the rest, so it is no control itself. */
export default function DropArea({ drop, children }: DropAreaProps) {
  return (
    <Dropzone
      onDrop={drop}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      role={undefined}
      inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
      className={classes.drop}
    >
      {children}
    </Dropzone>
  );
}
