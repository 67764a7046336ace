import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HearingsOfCase } from '../../../../../backend/hearings/types.ts';
import { asksForAccused } from '../../../../../domain/cases/violence.ts';
import { MATERIAS } from '../../../../../domain/catalogues/materias.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { beginHearings } from '../../../../../domain/records/hearings.ts';
import { useMay } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import {
  CheckField,
  ChoiceField,
  type Option,
  TernaryField,
} from '../../../../components/form/ChoiceField.tsx';
import { FieldGroup, useField, useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { today } from '../../../../components/time/useNow.ts';
import { AccusedField } from '../AccusedField.tsx';
import type { ActFormProps } from '../ActSheet.tsx';
import type { CourseProps } from './of-course.tsx';
import { BLANK_PARTY, PartyFields } from './PartyFields.tsx';

/** Conciliation or compromiso: on what, between whom, and what the law asks first (RDNA 37, 39, 47). */
export function BeginForm(props: CourseProps) {
  const hearings = useQuery(api.hearings.ofCase.queryOptions({ caseId: props.file.id }));
  return <Answer of={hearings}>{(found) => <Form {...props} hearings={found} />}</Answer>;
}

function Form({
  file,
  subjectId,
  onDone,
  hearings,
}: CourseProps & { readonly hearings: HearingsOfCase }) {
  const begin = useMutation(api.hearings.begin.mutationOptions());
  const before = hearings.waiting.find(({ actionId }) => actionId === subjectId) ?? null;
  const closed = hearings.notConciliation;
  return (
    <DraftedForm
      kind="hearing"
      subjectId={file.id}
      schema={beginHearings}
      blanks={{
        caseId: file.id,
        version: file.version,
        kind: before?.kind ?? (closed === null ? 'conciliacion' : null),
        actionId: before?.actionId ?? null,
        startedOn: before?.startedOn ?? today(),
        detail: before?.detail ?? '',
        matters: [{ ...BLANK_MATTER }],
        custody: null,
        visits: null,
        parties: [
          { ...BLANK_PARTY, side: 'solicitante' },
          { ...BLANK_PARTY, side: 'invitada' },
        ],
        withAccused: null,
        confirmed: false,
        reason: '',
      }}
      fixed={{ version: file.version, actionId: before?.actionId ?? null }}
      submitLabel="Iniciar"
      onSubmit={(record, draftId) => begin.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField
        name="kind"
        label="Qué se inicia"
        from={KINDS}
        closed={closed === null ? {} : { conciliacion: closed }}
        required
      />
      <Matters />
      <Custody />
      <Visits />
      <Parties file={file} onDone={onDone} />
      <Accused file={file} />
      <DateField name="startedOn" label="Desde qué día" required />
      <LongTextField
        name="detail"
        label="En qué consiste"
        required
        max={LIMITS.paragraph}
        minRows={3}
      />
      <CheckField
        name="confirmed"
        label="Se preguntó lo que la ley pide confirmar, y así lo declaran"
        description="Que ningún juez resolvió la materia y, si piden tenencia, que cumple con los alimentos."
      />
      <Reason label="Motivo de la/el responsable, si una parte no respondió sobre violencia" />
    </DraftedForm>
  );
}

const KINDS: readonly Option[] = [
  { value: 'conciliacion', label: 'Conciliación' },
  { value: 'compromiso', label: 'Compromiso' },
];

const BLANK_MATTER = { materia: null, decidedByJudge: null };

const OF_CONCILIATION: readonly Option[] = MATERIAS.entries
  .filter(({ conciliable }) => conciliable)
  .map(({ code, label }) => ({ value: code, label }));
const OF_COMMITMENT: readonly Option[] = MATERIAS.entries
  .filter(({ actions }) => actions.some((one) => one === 'compromiso'))
  .map(({ code, label }) => ({ value: code, label }));

function Matters() {
  const commitment = useFieldValue<string | null>('kind') === 'compromiso';
  const row = useMemo(() => <MatterFields commitment={commitment} />, [commitment]);
  return (
    <RowList
      name="matters"
      rowLabel="Materia"
      addLabel="Agregar otra materia"
      blank={() => ({ ...BLANK_MATTER })}
      row={row}
    />
  );
}

function MatterFields({ commitment }: { readonly commitment: boolean }) {
  return (
    <>
      <ChoiceField
        name="materia"
        label="Materia"
        from={commitment ? OF_COMMITMENT : OF_CONCILIATION}
        required
      />
      {commitment ? null : (
        <TernaryField name="decidedByJudge" label="¿Un juez ya resolvió esta materia?" />
      )}
    </>
  );
}

/** Whether a matter is among those chosen. */
const useHasMatter = (code: string): boolean =>
  useFieldValue<readonly { readonly materia: string | null }[]>('matters').some(
    ({ materia }) => materia === code,
  );

/** Asked when tenencia is chosen (RDNA 37.4). */
function Custody() {
  const asked = useHasMatter('A2');
  const { value, set } = useField<object | null>('custody');
  if (!asked) return null;
  if (value === null)
    return (
      <Button
        variant="light"
        onClick={() => set({ recognised: 'no_sabe', maintenancePaid: 'no_sabe' })}
      >
        Responder lo que pide la tenencia
      </Button>
    );
  return (
    <FieldGroup path="custody">
      <TernaryField
        name="recognised"
        label="¿Quien pide la tenencia reconoció a la niña, niño o adolescente?"
        required
      />
      <TernaryField
        name="maintenancePaid"
        label="¿Declara que cumple con los alimentos?"
        required
      />
    </FieldGroup>
  );
}

/** Asked when visitas is chosen (RDNA 37.5). */
function Visits() {
  const asked = useHasMatter('A3');
  const { value, set } = useField<object | null>('visits');
  if (!asked) return null;
  if (value === null)
    return (
      <Button
        variant="light"
        onClick={() => set({ degree: null, linked: false, parentAbsent: false })}
      >
        Responder lo que piden las visitas
      </Button>
    );
  return (
    <FieldGroup path="visits">
      <NumberField
        name="degree"
        label="Grado de parentesco de quien las pide, si no es la madre ni el padre"
      />
      <CheckField name="linked" label="No es pariente, pero tiene otro vínculo con ella o él" />
      <CheckField
        name="parentAbsent"
        label="La madre o el padre sin tenencia falta o está impedida/o"
      />
    </FieldGroup>
  );
}

function Parties({ file, onDone }: ActFormProps) {
  const row = useMemo(() => <PartyFields file={file} onDone={onDone} />, [file, onDone]);
  return (
    <RowList
      name="parties"
      rowLabel="Parte"
      addLabel="Agregar otra parte"
      blank={() => ({ ...BLANK_PARTY })}
      row={row}
    />
  );
}

/** Asked of a compromiso in a case with a crime or violence (TUO Ley 30364, arts. 15 y 28). */
function Accused({ file }: Pick<ActFormProps, 'file'>) {
  const kind = useFieldValue<string | null>('kind');
  return asksForAccused(kind, file.flags) ? <AccusedField /> : null;
}

/** Only the responsable goes on where the rule asks her reason. */
export function Reason({ label }: { readonly label: string }) {
  const may = useMay('hearings.override');
  return may ? (
    <LongTextField name="reason" label={label} max={LIMITS.paragraph} minRows={2} />
  ) : null;
}
