import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { CommitteeView } from '../../../../backend/committees/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { changeCommittee, endCommittee } from '../../../../domain/records/committees.ts';
import { committeeAddress } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import classes from '../committees.module.css';
import { AgreementActs } from '../parts/AgreementActs.tsx';
import { AgreementLines } from '../parts/AgreementLines.tsx';
import { Part } from '../parts/Part.tsx';
import { BodyFacts } from './BodyFacts.tsx';
import { BodyFields, type BodyValues } from './BodyFields.tsx';
import { ConveneForm } from './ConveneForm.tsx';
import { CorrectForm, JoinForm, LeaveForm } from './MemberForms.tsx';
import { Members } from './Members.tsx';
import { Sessions } from './Sessions.tsx';

/** One body: who sits in it, its sessions, what it agreed and how that went. */
export function CommitteePage() {
  const { id = '' } = useParams();
  const found = useQuery(api.committees.view.queryOptions({ id }));
  if (found.data === undefined)
    return (
      <View title="Comité" back={BACK}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={id} committee={found.data} />;
}

const BACK = { to: committeeAddress.list, label: 'Reuniones y comités' };

function Opened({ committee }: { readonly committee: CommitteeView }) {
  const { agreements, endedOn } = committee;
  const act = useInAddress('acto');
  const mayRecord = useMay('committees.record') && endedOn === null;
  const mayChange = useMay('committees.change') && endedOn === null;
  // Of a member, a seat or an agreement, the address says which.
  const [name = null, of = null] = act.value?.split('.') ?? [];
  const open = (opened: string, one?: string): void =>
    act.open(one === undefined ? opened : `${opened}.${one}`);
  return (
    <View
      title="Comité"
      heading={committee.name}
      back={BACK}
      actions={
        <>
          {mayRecord ? <Button onClick={() => open('convocar')}>Convocar a sesión</Button> : null}
          {mayChange ? <MoreActs onOpen={open} /> : null}
        </>
      }
    >
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <BodyFacts committee={committee} />
          <Members committee={committee} mayChange={mayChange} onOpen={open} />
        </div>
        <div className={classes['side']}>
          <Sessions committee={committee} />
          <Part title="Acuerdos">
            {agreements.length === 0 ? (
              <EmptyState title="Sin acuerdos">
                Los acuerdos se escriben en la sesión en que se toman, con quién responde y hasta
                qué día.
              </EmptyState>
            ) : (
              <AgreementLines label="Acuerdos" agreements={agreements} onOpen={open} />
            )}
          </Part>
        </div>
      </div>
      <Sheets committee={committee} act={name} of={of} onClose={act.close} />
      <AgreementActs
        committeeId={committee.id}
        agreements={agreements}
        act={name}
        agreementId={of}
        onClose={act.close}
      />
    </View>
  );
}

function MoreActs({ onOpen }: { readonly onOpen: (act: string) => void }) {
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Más actos
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onOpen('integrante')}>Agregar integrante</Menu.Item>
        <Menu.Item onClick={() => onOpen('cambiar')}>Cambiar sus datos</Menu.Item>
        <Menu.Item color="red" onClick={() => onOpen('terminar')}>
          Anotar que terminó
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface SheetsProps {
  readonly committee: CommitteeView;
  readonly act: string | null;
  readonly of: string | null;
  readonly onClose: () => void;
}

function Sheets({ committee, act, of, onClose }: SheetsProps) {
  const navigate = useNavigate();
  const hasSeats = committee.kind === 'instancia';
  const member = committee.members.find(({ id }) => id === of);
  const sheet = (name: string, title: string) => ({ opened: act === name, title, onClose });
  return (
    <>
      <SideSheet {...sheet('convocar', 'Convocar a sesión')} size="44rem">
        <ConveneForm
          committee={committee}
          onSaved={({ id }) => {
            notifications.show({ message: 'Sesión convocada.' });
            void navigate(committeeAddress.session(id));
          }}
        />
      </SideSheet>
      <SideSheet {...sheet('cambiar', 'Cambiar los datos del comité')} size="44rem">
        <ChangeBody committee={committee} onDone={onClose} />
      </SideSheet>
      <SideSheet {...sheet('terminar', 'Anotar que terminó')}>
        <EndBody committee={committee} onDone={onClose} />
      </SideSheet>
      <SideSheet {...sheet('integrante', 'Agregar integrante')} size="40rem">
        <JoinForm committeeId={committee.id} seat={of} hasSeats={hasSeats} onDone={onClose} />
      </SideSheet>
      {member === undefined ? null : (
        <>
          <SideSheet {...sheet('corregir', 'Corregir sus datos')} size="40rem">
            <CorrectForm member={member} hasSeats={hasSeats} onDone={onClose} />
          </SideSheet>
          <SideSheet {...sheet('salida', 'Salida de un integrante')}>
            <LeaveForm member={member} hasSeats={hasSeats} onDone={onClose} />
          </SideSheet>
        </>
      )}
    </>
  );
}

interface BodyFormProps {
  readonly committee: CommitteeView;
  readonly onDone: () => void;
}

function ChangeBody({ committee, onDone }: BodyFormProps) {
  const { id, version, kind, name, norm, normOn, presides, secretary } = committee;
  const { quorum, everyMonths, rulesSource } = committee;
  const change = useMutation(api.committees.change.mutationOptions());
  return (
    <DraftedForm<BodyValues & { id: string; version: number }, z.output<typeof changeCommittee>>
      kind="committee_change"
      subjectId={id}
      schema={changeCommittee}
      version={version}
      blanks={{
        id,
        version,
        kind,
        name,
        norm,
        normOn,
        presides,
        secretary,
        quorum,
        everyMonths,
        rulesSource,
      }}
      submitLabel="Guardar los cambios"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <BodyFields />
    </DraftedForm>
  );
}

function EndBody({ committee: { id, version }, onDone }: BodyFormProps) {
  const end = useMutation(api.committees.end.mutationOptions());
  return (
    <DraftedForm
      kind="committee_end"
      subjectId={id}
      schema={endCommittee}
      version={version}
      blanks={{ id, version, endedOn: today() as string | null, reason: '' }}
      says="Ya no se convocan sesiones. Lo que hizo se conserva, y sus acuerdos pendientes siguen."
      submitLabel="Anotar que terminó"
      onSubmit={(record, draftId) => end.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateField name="endedOn" label="Desde qué día" required />
      <LongTextField name="reason" label="Por qué" max={LIMITS.paragraph} minRows={2} required />
    </DraftedForm>
  );
}
