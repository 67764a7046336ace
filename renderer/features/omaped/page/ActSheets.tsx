import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { EndForm } from '../../../components/registrations/EndForm.tsx';
import { AddAdjustmentForm, ChangeAdjustmentForm } from '../forms/AdjustmentForms.tsx';
import { CarneForm } from '../forms/CarneForm.tsx';
import { AddCertificateForm, ChangeCertificateForm } from '../forms/CertificateForms.tsx';
import { ContigoForm } from '../forms/ContigoForm.tsx';
import { HandForm, ReturnForm } from '../forms/DeliveryForms.tsx';
import { ProfileForm } from '../forms/ProfileForm.tsx';
import { AddSupportForm, ChangeSupportForm } from '../forms/SupportForms.tsx';
import type { Act, ActName } from './acts.ts';

interface ActSheetsProps {
  readonly record: OmapedView;
  readonly act: Act;
}

const TITLES: Readonly<Record<ActName, string>> = {
  registro: 'Completar o corregir el registro',
  certificado: 'Certificado de discapacidad',
  carne: 'Carné del CONADIS',
  contigo: 'Programa CONTIGO',
  apoyo: 'Cuidado o apoyo',
  entrega: 'Prestar o donar una ayuda técnica',
  devolucion: 'Registrar devolución',
  ajuste: 'Ajuste razonable',
  salida: 'Deja el registro',
};

/** The form of the act that the address names, beside the page. */
export function ActSheets({ record, act }: ActSheetsProps) {
  return (
    <SideSheet
      opened={act.act !== null}
      title={act.act === null ? '' : TITLES[act.act]}
      size="42rem"
      onClose={act.close}
    >
      {act.act === null ? null : <Form record={record} act={act} name={act.act} />}
    </SideSheet>
  );
}

interface FormProps extends ActSheetsProps {
  readonly name: ActName;
}

function Form({ record, act, name }: FormProps) {
  const { registrationId, certificates, supports, adjustments, deliveries } = record;
  const onDone = act.close;
  const chosen = <T extends { readonly id: string }>(among: readonly T[]): T | undefined =>
    among.find(({ id }) => id === act.subjectId);
  switch (name) {
    case 'registro':
      return <ProfileForm record={record} onDone={onDone} />;
    case 'carne':
      return <CarneForm record={record} onDone={onDone} />;
    case 'contigo':
      return <ContigoForm record={record} onDone={onDone} />;
    case 'certificado': {
      const certificate = chosen(certificates);
      return certificate === undefined ? (
        <AddCertificateForm registrationId={registrationId} onDone={onDone} />
      ) : (
        <ChangeCertificateForm certificate={certificate} onDone={onDone} />
      );
    }
    case 'apoyo': {
      const support = chosen(supports);
      return support === undefined ? (
        <AddSupportForm registrationId={registrationId} onDone={onDone} />
      ) : (
        <ChangeSupportForm support={support} onDone={onDone} />
      );
    }
    case 'ajuste': {
      const adjustment = chosen(adjustments);
      return adjustment === undefined ? (
        <AddAdjustmentForm registrationId={registrationId} onDone={onDone} />
      ) : (
        <ChangeAdjustmentForm adjustment={adjustment} onDone={onDone} />
      );
    }
    case 'entrega':
      return <HandForm registrationId={registrationId} onDone={onDone} />;
    case 'devolucion': {
      const delivery = chosen(deliveries);
      return delivery === undefined ? null : <ReturnForm delivery={delivery} onDone={onDone} />;
    }
    case 'salida':
      return <EndForm registrationId={registrationId} version={record.version} onDone={onDone} />;
  }
}
