import { useEffect } from 'react';
import { rooms } from './rooms.ts';

/**
 * Loads the code of every room, one after another, while nobody does anything: the first opening of
 * each is then as quick as the second. What fails is asked again when the room is opened.
 */
export function usePreloadedRooms(): void {
  useEffect(() => {
    const waiting = [...rooms];
    let handle = requestIdleCallback(next);
    function next(): void {
      const room = waiting.shift();
      if (room === undefined) return;
      if (typeof room.lazy === 'function') room.lazy().catch(() => undefined);
      handle = requestIdleCallback(next);
    }
    return () => cancelIdleCallback(handle);
  }, []);
}
