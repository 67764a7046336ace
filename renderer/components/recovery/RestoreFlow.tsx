import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CopyLookedAt } from '../../../backend/copies/recover.ts';
import { ERRORS } from '../../../domain/errors.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { desktop } from '../../api/bridge.ts';
import { CallFailure, failureOf } from '../../api/failure.ts';
import { queryClient } from '../../api/query-client.ts';
import { api, client } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { LongWork } from './LongWork.tsx';
import { NewSheets } from './NewSheets.tsx';
import { BLANK_WAY, type Way, WayForm, wayInput } from './WayForm.tsx';

type Source = Parameters<typeof client.copies.restore.mutate>[0]['source'];

/** Where the copy is, what opens it, what it holds and what would be lost; then, and only then, it. */
export function RestoreFlow({ onBack }: { readonly onBack: () => void }) {
  const [source, setSource] = useState<Source | null>(null);
  const [way, setWay] = useState<Way>(BLANK_WAY);
  const [seen, setSeen] = useState<CopyLookedAt | null>(null);
  const [sheets, setSheets] = useState<{ grant: string; url: string } | null>(null);

  if (sheets !== null) return <NewSheets sheets={sheets} />;
  if (source === null) return <WhereIsIt onChosen={setSource} onBack={onBack} />;
  if (seen === null)
    return (
      <WayForm
        initial={way}
        onBack={() => setSource(null)}
        onSubmit={async (typed) => {
          setWay(typed);
          setSeen(await client.copies.lookAt.mutate({ source, way: wayInput(typed).way }));
        }}
      />
    );
  return (
    <WhatItHolds
      seen={seen}
      onBack={() => setSeen(null)}
      onRestore={async () => {
        const restored = await client.copies.restore.mutate({ source, ...wayInput(way) });
        setWay(BLANK_WAY);
        if (restored.sheets === null) await queryClient.invalidateQueries();
        else setSheets(restored.sheets);
      }}
    />
  );
}

interface WhereProps {
  readonly onChosen: (source: Source) => void;
  readonly onBack: () => void;
}

function WhereIsIt({ onChosen, onBack }: WhereProps) {
  const onDisk = useQuery(api.copies.onDisk.queryOptions());
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const choose = async (): Promise<void> => {
    setFailure(null);
    try {
      const { grant } = await client.copies.askCopy.mutate();
      const { chosen } = await desktop('desktop.openCopy', { grant });
      if (chosen) onChosen({ at: 'chosen', grant });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const there = onDisk.data ?? [];
  return (
    <Stack gap="md">
      {there.length === 0 ? (
        <Text size="sm">En esta PC no hay copias. Conecte la memoria USB que tiene una.</Text>
      ) : (
        <Radio.Group label="Copias en esta PC" value={name} onChange={setName}>
          <Stack gap="xs" mt="xs" mah="16rem" style={{ overflowY: 'auto' }}>
            {there.map((copy) => (
              <Radio
                key={copy.name}
                value={copy.name}
                label={copy.madeAt === null ? copy.name : `Copia del ${dateTime(copy.madeAt)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <FailureNotice failure={failure} />
      <Group>
        {there.length === 0 ? null : (
          <Button disabled={name === ''} onClick={() => onChosen({ at: 'disk', name })}>
            Usar esta copia
          </Button>
        )}
        <Button variant="default" onClick={() => void choose()}>
          Buscar en una memoria USB
        </Button>
        <Button variant="default" onClick={onBack}>
          Volver
        </Button>
      </Group>
    </Stack>
  );
}

interface HoldsProps {
  readonly seen: CopyLookedAt;
  readonly onRestore: () => Promise<void>;
  readonly onBack: () => void;
}

function WhatItHolds({ seen, onRestore, onBack }: HoldsProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const { copy } = seen;
  const restore = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await onRestore();
    } catch (error) {
      const failed = failureOf(error);
      const said = Object.values(failed.fields);
      setFailure(
        said.length === 0
          ? failed
          : new CallFailure({ code: failed.code, message: said.join(' ') || ERRORS.bad_input }),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="md">
      {seen.practice ? (
        <Alert color="yellow" role="note" title="Es la copia de una oficina de práctica">
          Sus datos son inventados. No la restaure donde se atiende a personas reales.
        </Alert>
      ) : null}
      <Text>
        Esta copia abre correctamente: {counted(copy.cases, 'caso', 'casos')},{' '}
        {counted(copy.persons, 'persona', 'personas')} y{' '}
        {counted(copy.letters, 'oficio', 'oficios')}
        {copy.lastAct === null ? '.' : `, hasta el ${dateTime(copy.lastAct.at)}.`}
      </Text>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={titleOf(seen)}>
        {seen.here === null
          ? 'Si en esta PC hay datos, se apartan en una carpeta «reemplazado», sin borrarse.'
          : 'Lo que hay ahora en esta PC se aparta en una carpeta «reemplazado», sin borrarse, y deja de verse en Yanapa.'}
      </Alert>
      {busy ? <LongWork act="copies.restore" /> : null}
      <FailureNotice failure={failure} />
      <Group>
        <Button color="red" loading={busy} onClick={() => void restore()}>
          Restaurar esta copia
        </Button>
        <Button variant="default" disabled={busy} onClick={onBack}>
          Volver
        </Button>
      </Group>
    </Stack>
  );
}

function titleOf({ here, foreign, lost }: CopyLookedAt): string {
  if (foreign) return 'La copia es de otra oficina';
  if (here === null || lost === null)
    return 'No se puede saber qué hay en esta PC después de la copia';
  return lost === 0
    ? 'No se pierde ningún acto'
    : `Se perderían ${counted(lost, 'acto', 'actos')} posteriores a la copia`;
}
