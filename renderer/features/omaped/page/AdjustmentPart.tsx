import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ADJUSTMENT_PLACES } from '../../../../domain/catalogues/omaped.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Facts, Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords } from './words.ts';

/** The reasonable adjustments that she asked for, those not attended first. */
export function AdjustmentPart({ record: { adjustments }, may, act }: PartProps) {
  const { said } = useWords();
  return (
    <>
      {may ? (
        <Button
          variant="light"
          mb="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => act.open('ajuste')}
        >
          Agregar ajuste razonable
        </Button>
      ) : null}
      {adjustments.length === 0 ? (
        <EmptyState title="Sin ajustes pedidos">
          Un ajuste razonable es el cambio que ella o él necesita para ejercer un derecho como los
          demás (Reglamento de la Ley 29973, art. 3.2).
        </EmptyState>
      ) : (
        <Lines label="Ajustes razonables">
          {adjustments.map(({ id, facts }) => (
            <Line
              key={id}
              head={
                <>
                  <strong>{said(ADJUSTMENT_PLACES, facts.place)}</strong>
                  <span>pedido el {day(facts.askedOn)}</span>
                  <span>
                    {facts.attendedOn === null
                      ? 'sin atender'
                      : `atendido el ${day(facts.attendedOn)}`}
                  </span>
                </>
              }
              acts={
                may ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Anotar o corregir el ajuste del ${day(facts.askedOn)}`}
                    onClick={() => act.open('ajuste', id)}
                  >
                    Anotar o corregir
                  </Button>
                ) : null
              }
            >
              <Text size="sm">{facts.asked}</Text>
              <Facts
                facts={[
                  ['Entidad', facts.entity],
                  ['Qué se hizo', facts.result],
                ]}
              />
            </Line>
          ))}
        </Lines>
      )}
    </>
  );
}
