import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CourseDialog, type Owner } from './make/course-dialog';

interface MakeCourseProps {
  readonly owner: Owner;
  readonly forms: ReadonlyMap<string, string>;
  readonly tell: (done: string) => void;
}

/** Opens what a course is made of. */
export function MakeCourse({ owner, forms, tell }: MakeCourseProps) {
  const { t } = useTranslation('schoolMake');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('course.make')}</Button>
      {asking && (
        <CourseDialog
          {...{ owner, forms }}
          known={null}
          close={() => setAsking(false)}
          done={(words) => {
            setAsking(false);
            tell(words);
          }}
        />
      )}
    </>
  );
}
