import type { ReactElement } from 'react';
import { shortDate } from '../../domain/words/dates.ts';
import { FieldSet } from '../parts/FieldSet.tsx';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Notice } from '../parts/Notes.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import { READING, type ReadingActaData } from './data.ts';
import { Kept } from './pieces.tsx';

const TITLE = 'ACTA DE LECTURA DE EXPEDIENTE';

/** Who read, what was shown, under whose eyes. */
export function ReadingActa(form: ReadingActaData): ReactElement {
  const { body } = form;
  return (
    <FormPage form={form} title={TITLE}>
      <Notice>
        El expediente se leyó en la oficina y no salió de ella (Reglamento de las DNA, art. 27.h;
        TUO de la Ley 27444, art. 171). Quien lo lee guarda reserva de lo que conoció.
      </Notice>
      <FieldSet of={READING} values={body?.reading ?? null} />
      <Section number={null} title="Piezas que se mostraron" keep={90}>
        <Table columns={SHOWN} rows={body?.shown ?? []} blankRows={body === null ? 8 : 0} />
      </Section>
      <Kept title="Piezas que no se mostraron" pieces={body?.kept ?? []} />
      <Section number={null} title="Copias que se pidieron" keep={60}>
        <Narrative
          text={body === null ? null : (body.copiesAsked ?? 'Ninguna.')}
          blank={body === null}
          lines={3}
        />
      </Section>
      <Signatures
        closing="Leída el acta, firman."
        document={runningTitle(form, TITLE)}
        of={[
          { name: body?.reader ?? null, lines: ['Leyó'], fingerprint: true },
          {
            name: body?.watcher.name ?? null,
            lines: ['Estuvo presente', body?.watcher.post ?? null],
          },
        ]}
      />
    </FormPage>
  );
}

const SHOWN: readonly Column<NonNullable<ReadingActaData['body']>['shown'][number]>[] = [
  { heading: 'Fecha', share: 2.2, cell: ({ date }) => shortDate(date) },
  { heading: 'Documento', share: 9, cell: ({ what }) => what },
  { heading: 'Folios', share: 2, cell: ({ folios }) => String(folios) },
];
