import { Button, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconEdit, IconHelpCircle } from '@tabler/icons-react';
import { CONTIGO_STATES, CONTIGO_SUSPENSIONS } from '../../../../domain/catalogues/omaped.ts';
import {
  CONDITION_STANDING_LABELS,
  CONTIGO_HINT_LABELS,
  type ConditionStanding,
  type ContigoHint,
} from '../../../../domain/omaped/contigo.ts';
import { Facts, Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords } from './words.ts';

/** The pension, and the three conditions that it asks for. */
export function ContigoPart({ record: { contigo, hint }, may, act }: PartProps) {
  const { said } = useWords();
  return (
    <>
      {may ? (
        <Button
          variant="light"
          leftSection={<IconEdit size={16} aria-hidden />}
          onClick={() => act.open('contigo')}
        >
          Anotar CONTIGO
        </Button>
      ) : null}
      <Facts
        facts={[
          ['CONTIGO', said(CONTIGO_STATES, contigo.state)],
          ['Formato PC 1000 enviado el', day(contigo.pc1000On)],
          ['Cobra por ella o él', contigo.collector],
          ['Dónde cobra', contigo.agency],
          ['Pensión suspendida por', said(CONTIGO_SUSPENSIONS, contigo.suspension)],
          ['Suspendida el', day(contigo.suspendedOn)],
          ['Observaciones', contigo.notes],
        ]}
      />
      <Hint hint={hint} />
    </>
  );
}

const ICONS: Readonly<Record<ConditionStanding, typeof IconHelpCircle>> = {
  met: IconCircleCheck,
  not_met: IconCircleX,
  not_known: IconHelpCircle,
};

function Hint({ hint: { says, conditions } }: { readonly hint: ContigoHint }) {
  return (
    <section aria-label="Orientación para CONTIGO">
      <Title order={2} size="h5">
        Orientación: {CONTIGO_HINT_LABELS[says].toLowerCase()}
      </Title>
      <Lines label="Requisitos de CONTIGO">
        {conditions.map(({ id, label, standing, why }) => {
          const Icon = ICONS[standing];
          return (
            <Line
              key={id}
              head={
                <>
                  <Icon size={16} aria-hidden />
                  <strong>{CONDITION_STANDING_LABELS[standing]}:</strong>
                  <span>{label}</span>
                </>
              }
            >
              <Text size="sm" c="dimmed">
                {why}
              </Text>
            </Line>
          );
        })}
      </Lines>
      <Text size="xs" c="dimmed">
        Es solo una orientación: decide el SISFOH (Reglamento de la Ley 29973, art. 64). El carné
        del CONADIS no se pide.
      </Text>
    </section>
  );
}
