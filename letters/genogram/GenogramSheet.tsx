import type { ReactElement } from 'react';
import { counted } from '../../domain/words/lists.ts';
import { Bullets } from '../parts/Bullets.tsx';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { type Column, Table } from '../parts/Table.tsx';
import type { GenogramData } from './data.ts';
import { FamilyDrawing } from './FamilyDrawing.tsx';

/** The drawing, who is who by number, and in words all that the lines say. */
export function GenogramSheet(data: GenogramData): ReactElement {
  const { people, ties, homes, care, more } = data;
  const numbers = new Map(people.map(({ id }, at) => [id, at + 1]));
  const numbered = (id: string): string => `${numbers.get(id) ?? ''}`;
  const named = (id: string): string => {
    const found = people.find((person) => person.id === id);
    return `${found?.name ?? ''} (${numbered(id)})`;
  };
  return (
    <Paper paper={data} title="GENOGRAMA">
      <Paragraph>
        Documento de trabajo de la oficina. No se entrega a otras personas ni se agrega a lo que se
        envía.
      </Paragraph>
      <FamilyDrawing data={data} />
      <Section number={null} title="Quién es quién" keep={80}>
        <Table
          columns={COLUMNS}
          rows={people.map((person, at) => ({ ...person, number: String(at + 1) }))}
        />
      </Section>
      {more && <Paragraph>La familia sigue: lo que falta se ve en Yanapa.</Paragraph>}
      {ties.length > 0 && (
        <Section number={null} title="Vínculos">
          <Bullets
            of={ties.map(
              ({ personId, otherId, label, note }) =>
                `${named(personId)}: ${label.toLowerCase()} de ${named(otherId)}${note === null ? '' : ` (${note})`}.`,
            )}
          />
        </Section>
      )}
      {homes.length > 0 && (
        <Section number={null} title="Quiénes viven juntos">
          <Bullets
            of={homes.map(
              (home, at) =>
                `Hogar ${at + 1}, de ${counted(home.length, 'persona', 'personas')}: ${home.map(named).join('; ')}.`,
            )}
          />
        </Section>
      )}
      {care.length > 0 && (
        <Section number={null} title={`Con quién ha vivido ${named(data.focus)}`} keep={80}>
          <Table columns={CARE} rows={care} />
        </Section>
      )}
    </Paper>
  );
}

type Person = GenogramData['people'][number] & { readonly number: string };

const COLUMNS: readonly Column<Person>[] = [
  { heading: 'N.°', share: 1, cell: ({ number }) => number },
  { heading: 'Nombre', share: 6, cell: ({ name }) => name },
  { heading: 'Edad', share: 3, cell: ({ age, died }) => (died ? 'Falleció' : age) },
  { heading: 'Qué es', share: 4, cell: ({ is }) => is ?? 'De quien se trata' },
];

const CARE: readonly Column<GenogramData['care'][number]>[] = [
  { heading: 'Con quién', share: 5, cell: ({ withWhom }) => withWhom },
  { heading: 'Por qué medida o acuerdo', share: 5, cell: ({ basis }) => basis },
  { heading: 'Desde', share: 2, cell: ({ from }) => from },
  { heading: 'Hasta', share: 2, cell: ({ until }) => until },
];
