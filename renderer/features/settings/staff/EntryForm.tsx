import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { annulStaffEntry, typedStaffEntry } from '../../../../domain/records/staff.ts';
import {
  STAFF_ENTRY_KINDS,
  STAFF_ENTRY_LABELS,
  type StaffEntryKind,
} from '../../../../domain/staff/types.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { OwnPassword } from '../../../components/office/OwnPassword.tsx';
import { ownPassword } from '../../../components/office/own-password.ts';
import { today } from '../../../components/time/useNow.ts';

const addition = z.strictObject({ entry: typedStaffEntry, password: ownPassword });

interface Values {
  readonly entry: {
    readonly kind: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly document: string;
    readonly detail: string;
    readonly approvedBy: string;
  };
  readonly password: string;
}

interface EntryFormProps {
  readonly operatorId: string;
  readonly onDone: () => void;
}

/** One more entry of a person's record. */
export function EntryForm({ operatorId, onDone }: EntryFormProps) {
  const add = useMutation(api.staff.addEntry.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof addition>>
      kind="staff_entry"
      subjectId={operatorId}
      schema={addition}
      blanks={{
        entry: {
          kind: null,
          validFrom: today(),
          validTo: null,
          document: '',
          detail: '',
          approvedBy: '',
        },
        password: '',
      }}
      secret={['password']}
      submitLabel="Registrar"
      onSubmit={(record, draftId) => add.mutateAsync({ operatorId, ...record, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="entry">
        <ChoiceField
          name="kind"
          label="Qué registra"
          required
          from={STAFF_ENTRY_KINDS.map((value) => ({ value, label: STAFF_ENTRY_LABELS[value] }))}
        />
        <EntryFields />
      </FieldGroup>
      <OwnPassword />
    </DraftedForm>
  );
}

interface Words {
  readonly from: string;
  readonly to: string;
  readonly document: string;
  /** Null: this kind has none. */
  readonly detail: string | null;
  readonly says?: string;
}

const WORDS: Readonly<Record<StaffEntryKind, Words>> = {
  designation: {
    from: 'Desde',
    to: 'Hasta, si lo dice',
    document: 'Documento, por ejemplo «Resolución de Alcaldía N.° 12-2026»',
    detail: null,
  },
  habilitation: {
    from: 'Habilitado/a desde',
    to: 'Hasta',
    document: 'Constancia y N.° de colegiatura',
    detail: null,
  },
  credential: { from: 'Emitida el', to: 'Vence el', document: 'N.° de credencial', detail: null },
  course: {
    from: 'Fecha',
    to: 'Hasta, si el certificado vence',
    document: 'N.° de certificado',
    detail: null,
  },
  signature: {
    from: 'Desde',
    to: 'Hasta',
    document: 'Documento, si lo hay',
    detail: 'Dónde está registrada',
  },
  acting: {
    from: 'Primer día',
    to: 'Último día',
    document: 'Documento que encarga',
    detail: 'Cargo como firma, por ejemplo «Defensora Responsable»',
    says: 'Entre esos días puede lo que puede la/el responsable, firma con «(e)», y termina sola.',
  },
  leave: {
    from: 'Primer día',
    to: 'Último día',
    document: 'Documento que lo aprueba',
    detail: 'Motivo: vacaciones o licencia',
    says: 'Entre esos días no podrá ingresar a Yanapa.',
  },
};

function EntryFields() {
  const kind = useFieldValue<StaffEntryKind | null>('kind');
  if (kind === null) return null;
  const words = WORDS[kind];
  const granted = kind === 'acting' || kind === 'leave';
  return (
    <>
      {words.says === undefined ? null : <p>{words.says}</p>}
      <DateField name="validFrom" label={words.from} required />
      <DateField name="validTo" label={words.to} required={granted} />
      <TextField name="document" label={words.document} required={kind !== 'signature'} />
      {granted ? (
        <TextField
          name="approvedBy"
          label="Quién lo aprobó, y su cargo"
          description="Por ejemplo «Luis Apaza, gerente de Desarrollo Social»."
          required
        />
      ) : null}
      {words.detail === null ? null : <TextField name="detail" label={words.detail} required />}
    </>
  );
}

const annulment = annulStaffEntry.omit({ id: true }).extend({ password: ownPassword });

interface AnnulEntryProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function AnnulEntry({ id, onDone }: AnnulEntryProps) {
  const annul = useMutation(api.staff.annulEntry.mutationOptions());
  return (
    <DraftedForm<z.input<typeof annulment>, z.output<typeof annulment>>
      kind="staff_annulment"
      subjectId={id}
      schema={annulment}
      blanks={{ reason: '', password: '' }}
      secret={['password']}
      submitLabel="Anular el registro"
      onSubmit={(record, draftId) => annul.mutateAsync({ id, ...record, draftId })}
      onDone={onDone}
    >
      <LongTextField name="reason" label="Por qué se anula" required max={300} minRows={2} />
      <OwnPassword />
    </DraftedForm>
  );
}
