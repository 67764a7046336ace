import type { ReactElement } from 'react';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import { columnsOf } from '../parts/specs.ts';
import { Table } from '../parts/Table.tsx';
import { Told } from '../parts/Told.tsx';
import {
  ACCUSED,
  AFTER,
  KNOWN,
  REPORTED,
  SAFETY,
  VICTIMS,
  type ViolenceSheetData,
} from './data.ts';

const TITLE = 'FICHA DE ATENCIÓN POR VIOLENCIA';

export function ViolenceSheet(form: ViolenceSheetData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>
        Reservado (Ley 30364; Reglamento, art. 9). No se muestra a la persona denunciada ni a
        terceros. No se concilia ni se la confronta con ella.
      </Notice>
      <Section number={1} title="CÓMO SE SUPO">
        <FieldSet of={KNOWN} values={body?.known ?? null} />
      </Section>
      <Section number={2} title="VÍCTIMAS" keep={70}>
        <Table
          columns={columnsOf(VICTIMS)}
          rows={body?.victims ?? []}
          blankRows={body === null ? 4 : 0}
        />
      </Section>
      <Section number={3} title="PERSONA DENUNCIADA" keep={70}>
        <FieldSet of={ACCUSED} values={body?.accused ?? null} />
      </Section>
      <Section number={4} title="LO QUE CONTÓ, CON SUS PALABRAS" keep={70}>
        <Narrative text={body?.told ?? null} blank={body === null} lines={8} />
      </Section>
      <Section number={5} title="ANTES DE DENUNCIAR SE LE PREGUNTÓ" keep={70}>
        <FieldSet of={SAFETY} values={body?.safety ?? null} />
      </Section>
      <Section number={6} title="DENUNCIA O COMUNICACIÓN (OBLIGATORIA)" keep={70}>
        <FieldSet of={REPORTED} values={body?.reported ?? null} />
      </Section>
      <Told of={AFTER} values={body?.after ?? null} from={7} />
      <Signatures
        closing="La información queda en el expediente, que guarda esta oficina."
        document={runningTitle(form, TITLE)}
        of={[signed(body?.officer ?? null)]}
      />
    </FormPage>
  );
}
