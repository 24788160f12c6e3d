import { Center, Loader, VisuallyHidden } from '@mantine/core';

/** For what has no shape yet; blocks have skeletons of their own. */
export function Loading({ label }: { label: string }) {
  return (
    <Center mih="50vh" role="status">
      <Loader type="dots" />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Center>
  );
}
