import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Attentions, AttentionView } from '../../../backend/attentions/types.ts';
import { ATTENTION_MODES, SERVICES_OF } from '../../../domain/catalogues/attentions.ts';
import type { RegisterDesk } from '../../../domain/desks.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { useSaid } from '../../api/lists.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { SideSheet } from '../feedback/SideSheet.tsx';
import { Answer } from '../feedback/States.tsx';
import { RowButton } from '../row/acts.tsx';
import { today } from '../time/useNow.ts';
import { useInAddress } from '../useInAddress.ts';
import { FinishForm, PlanForm, RecordForm } from './AttentionForms.tsx';
import classes from './attentions.module.css';

interface PanelProps {
  readonly registrationId: string;
  /** Whether anything may be written: not of somebody who left the register. */
  readonly may: boolean;
}

/** Services and visits of somebody on a register: what is to be done, and what was. */
export function AttentionsPanel({ registrationId, may }: PanelProps) {
  const found = useQuery(api.attentions.list.queryOptions({ registrationId }));
  const mayRecord = useMay('attentions.record') && may;
  return (
    <Answer of={found}>
      {(attentions) => (
        <Listed registrationId={registrationId} may={mayRecord} attentions={attentions} />
      )}
    </Answer>
  );
}

function Listed({
  registrationId,
  may,
  attentions,
}: PanelProps & { readonly attentions: Attentions }) {
  const act = useInAddress('atencion');
  const { desk, planned, past } = attentions;
  // Of one of them, the address says which.
  const [name = null, id = null] = act.value?.split('.') ?? [];
  const one = [...planned, ...past].find((each) => each.id === id);
  const sheet = (which: string, title: string) => ({
    opened: may && name === which,
    title,
    onClose: act.close,
  });
  const form = { registrationId, desk, onDone: act.close };
  return (
    <>
      {may ? (
        <Group gap="xs" my="xs">
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => act.open('registrar')}
          >
            Registrar atención
          </Button>
          <Button variant="default" onClick={() => act.open('programar')}>
            Programar una visita o atención
          </Button>
        </Group>
      ) : null}
      <List title="Por hacer" rows={planned} desk={desk} may={may} onOpen={act.open} />
      <List title="Realizadas" rows={past} desk={desk} may={may} onOpen={act.open} />
      {planned.length + past.length === 0 ? (
        <Text size="sm" c="dimmed">
          Todavía no hay atenciones registradas.
        </Text>
      ) : null}
      <SideSheet {...sheet('registrar', 'Registrar atención')}>
        <RecordForm {...form} />
      </SideSheet>
      <SideSheet {...sheet('programar', 'Programar una atención')}>
        <PlanForm {...form} />
      </SideSheet>
      {one === undefined ? null : (
        <>
          <SideSheet {...sheet('hecha', 'Cómo fue')}>
            <FinishForm {...form} attention={one} />
          </SideSheet>
          {may && name === 'anular' && one.state !== 'ended' ? (
            <EndDialog attention={one} onClose={act.close} />
          ) : null}
        </>
      )}
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly rows: readonly AttentionView[];
  readonly desk: RegisterDesk;
  readonly may: boolean;
  readonly onOpen: (act: string) => void;
}

function List({ title, rows, ...rest }: ListProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h6" id={id}>
        {title}
      </Title>
      <ul className={classes['list']} aria-labelledby={id}>
        {rows.map((row) => (
          <Line key={row.id} row={row} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function Line({
  row,
  desk,
  may,
  onOpen,
}: Omit<ListProps, 'title' | 'rows'> & { readonly row: AttentionView }) {
  const said = useSaid();
  const { id, state, service, dueOn, doneOn, mode, doneBy, assignedTo } = row;
  const name = said(SERVICES_OF[desk], service, doneOn ?? dueOn ?? today());
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        <span className={classes['dimmed']}>
          {state === 'planned'
            ? `para el ${shortDate(dueOn ?? '')}, a cargo de ${assignedTo}`
            : doneOn === null
              ? `se había programado para el ${shortDate(dueOn ?? '')}`
              : `${shortDate(doneOn)}, ${said(ATTENTION_MODES, mode ?? '', doneOn).toLowerCase()}, ${doneBy}`}
          {state === 'planned' && dueOn !== null && dueOn < today() ? ' · atrasada' : ''}
          {state === 'ended' ? ' · sin efecto' : ''}
        </span>
        {Object.entries(partsOf(row)).map(([field, words]) =>
          words === '' ? null : <div key={field}>{words}</div>,
        )}
      </div>
      {may && state !== 'ended' ? (
        <span className={classes['acts']}>
          {state === 'planned' ? (
            <RowButton label={`Anotar cómo fue: ${name}`} onClick={() => onOpen(`hecha.${id}`)}>
              Anotar cómo fue
            </RowButton>
          ) : null}
          <RowButton label={`Dejar sin efecto: ${name}`} onClick={() => onOpen(`anular.${id}`)}>
            Dejar sin efecto
          </RowButton>
        </span>
      ) : null}
    </li>
  );
}

/** What was written of it, in the order in which it is read. */
const partsOf = ({ task, done, result, referredTo, endReason }: AttentionView) => ({
  task,
  done,
  result,
  referredTo: referredTo === '' ? '' : `Se derivó a: ${referredTo}.`,
  endReason,
});

interface EndDialogProps {
  readonly attention: AttentionView;
  readonly onClose: () => void;
}

function EndDialog({ attention: { id, version, state }, onClose }: EndDialogProps) {
  const end = useMutation(api.attentions.end.mutationOptions());
  return (
    <ConfirmDialog
      opened
      title="Dejar la atención sin efecto"
      confirmLabel="Dejar sin efecto"
      danger
      reason={{ label: 'Por qué', kind: 'attention_end', subjectId: id }}
      onConfirm={(reason, draftId) => end.mutateAsync({ id, version, reason, draftId })}
      onClose={onClose}
    >
      {state === 'planned'
        ? 'Sale de la agenda. No se puede deshacer; si hace falta, programe otra.'
        : 'Deja de contarse. No se puede deshacer; si hace falta, regístrela otra vez.'}
    </ConfirmDialog>
  );
}
