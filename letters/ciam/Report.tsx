import type { ReactElement } from 'react';
import { NOT_SAID } from '../../domain/statistics/suppressed.ts';
import { longDate } from '../../domain/words/dates.ts';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { type Column, Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import { FigureTables } from '../statistics/FigureTables.tsx';
import { type CiamReportData, YEARLY } from './data.ts';

/** Of a month, or of a year; the figures are counted from the records, and no person is named. */
export function CiamReport(form: CiamReportData): ReactElement {
  const { body } = form;
  const title = titleOf(body);
  const isYearly = body !== null && body.yearly !== null;
  const tables = body?.tables ?? [];
  const first = isYearly ? Object.keys(YEARLY).length + 1 : 1;
  return (
    <FormPage
      form={form}
      title={title}
      subtitle={body === null ? 'Periodo: ____________' : body.period}
      record={null}
    >
      <Paragraph>
        {isYearly
          ? 'La gerencia municipal lo envía a la DIPAM del MIMP hasta el 30 de enero (Ley 30490, art. 11.2; DS 024-2021-MIMP, art. 28).'
          : 'Actualización periódica del registro nominal y avance del CIAM (DS 024-2021-MIMP, arts. 20.2 y 28.1).'}
      </Paragraph>
      {isYearly && <Told of={YEARLY} values={body.yearly} from={1} />}
      {body === null ? (
        <Section number={1} title="INDICADORES">
          <Table columns={BY_HAND} rows={[]} blankRows={12} />
        </Section>
      ) : (
        <FigureTables
          of={tables}
          from={first}
          none="Sin registros en el periodo."
          hidden={NOT_SAID}
        />
      )}
      <Section number={body === null ? 2 : first + tables.length} title="OBSERVACIONES">
        <Narrative text={body?.observations ?? null} blank={body === null} lines={5} />
      </Section>
      <Signatures
        closing={
          body === null
            ? 'Es cuanto se informa. Lugar y fecha: ______________________'
            : `Es cuanto se informa. ${body.place}, ${longDate(body.date)}.`
        }
        document={runningTitle(form, title)}
        of={[signed(body?.signer ?? null)]}
      />
    </FormPage>
  );
}

/** On a blank form. */
const BY_HAND: readonly Column<never>[] = [
  { heading: 'Indicador', share: 5, cell: () => '' },
  { heading: 'Hombres', share: 1, cell: () => '' },
  { heading: 'Mujeres', share: 1, cell: () => '' },
  { heading: 'Total', share: 1, cell: () => '' },
];

const titleOf = (body: CiamReportData['body']): string =>
  body === null
    ? 'REPORTE DEL CIAM'
    : body.yearly === null
      ? 'REPORTE MENSUAL DEL CIAM'
      : 'REPORTE ANUAL DEL CIAM';
