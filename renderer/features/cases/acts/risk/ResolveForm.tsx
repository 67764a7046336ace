import { MultiSelect, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { RiskView } from '../../../../../backend/risk/types.ts';
import { labelOf } from '../../../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../../../domain/catalogues/institution-kinds.ts';
import {
  RISK_ACTS,
  RISK_MEASURES,
  type RiskResolution,
} from '../../../../../domain/catalogues/risk.ts';
import { decisionLabel } from '../../../../../domain/law/risk-course.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { resolveRisk } from '../../../../../domain/records/risk.ts';
import { api } from '../../../../api/trpc.ts';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer } from '../../../../components/feedback/States.tsx';
import { ChoiceField, MultiChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { useShownName } from '../../../../components/people/PersonName.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { resolutionName } from '../../risk/words.ts';
import { isNamed, OfRisk, type OfRiskProps } from './OfRisk.tsx';

/** A resolution, issued now with the next number. `subjectId`: its procedure and its code, parted by a dot. */
export function ResolveForm({ file, onDone, subjectId }: OfRiskProps) {
  const resolve = useMutation(api.risk.resolve.mutationOptions());
  const shown = useShownName();
  const [id = null, code = null] = subjectId?.split('.') ?? [];
  return (
    <OfRisk file={file} holds={isNamed(id)}>
      {({ risk, which }) => (
        <DraftedForm
          kind="risk_resolution"
          subjectId={file.id}
          schema={resolveRisk}
          blanks={{
            id: risk.id,
            version: risk.version,
            code: (code ?? risk.next ?? 'R11') as RiskResolution,
            decides: decisionsOpen(risk, code ?? risk.next)[0] ?? null,
            summary: '',
            grounds: '',
            ordered: [],
            urgentMeasures: '',
            opinionWeighed: '',
            measures: [],
            recipients: [],
            parties: [],
          }}
          fixed={{
            version: risk.version,
            ...(id === null ? {} : { id }),
            ...(code === null ? {} : { code: code as RiskResolution }),
          }}
          submitLabel="Emitir la resolución"
          onSubmit={(record, draftId) => resolve.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          {which}
          <Decides risk={risk} />
          <LongTextField name="summary" label="Resumen de los hechos" required minRows={3} />
          <LongTextField name="grounds" label="Valoración y fundamentos" required minRows={3} />
          <OfCode />
          <Recipients />
          <MultiChoiceField
            name="parties"
            label="A quiénes se explicará"
            description="La niña, niño o adolescente y su familia; se les cita para explicarla (Reglamento del DL 1297, art. 48)."
            from={peopleOf(file).flatMap(({ personId, name }) =>
              personId === null ? [] : [{ value: personId, label: shown(name) }],
            )}
            required
          />
        </DraftedForm>
      )}
    </OfRisk>
  );
}

const choiceOf = (risk: RiskView, code: string | null) =>
  risk.acts.find(({ act }) => act === code)?.decisions ?? [];

const decisionsOpen = (risk: RiskView, code: string | null): string[] =>
  choiceOf(risk, code).flatMap(({ decides, forbidden }) => (forbidden === null ? [decides] : []));

/** Which resolution it is, and which of the things it may decide. */
function Decides({ risk }: { readonly risk: RiskView }) {
  const code = useFieldValue<string>('code');
  const decisions = choiceOf(risk, code);
  return (
    <>
      <Text fw={600}>{resolutionName(code)}</Text>
      {decisions.length === 0 ? null : (
        <ChoiceField
          name="decides"
          label="Qué decide"
          from={decisions.map(({ decides }) => ({
            value: decides,
            label: decisionLabel(decides) ?? decides,
          }))}
          closed={Object.fromEntries(
            decisions.flatMap(({ decides, forbidden }) =>
              forbidden === null ? [] : [[decides, forbidden]],
            ),
          )}
          required
        />
      )}
    </>
  );
}

/** What each resolution says besides (DL 1297, arts. 26, 29, 30). */
function OfCode() {
  const code = useFieldValue<string>('code');
  return (
    <>
      {code === 'R04' ? (
        <>
          <MultiChoiceField name="ordered" label="Diligencias que se disponen" from={RISK_ACTS} />
          <LongTextField
            name="urgentMeasures"
            label="Medidas urgentes, si hacen falta"
            max={LIMITS.paragraph}
            minRows={2}
          />
        </>
      ) : null}
      {code === 'R05' ? (
        <LongTextField
          name="opinionWeighed"
          label="Cómo se tuvo en cuenta su opinión"
          description="La resolución lo dice (DL 1297, art. 29)."
          required
          minRows={3}
        />
      ) : null}
      {code === 'R06' ? (
        <RowList
          name="measures"
          rowLabel="Medida"
          addLabel="Agregar una medida"
          blank={() => ({ measure: null, detail: '', endsOn: null })}
          row={MEASURE_ROW}
        />
      ) : null}
    </>
  );
}

const MEASURE_ROW = (
  <>
    <ChoiceField name="measure" label="Medida de protección" from={RISK_MEASURES} required />
    <LongTextField name="detail" label="En qué consiste" max={LIMITS.paragraph} minRows={2} />
    <DateField
      name="endsOn"
      label="Hasta qué día"
      description="Nueve meses desde la declaración, a lo más; vacía solo en un caso especial."
    />
  </>
);

/** Institutions of the directory: the fiscalía among them where the law says so (V21). */
function Recipients() {
  const directory = useQuery(api.institutions.list.queryOptions({}));
  const { path, value, error, set, check } = useField<readonly string[]>('recipients');
  return (
    <Answer of={directory}>
      {(rows) => (
        <MultiSelect
          data-field={path}
          label="A qué instituciones se comunica"
          description="La declaración, las medidas y la conclusión, siempre al Ministerio Público (DL 1297, arts. 30, 31 y 42)."
          data={rows.map((row) => ({
            value: row.id,
            label: `${row.shortName} · ${labelOf(INSTITUTION_KINDS, row.kind)}`,
          }))}
          value={[...value]}
          onChange={(chosen) => set(chosen)}
          onBlur={check}
          error={error}
          searchable
          hidePickedOptions
          nothingFoundMessage="Ninguna coincide. Agréguela en Ajustes, Instituciones."
          placeholder="Escriba para buscar"
          maxDropdownHeight={280}
        />
      )}
    </Answer>
  );
}
