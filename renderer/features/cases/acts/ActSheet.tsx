import type { ReactNode } from 'react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { FollowupPanel } from '../../../components/followups/FollowupPanel.tsx';
import type { OpenAct, PageAct } from '../page/useOpenAct.ts';
import {
  AbstainForm,
  ConflictForm,
  LiftForm,
  RevealInformantForm,
  SealForm,
  UnsealForm,
} from './AccessForms.tsx';
import { AddPersonForm } from './AddPersonForm.tsx';
import { AssignFollowupForm } from './AssignFollowupForm.tsx';
import { ChangeDataForm } from './ChangeDataForm.tsx';
import { ConcludeForm } from './ConcludeForm.tsx';
import { DiscardForm } from './DiscardForm.tsx';
import { ExtendActionForm } from './ExtendActionForm.tsx';
import { FinishActionForm } from './FinishActionForm.tsx';
import { InformantForm } from './InformantForm.tsx';
import {
  ChangeJudicialForm,
  EndJudicialForm,
  JudicialActForm,
  JudicialDateForm,
  OpenJudicialForm,
} from './JudicialForms.tsx';
import { QualifyForm } from './QualifyForm.tsx';
import { ExtendForm, ReopenForm, VerifyForm } from './ReasonForms.tsx';
import { RefineForm } from './RefineForm.tsx';
import { RemovePersonForm } from './RemovePersonForm.tsx';
import { ResponsibleForm } from './ResponsibleForm.tsx';
import { RISK_SHEETS } from './risk/sheets.tsx';
import { StartActionForm } from './StartActionForm.tsx';

export interface ActFormProps {
  readonly file: CaseView;
  readonly onDone: () => void;
}

export interface Sheet {
  readonly title: string;
  readonly form: (props: ActFormProps, subjectId: string | null) => ReactNode;
}

/** Every act of the case page but the note, which is written in the diary itself. */
const SHEETS: Readonly<Partial<Record<PageAct, Sheet>>> = {
  calificar: { title: 'Calificar el caso', form: (props) => <QualifyForm {...props} /> },
  ampliar: { title: 'Ampliar la calificación', form: (props) => <ExtendForm {...props} /> },
  precisar: { title: 'Precisar calificación', form: (props) => <RefineForm {...props} /> },
  descartar: { title: 'Descartar una marca', form: (props) => <DiscardForm {...props} /> },
  accion: { title: 'Iniciar acción de defensa', form: (props) => <StartActionForm {...props} /> },
  'terminar-accion': {
    title: 'Terminar acción de defensa',
    form: (props, id) => <FinishActionForm {...props} actionId={id} />,
  },
  'ampliar-accion': {
    title: 'Ampliar una asesoría',
    form: (props, id) => <ExtendActionForm {...props} actionId={id} />,
  },
  verificar: { title: 'Pasar a verificación', form: (props) => <VerifyForm {...props} /> },
  concluir: { title: 'Concluir el caso', form: (props) => <ConcludeForm {...props} /> },
  reabrir: { title: 'Reabrir el caso', form: (props) => <ReopenForm {...props} /> },
  responsable: { title: 'Asignar responsable', form: (props) => <ResponsibleForm {...props} /> },
  persona: { title: 'Agregar persona', form: (props) => <AddPersonForm {...props} /> },
  'retirar-persona': {
    title: 'Retirar persona del caso',
    form: (props, id) => <RemovePersonForm {...props} casePersonId={id} />,
  },
  reserva: { title: 'Datos de quien acudió', form: (props) => <InformantForm {...props} /> },
  seguimiento: { title: 'Asignar seguimiento', form: (props) => <AssignFollowupForm {...props} /> },
  resultado: {
    title: 'Resultado del seguimiento',
    form: ({ onDone }, id) => (id === null ? null : <FollowupPanel id={id} onDone={onDone} />),
  },
  datos: { title: 'Corregir datos de recepción', form: (props) => <ChangeDataForm {...props} /> },
  reservar: { title: 'Lectores del expediente', form: (props) => <SealForm {...props} /> },
  'dejar-de-reservar': {
    title: 'Dejar de reservar el expediente',
    form: (props) => <UnsealForm {...props} />,
  },
  abstenerse: { title: 'Abstención', form: (props) => <AbstainForm {...props} /> },
  apartar: { title: 'Conflicto de interés', form: (props) => <ConflictForm {...props} /> },
  levantar: {
    title: 'Levantar una abstención',
    form: (props, id) => <LiftForm {...props} operatorId={id} />,
  },
  'ver-informante': {
    title: 'Identidad reservada',
    form: (props) => <RevealInformantForm {...props} />,
  },
  proceso: {
    title: 'Registrar proceso judicial',
    form: (props) => <OpenJudicialForm {...props} />,
  },
  'proceso-cambio': {
    title: 'Juzgado y número del proceso',
    form: (props, id) => <ChangeJudicialForm {...props} judicialId={id} />,
  },
  'proceso-acto': {
    title: 'Acto del proceso judicial',
    form: (props, id) => <JudicialActForm {...props} judicialId={id} />,
  },
  'proceso-fecha': {
    title: 'Audiencia o plazo judicial',
    form: (props, id) => <JudicialDateForm {...props} judicialId={id} />,
  },
  'proceso-fin': {
    title: 'Terminar el proceso judicial',
    form: (props, id) => <EndJudicialForm {...props} judicialId={id} />,
  },
  ...RISK_SHEETS,
};

/** The open act, beside the page it changes. */
export function ActSheet({ file, opened }: { readonly file: CaseView; readonly opened: OpenAct }) {
  const { act, subjectId, close } = opened;
  const sheet = act === null ? undefined : SHEETS[act];
  return (
    <SideSheet
      opened={sheet !== undefined}
      title={`${sheet?.title ?? ''} · ${file.number}`}
      onClose={close}
      size="44rem"
    >
      {sheet?.form({ file, onDone: close }, subjectId)}
    </SideSheet>
  );
}
