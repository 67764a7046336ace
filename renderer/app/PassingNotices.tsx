import { Notifications, useNotifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { noticeSide, type Side } from './notice-side.ts';
import classes from './PassingNotices.module.css';

/** What is under a notice may come there by a key, by scrolling, or because a list grew above it. */
const LOOK_MS = 150;
const STACK = '.mantine-Notifications-root[data-position="bottom-right"]';

/** What the program says in passing, at the lower right; at the left while it would hide what has the focus. */
export function PassingNotices() {
  const side = useSide();
  return (
    <Notifications
      position="bottom-right"
      limit={3}
      autoClose={6_000}
      classNames={side === 'left' ? { root: classes['left'] ?? '' } : {}}
    />
  );
}

function useSide(): Side {
  const [side, setSide] = useState<Side>('right');
  const isAny = useNotifications().notifications.length > 0;
  useEffect(() => {
    if (!isAny) {
      setSide('right');
      return;
    }
    const timer = window.setInterval(() => setSide(look()), LOOK_MS);
    return () => window.clearInterval(timer);
  }, [isAny]);
  return side;
}

function look(): Side {
  const stack = document.querySelector(STACK);
  const at = document.activeElement;
  if (stack === null) return 'right';
  const isElsewhere = at !== null && at !== document.body && !stack.contains(at);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return noticeSide(
    isElsewhere ? at.getBoundingClientRect() : null,
    stack.getBoundingClientRect(),
    { width, height },
  );
}
