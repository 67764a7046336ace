import type { OlderView } from '../../../../backend/ciam/types.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { EndForm } from '../../../components/registrations/EndForm.tsx';
import type { OlderAct, OpenedAct } from './acts.ts';
import { EndMeasureForm, MeasureForm, ReportForm } from './DecisionForms.tsx';
import { FichaForm } from './FichaForm.tsx';
import { EndRiskForm, FollowForm } from './FollowForms.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { JoinForm, LeaveForm } from './MemberForms.tsx';
import { NoticeForm } from './NoticeForm.tsx';
import { RiskForm } from './RiskForm.tsx';

export interface ActProps {
  readonly older: OlderView;
  /** What the address says that it is done to, or null. */
  readonly subjectId: string | null;
  readonly onDone: () => void;
}

interface Sheet {
  readonly title: string;
  readonly size?: string;
  readonly form: (props: ActProps) => React.JSX.Element | null;
}

const SHEETS: Readonly<Record<OlderAct, Sheet>> = {
  ficha: { title: 'Actualizar la ficha', size: '44rem', form: FichaForm },
  salida: { title: 'Deja el registro', form: Leave },
  riesgo: { title: 'Situación de riesgo', form: RiskForm },
  aviso: { title: 'Registrar aviso', form: NoticeForm },
  informe: { title: 'Informe interdisciplinario de la DIPAM', form: ReportForm },
  medida: { title: 'Medida de la DIPAM', form: MeasureForm },
  'medida-fin': { title: 'Terminó la medida', form: EndMeasureForm },
  seguimiento: { title: 'Seguimiento', form: FollowForm },
  fin: { title: 'Terminar la situación de riesgo', form: EndRiskForm },
  comunicar: { title: 'Comunicar a quien atiende violencia', form: HandOverForm },
  organizacion: { title: 'Agregar a una organización', form: JoinForm },
  'organizacion-salida': { title: 'Salió de la organización', form: LeaveForm },
};

function Leave({ older, onDone }: ActProps) {
  return <EndForm registrationId={older.id} version={older.version} onDone={onDone} />;
}

/** The act that the address names, beside the page. */
export function ActSheets({ older, act }: { readonly older: OlderView; readonly act: OpenedAct }) {
  const named = older.endedOn === null ? act.act : null;
  if (named === null) return null;
  const { title, size, form: Form } = SHEETS[named];
  return (
    <SideSheet opened title={title} onClose={act.close} {...(size === undefined ? {} : { size })}>
      <Form older={older} subjectId={act.subjectId} onDone={act.close} />
    </SideSheet>
  );
}
