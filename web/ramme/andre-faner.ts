import { useEffect } from 'react';
import { queryClient } from '../queries.ts';

/** Between the tabs of one browser: the id of a sag that was moved in one of them, and nothing about it. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('sag');

/** Lets the other tabs know that they show something old. */
export function tellOtherTabs(sagId: string): void {
  channel?.postMessage(sagId);
}

/** Reads anew what another tab has changed. What is being written here is left as it is. */
export function useOtherTabs(): void {
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [kind, id] }) => kind !== 'kladde' && (kind !== 'sag' || id === data),
      });
    };
    channel?.addEventListener('message', hear);
    return () => channel?.removeEventListener('message', hear);
  }, []);
}
