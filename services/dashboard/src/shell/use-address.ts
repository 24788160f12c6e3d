import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { placeWith, type Changes } from './address.policy';

export interface Address {
  readonly params: URLSearchParams;
  /** Where a link with these changes leads. */
  readonly to: (changes: Changes) => string;
  /** Makes the changes: a step of its own in the history, or in place of the present one. */
  readonly go: (changes: Changes, how?: { readonly replace: boolean }) => void;
}

/** The choices of a page, which are part of its address: a view can be linked, and the browser's way back undoes them. */
export function useAddress(): Address {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const to = useCallback((changes: Changes) => placeWith(path, search, changes), [path, search]);
  const go = useCallback((changes: Changes, how = { replace: false }) => navigate(to(changes), how), [navigate, to]);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  return { params, to, go };
}
