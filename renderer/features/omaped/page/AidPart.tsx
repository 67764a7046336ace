import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DELIVERY_KINDS, TECHNICAL_AIDS } from '../../../../domain/catalogues/omaped.ts';
import { mayReturn } from '../../../../domain/omaped/aids.ts';
import { omapedAddress } from '../../../api/addresses.ts';
import { EmptyState } from '../../../components/feedback/States.tsx';
import { Facts, Line, Lines } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords } from './words.ts';

/** What the office lent or gave her. */
export function AidPart({ record: { deliveries }, may, act }: PartProps) {
  const { said } = useWords();
  return (
    <>
      <Group gap="xs" mb="xs">
        {may ? (
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => act.open('entrega')}
          >
            Prestar o donar
          </Button>
        ) : null}
        <Button component={Link} to={omapedAddress.things} variant="subtle">
          Ver las ayudas de la oficina
        </Button>
      </Group>
      {deliveries.length === 0 ? (
        <EmptyState title="Sin entregas">
          Lo que la oficina le preste o le done queda anotado aquí, con su fecha y su estado.
        </EmptyState>
      ) : (
        <Lines label="Entregas">
          {deliveries.map((delivery) => {
            const { id, thing, kind, handedOn, returnedOn, by } = delivery;
            const name = `${said(TECHNICAL_AIDS, thing.kind)} ${thing.code}`;
            return (
              <Line
                key={id}
                head={
                  <>
                    <strong>{name}</strong>
                    <span>{said(DELIVERY_KINDS, kind)}</span>
                    <span>
                      {returnedOn === null
                        ? `entregada el ${day(handedOn)}`
                        : `devuelta el ${day(returnedOn)}`}
                    </span>
                  </>
                }
                acts={
                  may && mayReturn(delivery) ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Registrar devolución: ${name}`}
                      onClick={() => act.open('devolucion', id)}
                    >
                      Registrar devolución
                    </Button>
                  ) : null
                }
              >
                <Facts
                  facts={[
                    ['Entregada el', day(handedOn)],
                    ['Se devuelve hasta', day(delivery.dueOn)],
                    ['Estado al entregar', delivery.condition],
                    ['Estado al volver', delivery.returnCondition],
                    ['Entregó', by],
                  ]}
                />
              </Line>
            );
          })}
        </Lines>
      )}
    </>
  );
}
