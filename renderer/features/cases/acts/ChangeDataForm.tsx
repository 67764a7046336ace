import { useMutation } from '@tanstack/react-query';
import { PRIORITIES } from '../../../../domain/catalogues/case.ts';
import { changeCase } from '../../../../domain/records/case-acts.ts';
import type { ReceivedBy } from '../../../../domain/records/reception.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField, TernaryField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { FieldGrid, Wide } from '../../../components/person/FieldGrid.tsx';
import { ReceivedByField } from '../../../components/reception/ReceivedByField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Corrects the sheet; who was received, when, and the facts as told stay as they are. */
export function ChangeDataForm({ file, onDone }: ActFormProps) {
  const change = useMutation(api.cases.change.mutationOptions());
  const { incoming, where, court } = file;
  return (
    <DraftedForm
      kind="case_change"
      subjectId={file.id}
      schema={changeCase}
      blanks={{
        id: file.id,
        version: file.version,
        fields: {
          receivedBy: receiverOf(file),
          priority: file.priority,
          incomingKind: incoming.kind,
          incomingNumber: incoming.number,
          incomingDate: incoming.date,
          incomingFolios: incoming.folios,
          incomingInstitution: incoming.institution,
          factsDistrict: where.district,
          factsCommunity: where.community,
          factsReference: where.reference,
          factsDate: file.factsDate,
          factsDateNote: file.factsDateNote,
          courtCase: court.exists,
          courtName: court.name,
          courtNumber: court.number,
          infoClauseRead: file.infoClauseRead,
        },
      }}
      version={file.version}
      says="Los hechos, la hora y a quién se recibió no se cambian: lo que falte se agrega en el diario."
      submitLabel="Guardar correcciones"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="fields">
        <ReceivedByField unanswered="unknown" />
        <ChoiceField name="priority" label="Prioridad" from={PRIORITIES} required />
        <FieldGrid>
          <TextField name="incomingKind" label="Clase de documento de ingreso" />
          <TextField name="incomingNumber" label="Número del documento" />
          <DateField name="incomingDate" label="Fecha del documento" />
          <NumberField name="incomingFolios" label="Folios recibidos" size={4} />
          <Wide>
            <TextField name="incomingInstitution" label="Institución que lo envía" />
          </Wide>
          <DateField name="factsDate" label="Fecha de los hechos" />
          <TextField name="factsDateNote" label="Si no se sabe la fecha" />
          <DistrictField name="factsDistrict" label="Distrito de los hechos" />
          <TextField name="factsCommunity" label="Centro poblado o anexo de los hechos" />
          <Wide>
            <TextField name="factsReference" label="Referencia del lugar de los hechos" />
          </Wide>
        </FieldGrid>
        <TernaryField name="courtCase" label="¿Hay proceso judicial o resolución previa?" />
        <FieldGrid>
          <TextField name="courtName" label="Juzgado o fiscalía" />
          <TextField name="courtNumber" label="Número del proceso o resolución" />
        </FieldGrid>
        <CheckField name="infoClauseRead" label="Se leyó la cláusula informativa" />
      </FieldGroup>
    </DraftedForm>
  );
}

function receiverOf({ receivedBy }: ActFormProps['file']): ReceivedBy | null {
  if (receivedBy === null) return null;
  const { id, name } = receivedBy;
  return id === null ? { kind: 'other', name } : { kind: 'operator', id };
}
