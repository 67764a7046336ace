import { type ReactNode, useEffect, useRef } from 'react';

/** In a page: puts the cursor in the first field that matches, once the form is there. A form in a dialog does so itself. */
export function FocusFirst({
  selector,
  children,
}: {
  readonly selector: string;
  readonly children: ReactNode;
}) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    node.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [selector]);
  return (
    <div ref={node} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
