import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { namedIn } from '../../../../domain/committees/sessions.ts';
import { type TypedText, textsIn } from '../../../../domain/committees/texts-in.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { api } from '../../../api/trpc.ts';
import { useField } from '../../../components/form/context.tsx';
import { focusField } from '../../../components/form/ErrorSummary.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import classes from '../committees.module.css';

interface PublicLookProps {
  readonly committeeId: string;
  /** What is in the form now. */
  readonly values: () => object;
}

/** A pause of the hand, not each key. */
const EVERY_MS = 1_200;

/** What is typed is looked at while it is typed: it is public, and nobody attended may stand in it. */
export function PublicLook({ committeeId, values }: PublicLookProps) {
  const box = useRef<HTMLDivElement>(null);
  const typed = useTyped(values);
  const looked = useQuery({
    ...api.committees.look.queryOptions({ committeeId, ...typed }),
    enabled: typed.texts.length > 0,
    placeholderData: keepPreviousData,
    // What was typed is not kept once it has been looked at.
    gcTime: 0,
  });
  const faults = looked.data ?? [];
  const reason = useField<string>('namesReason');
  const isNamed = faults.some(({ blocks }) => !blocks);
  return (
    <div ref={box} role="status" className={classes['look']}>
      {faults.length === 0 ? null : (
        <Alert
          variant="light"
          color={faults.some(({ blocks }) => blocks) ? 'red' : 'yellow'}
          icon={<IconAlertTriangle aria-hidden />}
          title="Esto es público: revise lo escrito"
        >
          <List size="sm" spacing={2}>
            {faults.slice(0, MOST_SHOWN).map(({ field, message }) => (
              <List.Item key={`${field} ${message}`}>
                {message}{' '}
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  c="inherit"
                  underline="always"
                  onClick={() => focusField(box.current?.closest('form') ?? null, field)}
                >
                  Ir a ese texto
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {isNamed || reason.value !== '' || reason.error !== undefined ? (
        <TextField
          name="namesReason"
          label="Por qué queda ese nombre"
          description="Por ejemplo: es dirigente de la junta vecinal y habló como tal. No es una persona atendida."
          max={LIMITS.line}
        />
      ) : null}
    </div>
  );
}

interface Typed {
  readonly texts: TypedText[];
  readonly known: string[];
}

/** Those of now and again: a form renews its fields alone, and tells nobody of each key. */
function useTyped(values: () => object): Typed {
  const [typed, setTyped] = useState<Typed>({ texts: [], known: [] });
  const read = useRef(values);
  read.current = values;
  useEffect(() => {
    const look = (): void => {
      const now = typedIn(read.current());
      setTyped((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return typed;
}

function typedIn(values: object): Typed {
  const { guests = [], attendance = [] } = values as {
    readonly guests?: readonly { readonly name: string }[];
    readonly attendance?: readonly { readonly by: string }[];
  };
  return {
    texts: textsIn(values).slice(0, MOST_TEXTS),
    known: namedIn({ guests, attendance }).slice(0, MOST_NAMES),
  };
}

/** The rest shows when these were mended. */
const MOST_SHOWN = 3;
const MOST_TEXTS = 200;
const MOST_NAMES = 60;
