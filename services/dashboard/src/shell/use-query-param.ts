import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

/** A choice that is part of the address, so that a view can be linked; null is the choice not made. */
export function useQueryParam(name: string): [string | null, (value: string) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const choose = useCallback(
    (value: string) => {
      const params = new URLSearchParams(search);
      params.set(name, value);
      // A slash needs no escape in a query, and `year=2024/2025` is read more easily without.
      navigate(`${path}?${params.toString().replaceAll('%2F', '/')}`, { replace: true });
    },
    [name, search, path, navigate],
  );
  return [new URLSearchParams(search).get(name), choose];
}
