import { Alert, Button, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { DocumentType } from '../../../domain/catalogues/document-types.ts';
import { checkDocument, hasNoNumber } from '../../../domain/people/identity.ts';
import { api } from '../../api/trpc.ts';
import { useFieldValue } from '../form/context.tsx';
import { BeingWrittenContext } from './being-written.ts';
import { Wide } from './FieldGrid.tsx';
import { PeopleHits } from './PeopleHits.tsx';

const AFTER_KEY_MS = 400;

interface KnownDocumentProps {
  readonly type: DocumentType;
  readonly number: string;
}

/** Told while it is typed: the number is somebody's already. It stops nobody: numbers are mistyped. */
export function KnownDocument({ type, number }: KnownDocumentProps) {
  const { choose, id } = useContext(BeingWrittenContext);
  const country = useFieldValue<string | null>('documentCountry');
  const [asked] = useDebouncedValue(number, AFTER_KEY_MS);
  const whole = !hasNoNumber(type) && checkDocument(type, asked).ok;
  const found = useQuery({
    ...api.people.ofDocument.queryOptions({ type, number: asked, country, except: id }),
    enabled: whole && asked === number,
  });
  if (!whole || asked !== number || found.data === undefined || found.data.length === 0)
    return null;
  return (
    <Wide>
      <Stack gap="xs">
        <Alert
          role="status"
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title="Ese documento ya está registrado en otra ficha"
        >
          {choose === null
            ? 'Revise el número. Si es la misma persona, no llene dos fichas: siga con la que tiene sus casos.'
            : 'Si es la misma persona, elíjala y no la registre dos veces. Si es otra, revise el número; puede seguir de todos modos.'}
        </Alert>
        <PeopleHits
          label="Personas con ese documento"
          hits={found.data}
          more={false}
          actions={(hit) =>
            choose === null ? null : (
              <Button size="compact-sm" variant="default" onClick={() => choose(hit.id)}>
                Es esta persona
              </Button>
            )
          }
        />
      </Stack>
    </Wide>
  );
}
