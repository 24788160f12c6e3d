import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CourseFormDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { Dialog } from '../../ui/dialog';
import { Loading } from '../../ui/loading';
import { Failed } from '../../ui/notes';
import { CourseDialog, type Owner } from './course-dialog';
import { formOf } from './course-form.policy';

interface ChangeCourseProps {
  readonly owner: Owner;
  readonly course: { readonly id: string; readonly title: string };
  readonly forms: ReadonlyMap<string, string>;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A course is changed from what it says in both languages. */
export function ChangeCourse({ owner, course: { id, title }, forms, close, done }: ChangeCourseProps) {
  const { t } = useTranslation('schoolMake');
  const { t: ofShell } = useTranslation();
  const inRussian = useGraph(CourseFormDocument, { id }, { language: 'ru' });
  const inEnglish = useGraph(CourseFormDocument, { id }, { language: 'en' });
  const [russian, english] = [inRussian.data?.course, inEnglish.data?.course];
  const failure = inRussian.failure ?? inEnglish.failure;
  if (russian && english) {
    const { versionInUse: inUse, programme } = russian;
    const known = { id, form: formOf(russian, english.title), version: programme.version, inUse };
    return <CourseDialog {...{ owner, known, forms, close, done }} />;
  }
  return (
    <Dialog
      title={t('course.changeOf', { title })}
      close={close}
      wide
      actions={
        <Button variant="default" onClick={close}>
          {ofShell('cancel')}
        </Button>
      }
    >
      {failure ? <Failed message={failure.message} /> : <Loading label={ofShell('loading')} />}
    </Dialog>
  );
}
