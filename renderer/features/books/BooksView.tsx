import { Anchor, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { View } from '../../components/View.tsx';
import { BookPart } from './BookPart.tsx';
import { DayPart } from './DayPart.tsx';
import { FieldUsePart } from './FieldUsePart.tsx';
import { StatisticsPart } from './StatisticsPart.tsx';
import { ViolencePart } from './ViolencePart.tsx';

/** *Libros y listados*: the register books by month, the day on paper, the figures. */
export function BooksView() {
  const mayCount = useMay('statistics.form');
  const mayCountViolence = useMay('violence.figures');
  const mayCountOpinions = useMay('feedback.figures');
  const mayCountFields = useMay('field_use.count');
  return (
    <View title="Libros y listados">
      <Part title="Libros de registro">
        <BookPart />
      </Part>
      <Part title="El día en papel">
        <DayPart />
      </Part>
      {mayCount ? (
        <Part title="Informe estadístico">
          <StatisticsPart />
        </Part>
      ) : null}
      {mayCountViolence ? (
        <Part title="Cifras de violencia familiar">
          <ViolencePart />
        </Part>
      ) : null}
      {mayCountOpinions ? (
        <Part title="Opinión sobre la atención">
          <Anchor component={Link} to={address.feedback} size="sm" underline="always">
            Ver qué respondieron las personas atendidas, y su hoja para imprimir
          </Anchor>
        </Part>
      ) : null}
      {mayCountFields ? (
        <Part title="Campos que se llenan">
          <FieldUsePart />
        </Part>
      ) : null}
    </View>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ marginBottom: '1.5rem' }}>
      <Title order={2} size="h4" mb={4} id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
