import { Alert, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { endWords } from '../../../../domain/clock/explain.ts';
import type { TermRule, TermUnit } from '../../../../domain/clock/rules.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { extendTerm, previewTerm, suspendTerm } from '../../../../domain/records/terms.ts';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import type { ActFormProps } from './ActSheet.tsx';
import { refOf, ruleOf, type TermRef } from './changed-term.ts';

interface ChangeFormProps extends ActFormProps {
  /** As the address names it; null when a draft says which. */
  readonly termRef: string | null;
}

interface ExtendValues extends TermRef {
  readonly caseId: string;
  readonly version: number;
  readonly amount: number | null;
  readonly reason: string;
  readonly norm: string;
}

/** More time for a term, as far as its norm lets. */
export function ExtendTermForm({ file, onDone, termRef }: ChangeFormProps) {
  const extend = useMutation(api.terms.extend.mutationOptions());
  const named = refOf(termRef);
  const first: TermRef = named ?? { term: 'DNA_VERIF', subjectId: null };
  return (
    <DraftedForm<ExtendValues, z.output<typeof extendTerm>>
      kind="term_extension"
      subjectId={file.id}
      schema={extendTerm}
      blanks={{
        caseId: file.id,
        version: file.version,
        ...first,
        amount: null,
        reason: '',
        norm: ruleOf(file, first).extension?.norm ?? '',
      }}
      fixed={{ version: file.version, ...named }}
      submitLabel="Ampliar el plazo"
      onSubmit={(record, draftId) => extend.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => {
        const rule = ruleOf(file, form.values());
        return (
          <>
            <Text size="sm">
              <strong>{rule.label}.</strong> {rule.extension?.condition ?? NOT_EXTENDABLE} (
              {rule.norm})
            </Text>
            <NumberField name="amount" label={`Cuánto más, ${UNITS[rule.unit]}`} required />
            <Why />
            <ExtensionPreview caseId={file.id} rule={rule} />
          </>
        );
      }}
    </DraftedForm>
  );
}

interface SuspendValues extends TermRef {
  readonly caseId: string;
  readonly version: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly norm: string;
}

/** Days on which a term does not run. */
export function SuspendTermForm({ file, onDone, termRef }: ChangeFormProps) {
  const suspend = useMutation(api.terms.suspend.mutationOptions());
  const named = refOf(termRef);
  return (
    <DraftedForm<SuspendValues, z.output<typeof suspendTerm>>
      kind="term_suspension"
      subjectId={file.id}
      schema={suspendTerm}
      blanks={{
        caseId: file.id,
        version: file.version,
        ...(named ?? { term: 'DNA_VERIF', subjectId: null }),
        from: null,
        to: null,
        reason: '',
        norm: '',
      }}
      fixed={{ version: file.version, ...named }}
      submitLabel="Suspender el plazo"
      onSubmit={(record, draftId) => suspend.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => {
        const rule = ruleOf(file, form.values());
        return (
          <>
            <Text size="sm">
              <strong>{rule.label}.</strong> No corre desde el primer día hasta el último, ambos
              incluidos ({rule.norm}).
            </Text>
            <DateField name="from" label="Primer día" required />
            <DateField name="to" label="Último día" required />
            <Why />
            <SuspensionPreview caseId={file.id} rule={rule} />
          </>
        );
      }}
    </DraftedForm>
  );
}

function Why() {
  return (
    <>
      <LongTextField
        name="reason"
        label="Quién lo pide o por qué se decide"
        required
        max={LIMITS.paragraph}
        minRows={3}
      />
      <TextField name="norm" label="Norma o documento" max={LIMITS.label} required />
    </>
  );
}

interface PreviewProps {
  readonly caseId: string;
  readonly rule: TermRule;
}

function ExtensionPreview({ caseId, rule }: PreviewProps) {
  const asked = { term: useTerm(), subjectId: useSubject(), amount: useFieldValue('amount') };
  return <Preview asked={{ caseId, kind: 'extension', ...asked }} rule={rule} />;
}

function SuspensionPreview({ caseId, rule }: PreviewProps) {
  const days = { from: useFieldValue('from'), to: useFieldValue('to') };
  const asked = { term: useTerm(), subjectId: useSubject(), ...days };
  return <Preview asked={{ caseId, kind: 'suspension', ...asked }} rule={rule} />;
}

const useTerm = () => useFieldValue('term');
const useSubject = () => useFieldValue('subjectId');

/** The last day that the term would have, with all that it jumps over. */
function Preview({ asked, rule }: { readonly asked: object; readonly rule: TermRule }) {
  const typed = previewTerm.safeParse(asked);
  return typed.success ? <Until asked={typed.data} rule={rule} /> : null;
}

interface UntilProps {
  readonly asked: z.output<typeof previewTerm>;
  readonly rule: TermRule;
}

function Until({ asked, rule }: UntilProps) {
  const found = useQuery(api.terms.preview.queryOptions(asked));
  return (
    <div role="status">
      {found.isPending ? 'Contando…' : null}
      {found.isError ? <Refused error={found.error} /> : null}
      {found.data === undefined ? null : (
        <Alert
          color="gray"
          title={`Vencería el ${endWords(rule.unit, found.data.to)}`}
          styles={{ title: { color: 'inherit' } }}
        >
          Hoy vence el {endWords(rule.unit, found.data.from)}. {found.data.explanation}
        </Alert>
      )}
    </div>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const { message, fields } = failureOf(error);
  const [field] = Object.values(fields ?? {});
  return (
    <Text size="sm" c="red">
      {field ?? message}
    </Text>
  );
}

const NOT_EXTENDABLE = 'La norma no permite ampliarlo.';

const UNITS: Readonly<Record<TermUnit, string>> = {
  immediate: 'en días hábiles',
  hours: 'en horas',
  working_hours: 'en horas de atención',
  working_days: 'en días hábiles',
  calendar_days: 'en días calendario',
  months: 'en meses',
};
