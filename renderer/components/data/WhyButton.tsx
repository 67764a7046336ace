import { Popover, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FocusEvent, type ReactNode, useContext, useRef, useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { InTabOrder } from './in-tab-order.ts';
import classes from './WhyButton.module.css';
import { readWhy, type WhyOf } from './why.ts';

interface WhyButtonProps {
  readonly of: WhyOf;
  /** What is pressed: the date, with its sign. */
  readonly children: ReactNode;
}

/**
 * A date that says why it is that one: on a click or Enter, and not before, because a list holds
 * many. Escape, or going elsewhere, closes it.
 */
export function WhyButton({ of, children }: WhyButtonProps) {
  const inTabOrder = useContext(InTabOrder);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const inside = [button, box].some(({ current }) => current?.contains(relatedTarget) === true);
    if (!inside) setOpen(false);
  };
  return (
    <span className={classes['place']}>
      <button
        ref={button}
        type="button"
        className={classes['button']}
        title="Por qué vence entonces"
        tabIndex={inTabOrder ? 0 : -1}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      {open ? (
        <Popover
          opened
          onDismiss={() => setOpen(false)}
          closeOnClickOutside={false}
          withRoles={false}
          width={360}
          withArrow
          shadow="md"
          position="bottom-start"
        >
          <Popover.Target>
            <span className={classes['anchor']} aria-hidden />
          </Popover.Target>
          <Popover.Dropdown
            ref={box}
            role="dialog"
            aria-label="Por qué vence entonces"
            className={classes['box'] ?? ''}
            onBlur={leave}
          >
            <Reasons of={of} />
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </span>
  );
}

function Reasons({ of }: { readonly of: WhyOf }) {
  const found = useQuery({ queryKey: ['why', of], queryFn: () => readWhy(of) });
  return (
    <div role="status">
      {found.isPending ? 'Cargando…' : null}
      {found.isError ? failureOf(found.error).message : null}
      {(found.data ?? []).map(({ label, verified, explanation }) => (
        <div key={label} className={classes['reason']}>
          <Text size="sm" fw={600}>
            {label}
            {verified ? '' : ' (por verificar)'}
          </Text>
          {explanation}
        </div>
      ))}
    </div>
  );
}
