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
import { AgreementForm } from './agreement/AgreementForm.tsx';
import { CommitmentForm } from './agreement/CommitmentForm.tsx';
import {
  PaymentForm,
  RegistryStepForm,
  StopRegistryForm,
  TakeBackPaymentForm,
} from './agreement/FollowForms.tsx';
import { ApprovalSheet } from './approval/ApprovalSheet.tsx';
import { ChangeDataForm } from './ChangeDataForm.tsx';
import { ExtendTermForm, SuspendTermForm } from './ChangeTermForms.tsx';
import { ConcludeForm } from './ConcludeForm.tsx';
import { CONSENT_SHEETS } from './consents/sheets.tsx';
import { DiscardForm } from './DiscardForm.tsx';
import { DOSSIER_SHEETS } from './dossier/sheets.tsx';
import { FinishActionForm } from './FinishActionForm.tsx';
import { FOLDER_SHEETS } from './folder/sheets.tsx';
import { FVR_SHEETS } from './fvr/sheets.tsx';
import { BeginForm } from './hearings/BeginForm.tsx';
import {
  CargoForm,
  InviteForm,
  PlaceForm,
  ScheduleForm,
  WaiveForm,
} from './hearings/ConveneForms.tsx';
import { ScreenForm } from './hearings/ScreenForm.tsx';
import {
  ConcludeHearingForm,
  CrimeForm,
  ExtendHearingForm,
  PartyForm,
  SessionForm,
  SuspendForm,
} from './hearings/SessionForms.tsx';
import { InformantForm } from './InformantForm.tsx';
import {
  ChangeJudicialForm,
  EndJudicialForm,
  JudicialActForm,
  JudicialDateForm,
  OpenJudicialForm,
} from './JudicialForms.tsx';
import { MEETING_SHEETS } from './meeting/sheets.tsx';
import { QualifyForm } from './QualifyForm.tsx';
import { ExtendForm, ReopenForm, VerifyForm } from './ReasonForms.tsx';
import { RefineForm } from './RefineForm.tsx';
import { RemovePersonForm } from './RemovePersonForm.tsx';
import { ResponsibleForm } from './ResponsibleForm.tsx';
import { RISK_SHEETS } from './risk/sheets.tsx';
import { StartActionForm } from './StartActionForm.tsx';
import { VIOLENCE_SHEETS } from './violence/sheets.tsx';

export interface ActFormProps {
  readonly file: CaseView;
  readonly onDone: () => void;
}

export interface SheetProps extends ActFormProps {
  /** Another act of the page, in place of this one. */
  readonly onOpen: OpenAct['open'];
}

export interface Sheet {
  readonly title: string;
  readonly form: (props: SheetProps, subjectId: string | null) => ReactNode;
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
  'ampliar-plazo': {
    title: 'Ampliar un plazo',
    form: (props, term) => <ExtendTermForm {...props} termRef={term} />,
  },
  'suspender-plazo': {
    title: 'Suspender un plazo',
    form: (props, term) => <SuspendTermForm {...props} termRef={term} />,
  },
  verificar: { title: 'Pasar a verificación', form: (props) => <VerifyForm {...props} /> },
  concluir: { title: 'Concluir el caso', form: (props) => <ConcludeForm {...props} /> },
  reabrir: { title: 'Reabrir el caso', form: (props) => <ReopenForm {...props} /> },
  conformidad: { title: 'Conformidad', form: (props) => <ApprovalSheet {...props} /> },
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
  acuerdo: {
    title: 'Registrar acuerdo',
    form: (props, id) => <AgreementForm {...props} actionId={id} />,
  },
  compromiso: {
    title: 'Registrar compromiso',
    form: (props, id) => <CommitmentForm {...props} actionId={id} />,
  },
  pago: { title: 'Anotar pago', form: (props, id) => <PaymentForm {...props} subjectId={id} /> },
  'pago-anulado': {
    title: 'Pago que no cuenta',
    form: (props, id) => <TakeBackPaymentForm {...props} subjectId={id} />,
  },
  'inscripcion-paso': {
    title: 'Paso de la inscripción',
    form: (props, id) => <RegistryStepForm {...props} subjectId={id} />,
  },
  'inscripcion-fin': {
    title: 'Detener la inscripción',
    form: (props, id) => <StopRegistryForm {...props} subjectId={id} />,
  },
  preguntar: {
    title: 'Preguntar a solas por violencia',
    form: (props, id) => <ScreenForm {...props} subjectId={id} />,
  },
  audiencias: {
    title: 'Iniciar conciliación o compromiso',
    form: (props, id) => <BeginForm {...props} subjectId={id} />,
  },
  'audiencia-lugar': {
    title: 'Lugar de la audiencia',
    form: (props, id) => <PlaceForm {...props} subjectId={id} />,
  },
  'audiencia-parte': {
    title: 'Parte en la audiencia',
    form: (props, id) => <PartyForm {...props} subjectId={id} />,
  },
  'audiencia-voluntad': {
    title: 'Una parte quiere conciliar antes',
    form: (props, id) => <WaiveForm {...props} subjectId={id} />,
  },
  'audiencia-invitar': {
    title: 'Fijar día e invitar',
    form: (props, id) => <InviteForm {...props} subjectId={id} />,
  },
  'audiencia-cargo': {
    title: 'Cargo de una invitación',
    form: (props, id) => <CargoForm {...props} subjectId={id} />,
  },
  'audiencia-dia': {
    title: 'Fijar día sin invitar',
    form: (props, id) => <ScheduleForm {...props} subjectId={id} />,
  },
  'audiencia-sesion': {
    title: 'Registrar la sesión',
    form: (props, id) => <SessionForm {...props} subjectId={id} />,
  },
  'audiencia-suspender': {
    title: 'Suspender con nueva fecha',
    form: (props, id) => <SuspendForm {...props} subjectId={id} />,
  },
  'audiencia-ampliar': {
    title: 'Ampliar la conciliación',
    form: (props, id) => <ExtendHearingForm {...props} subjectId={id} />,
  },
  'audiencia-hallazgo': {
    title: 'Delito, falta o violencia en la audiencia',
    form: (props, id) => <CrimeForm {...props} subjectId={id} />,
  },
  'audiencia-fin': {
    title: 'Resultado de las audiencias',
    form: (props, id) => <ConcludeHearingForm {...props} subjectId={id} />,
  },
  ...CONSENT_SHEETS,
  ...FOLDER_SHEETS,
  ...FVR_SHEETS,
  ...DOSSIER_SHEETS,
  ...MEETING_SHEETS,
  ...RISK_SHEETS,
  ...VIOLENCE_SHEETS,
};

/** The open act, beside the page it changes. */
export function ActSheet({ file, opened }: { readonly file: CaseView; readonly opened: OpenAct }) {
  const { act, subjectId, close, open } = opened;
  const sheet = act === null ? undefined : SHEETS[act];
  return (
    <SideSheet
      opened={sheet !== undefined}
      title={`${sheet?.title ?? ''} · ${file.number}`}
      onClose={close}
      size="44rem"
    >
      {sheet?.form({ file, onDone: close, onOpen: open }, subjectId)}
    </SideSheet>
  );
}
