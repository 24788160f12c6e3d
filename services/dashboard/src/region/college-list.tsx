import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import classes from './region.module.css';

interface ListedCollege {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly note?: string | null;
}

interface CollegeListProps {
  readonly colleges: readonly ListedCollege[];
  /** The address of a college's page, of the figures that are shown. */
  readonly placeOf: (college: string) => string;
}

/** Colleges to go to, each with what there is to say of it. */
export function CollegeList({ colleges, placeOf }: CollegeListProps) {
  return (
    <ul className={classes.colleges}>
      {colleges.map(({ code, name, municipality, note }) => (
        <li key={code}>
          <Anchor component={Link} href={placeOf(code)}>
            {name}
          </Anchor>
          <Text span className={classes.municipality}>
            {municipality}
          </Text>
          {note && <Text className={classes.hint}>{note}</Text>}
        </li>
      ))}
    </ul>
  );
}
