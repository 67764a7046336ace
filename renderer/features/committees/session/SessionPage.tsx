import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { SessionView } from '../../../../backend/committees/types.ts';

import { committeeAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api, client } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { PaperButton } from '../../../components/pdf/PaperButton.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import { AgreementActs } from '../parts/AgreementActs.tsx';
import { AgreementLines } from '../parts/AgreementLines.tsx';
import { Part } from '../parts/Part.tsx';
import { SessionStateMark } from '../parts/state.tsx';
import { CloseDialog, RectifySheet, StopSheet } from './EndForms.tsx';
import { SessionFiles } from './SessionFiles.tsx';
import { SessionForm } from './SessionForm.tsx';
import { SessionRead } from './SessionRead.tsx';
import { SIGNED_ACT, SignedActaNotice } from './SignedActa.tsx';

/** One session: its form while it is open, and what it says once its acta is closed. */
export function SessionPage() {
  const { id = '' } = useParams();
  const found = useQuery(api.committees.session.queryOptions({ id }));
  if (found.data === undefined)
    return (
      <View title="Sesión" back={{ to: committeeAddress.list, label: 'Reuniones y comités' }}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} session={found.data} />;
}

function Opened({ session }: { readonly session: SessionView }) {
  const { committee, ordinal, state, acta, before, agreements } = session;
  const act = useInAddress('acto');
  const mayRecord = useMay('committees.record');
  const [name = null, of = null] = act.value?.split('.') ?? [];
  const open = (opened: string, one?: string): void =>
    act.open(one === undefined ? opened : `${opened}.${one}`);
  const isOpen = acta === null && (state === 'convoked' || state === 'held');
  return (
    <View
      title="Sesión"
      heading={`Sesión N.° ${ordinal}`}
      back={{ to: committeeAddress.page(committee.id), label: committee.name }}
      actions={<Acts session={session} mayRecord={mayRecord} onOpen={open} />}
    >
      <Group gap="md" mb="sm">
        <SessionStateMark {...session} />
        {session.stopReason === null ? null : <Text size="sm">{session.stopReason}</Text>}
      </Group>
      <SignedActaNotice session={session} onOpen={mayRecord ? () => open(SIGNED_ACT) : null} />
      {before.length === 0 ? null : (
        <Part title="Primer punto: acuerdos pendientes de sesiones anteriores">
          <AgreementLines label="Acuerdos pendientes" agreements={before} onOpen={open} />
        </Part>
      )}
      {isOpen && mayRecord ? (
        <>
          {state === 'held' ? (
            <Alert variant="light" color="blue" my="sm" title="El acta está sin cerrar">
              Guarde lo que falte. Cuando esté completa, ciérrela: recibe su número y ya no se
              corrige, solo se rectifica.
            </Alert>
          ) : null}
          <SessionForm key={session.version} session={session} />
        </>
      ) : (
        <SessionRead session={session} onOpen={open} />
      )}
      <SessionFiles session={session} attaching={name === SIGNED_ACT} onClose={act.close} />
      <StopSheet session={session} opened={name === 'no-se-realizo'} onClose={act.close} />
      <CloseDialog session={session} opened={name === 'cerrar'} onClose={act.close} />
      <RectifySheet session={session} opened={name === 'rectificar'} onClose={act.close} />
      <AgreementActs
        committeeId={committee.id}
        agreements={[...before, ...agreements]}
        act={name}
        agreementId={of}
        onClose={act.close}
      />
    </View>
  );
}

interface ActsProps {
  readonly session: SessionView;
  readonly mayRecord: boolean;
  readonly onOpen: (act: string) => void;
}

function Acts({ session, mayRecord, onOpen }: ActsProps) {
  const { id, state, acta, ordinal } = session;
  const runs = state === 'convoked' || state === 'held';
  return (
    <>
      {runs ? (
        <PaperButton
          title={`Convocatoria ${ordinal}`}
          ask={() => client.committees.convening.mutate({ id })}
        >
          Convocatoria
        </PaperButton>
      ) : null}
      {runs ? (
        <PaperButton
          title={`Lista de asistencia ${ordinal}`}
          ask={() => client.committees.attendance.mutate({ id })}
        >
          Lista de asistencia
        </PaperButton>
      ) : null}
      {state === 'held' ? (
        <PaperButton
          title={acta === null ? 'Acta (borrador)' : `Acta ${acta}`}
          ask={() => client.committees.acta.mutate({ id })}
        >
          {acta === null ? 'Acta (borrador)' : 'Acta'}
        </PaperButton>
      ) : null}
      {mayRecord && state === 'convoked' ? (
        <Button variant="default" onClick={() => onOpen('no-se-realizo')}>
          No se realizó
        </Button>
      ) : null}
      {mayRecord && state === 'held' && acta === null ? (
        <Button onClick={() => onOpen('cerrar')}>Cerrar el acta</Button>
      ) : null}
      {mayRecord && acta !== null ? (
        <Button variant="default" onClick={() => onOpen('rectificar')}>
          Rectificar
        </Button>
      ) : null}
    </>
  );
}
