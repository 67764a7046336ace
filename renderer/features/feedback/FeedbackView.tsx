import { Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Desk } from '../../../domain/desks.ts';
import { desksOf } from '../../../domain/rights.ts';
import { feedbackAddress } from '../../api/addresses.ts';
import { useMay, useSession } from '../../api/session.ts';
import { View } from '../../components/View.tsx';
import { BlankSheets } from './BlankSheets.tsx';
import { DeskSelect } from './DeskSelect.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';

/** *Opiniones*: the sheets of the box, the questions, and for the responsable what was answered. */
export function FeedbackView() {
  const desks = desksOf(useSession().roles);
  const [desk, setDesk] = useState<Desk>(desks[0] ?? 'demuna');
  const mayCount = useMay('feedback.figures');
  return (
    <View title="Opiniones" heading="Opinión sobre la atención">
      <Text size="sm" maw="52rem" mb="sm">
        Se guarda qué se respondió, y nada que diga quién: ni el caso, ni la persona, ni quién la
        atendió, ni el día. Del caso solo queda si se le preguntó.
      </Text>
      <Part title="La caja">
        <Group align="end" gap="sm" mb={4}>
          <DeskSelect desks={desks} value={desk} onChange={setDesk} />
          <Button component={Link} to={feedbackAddress.typingFor(desk, 'box')}>
            Escribir las hojas de la caja
          </Button>
          <BlankSheets desk={desk} />
        </Group>
        <Text size="xs" c="dimmed">
          La hoja no lleva código de ningún caso. Abra la caja cuando haya varias hojas, y no el día
          en que vino una sola persona.
        </Text>
      </Part>
      {mayCount ? (
        <Part title="Qué respondieron">
          <FiguresPart desk={desk} />
        </Part>
      ) : null}
      <Part title="Las preguntas">
        <QuestionsPart />
      </Part>
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
