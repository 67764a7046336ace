import { useMutation } from '@tanstack/react-query';
import type { CommitteeView, Saved } from '../../../../backend/committees/types.ts';
import { SESSION_KINDS } from '../../../../domain/catalogues/committees.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { convene } from '../../../../domain/records/committees.ts';
import { useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import classes from '../committees.module.css';
import { PublicLook } from '../parts/PublicLook.tsx';

interface ConveneFormProps {
  readonly committee: CommitteeView;
  readonly onSaved: (saved: Saved) => void;
}

/** A session: when, where, and to speak of what. */
export function ConveneForm({ committee, onSaved }: ConveneFormProps) {
  const { operatorId } = useSession();
  const call = useMutation(api.committees.convene.mutationOptions());
  return (
    <DraftedForm
      kind="committee_session"
      subjectId={committee.id}
      schema={convene}
      blanks={{
        committeeId: committee.id,
        number: null as number | null,
        kind: 'ordinaria' as string,
        onDate: null as string | null,
        from: '',
        to: null as string | null,
        isVirtual: false,
        place: '',
        preparerId: operatorId as string | null,
        agenda: [{ title: '' }],
        namesReason: '',
      }}
      submitLabel="Convocar a sesión"
      onSubmit={async (record, draftId) => onSaved(await call.mutateAsync({ ...record, draftId }))}
      onDone={() => undefined}
    >
      {(form) => (
        <>
          <SessionFields />
          <NumberField
            name="number"
            label="Número de la sesión en el año"
            description={`Si queda vacío, el siguiente: este año, ${committee.nextNumber}.`}
          />
          <strong>Puntos de agenda</strong>
          <RowList
            name="agenda"
            rowLabel="Punto"
            addLabel="Agregar otro punto"
            blank={blankPoint}
            row={POINT}
          />
          <PublicLook committeeId={committee.id} values={form.values} />
        </>
      )}
    </DraftedForm>
  );
}

const blankPoint = () => ({ title: '' });

/** One element for all rows: see `RowList`. */
const POINT = (
  <TextField
    name="title"
    label="De qué se trata"
    description="Es público: sin nombres ni datos de personas atendidas."
    max={LIMITS.line}
    required
  />
);

/** What a convocatoria says, and what may still change of it. */
export function SessionFields() {
  const isVirtual = useFieldValue<boolean>('isVirtual');
  return (
    <>
      <ChoiceField name="kind" label="Tipo de sesión" from={SESSION_KINDS} required answered />
      <div className={classes['hours']}>
        <DateField name="onDate" label="Día" required />
        <TextField name="from" label="Desde (hora)" max={5} required />
        <TextField name="to" label="Hasta" max={5} />
      </div>
      <CheckField name="isVirtual" label="Es virtual" />
      <TextField
        name="place"
        label={isVirtual ? 'Por qué medio' : 'Lugar o ambiente'}
        max={LIMITS.line}
        required
      />
      <OperatorField
        name="preparerId"
        label="Quién la prepara, de la oficina"
        description="La sesión aparece en su agenda."
        may="committees.record"
        required
      />
    </>
  );
}
