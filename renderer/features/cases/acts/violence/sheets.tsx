import type { PageAct } from '../../page/useOpenAct.ts';
import type { Sheet } from '../ActSheet.tsx';
import { CloseViolenceForm, GrantViewForm } from './EndForms.tsx';
import {
  BreachForm,
  ChangeMeasureForm,
  MeasureForm,
  SupervisionForm,
  TellBreachForm,
  VisitForm,
} from './MeasureForms.tsx';
import { AttendForm, BeginViolenceForm, ChangeViolenceForm } from './RecordForms.tsx';
import { AskForm, ReferForm, ReportForm } from './ReportForms.tsx';

type ViolencePageAct = Extract<PageAct, 'violencia' | `violencia-${string}`>;

/** The acts of the route of violence, beside the case. */
export const VIOLENCE_SHEETS: Readonly<Record<ViolencePageAct, Sheet>> = {
  violencia: {
    title: 'Abrir la ruta de violencia',
    form: (props) => <BeginViolenceForm {...props} />,
  },
  'violencia-ficha': {
    title: 'Ficha de violencia',
    form: (props, id) => <ChangeViolenceForm {...props} subjectId={id} />,
  },
  'violencia-atender': {
    title: 'Atención inmediata',
    form: (props, id) => <AttendForm {...props} subjectId={id} />,
  },
  'violencia-preguntar': {
    title: 'Antes de denunciar',
    form: (props, id) => <AskForm {...props} subjectId={id} />,
  },
  'violencia-denunciar': {
    title: 'Denuncia',
    form: (props, id) => <ReportForm {...props} subjectId={id} />,
  },
  'violencia-derivar': {
    title: 'Derivación',
    form: (props, id) => <ReferForm {...props} subjectId={id} />,
  },
  'violencia-medida': {
    title: 'Medida de protección',
    form: (props, id) => <MeasureForm {...props} subjectId={id} />,
  },
  'violencia-medida-cambio': {
    title: 'Lo que decidió el juzgado',
    form: (props, id) => <ChangeMeasureForm {...props} subjectId={id} />,
  },
  'violencia-visita': {
    title: 'Visita de supervisión',
    form: (props, id) => <VisitForm {...props} subjectId={id} />,
  },
  'violencia-informe': {
    title: 'Informe al juzgado',
    form: (props, id) => <SupervisionForm {...props} subjectId={id} />,
  },
  'violencia-incumplimiento': {
    title: 'Incumplimiento de una medida',
    form: (props, id) => <BreachForm {...props} subjectId={id} />,
  },
  'violencia-avisar': {
    title: 'Aviso al juzgado',
    form: (props, id) => <TellBreachForm {...props} subjectId={id} />,
  },
  'violencia-vista': {
    title: 'Vista mínima para Serenazgo',
    form: (props, id) => <GrantViewForm {...props} subjectId={id} />,
  },
  'violencia-cerrar': {
    title: 'Cerrar la ruta de violencia',
    form: (props, id) => <CloseViolenceForm {...props} subjectId={id} />,
  },
};
