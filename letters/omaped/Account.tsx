import type { ReactElement } from 'react';
import { NOT_SAID } from '../../domain/statistics/suppressed.ts';
import { longDate } from '../../domain/words/dates.ts';
import { perCent, soles } from '../../domain/words/money.ts';
import { Fields } from '../parts/Fields.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { FigureTables } from '../statistics/FigureTables.tsx';
import { type AccountData, SPENT } from './data.ts';

const TITLE = 'INFORME ANUAL DE RENDICIÓN DE CUENTAS';

/**
 * How the two 0.5 % of the PIA were used (Ley 32139, art. 4): money as the municipality says it, people
 * as the records of the OMAPED count them.
 */
export function AccountReport(form: AccountData): ReactElement {
  const { body } = form;
  const blank = body === null;
  return (
    <FormPage
      form={form}
      title={TITLE}
      subtitle={blank ? 'Ejercicio: ____________' : `Ejercicio ${body.year}`}
      record={null}
    >
      <Paragraph>
        Para las comisiones del Congreso de la República que la ley señala y el CONADIS, antes del
        31 de marzo (Ley 32139, art. 4): uso del 0.5 % del presupuesto institucional de apertura
        (PIA) destinado a obras de accesibilidad y del 0.5 % destinado a la OMAPED.
      </Paragraph>
      <Section number={1} title="PRESUPUESTO">
        <Fields
          blank={blank}
          columns={2}
          fields={[
            { label: 'PIA de la municipalidad', value: amount(body?.pia) },
            { label: 'El 0.5 % del PIA', value: amount(halfPercent(body?.pia)) },
            {
              label: 'Accesibilidad: ejecutado (S/) y avance',
              value: withProgress(body?.worksSpent, body?.pia),
            },
            {
              label: 'OMAPED: ejecutado (S/) y avance',
              value: withProgress(body?.officeSpent, body?.pia),
            },
          ]}
        />
      </Section>
      <Section number={2} title="OBRAS Y MEDIDAS DE ACCESIBILIDAD" keep={90}>
        <Table columns={columnsOf(SPENT)} rows={body?.works ?? []} blankRows={blank ? 6 : 0} />
      </Section>
      <Section number={3} title="GASTOS DE LA OMAPED" keep={90}>
        <Table columns={columnsOf(SPENT)} rows={body?.office ?? []} blankRows={blank ? 6 : 0} />
      </Section>
      {blank ? (
        <Section number={4} title="PERSONAS Y SERVICIOS, SEGÚN EL REGISTRO DE LA OMAPED" keep={90}>
          <Table columns={BY_HAND} rows={[]} blankRows={10} />
        </Section>
      ) : (
        <FigureTables
          of={body.people}
          from={4}
          none="Sin registros en el ejercicio."
          hidden={NOT_SAID}
        />
      )}
      <Section number={blank ? 5 : 4 + body.people.length} title="QUÉ SE HIZO Y QUÉ FALTA">
        <Narrative text={body?.narrative ?? null} blank={blank} lines={8} />
      </Section>
      <Signatures
        closing={
          blank
            ? 'Es cuanto se informa. Lugar y fecha: ______________________'
            : `Es cuanto se informa. ${body.place}, ${longDate(body.date)}.`
        }
        document={runningTitle(form, TITLE)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

/** On a blank form. */
const BY_HAND: readonly Column<never>[] = [
  { heading: 'Indicador', share: 5, cell: () => '' },
  { heading: 'Cantidad', share: 1, cell: () => '' },
];

type Cents = number | null | undefined;

const amount = (cents: Cents): string | null => (cents == null ? null : soles(cents));

/** Rounded to the céntimo, half up. */
export const halfPercent = (cents: Cents): number | null =>
  cents == null ? null : Math.round(cents / 200);

/** What was spent, and how much that is of what the law asks. */
function withProgress(spent: Cents, pia: Cents): string | null {
  const due = halfPercent(pia);
  if (spent == null || due === null || due === 0) return amount(spent);
  return `${soles(spent)} (${perCent(Math.round((spent / due) * 10_000))})`;
}
