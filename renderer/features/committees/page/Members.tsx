import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { CommitteeView, MemberView } from '../../../../backend/committees/types.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { RowButton } from '../../../components/row/acts.tsx';
import text from '../../../components/row/text.module.css';
import classes from '../committees.module.css';
import { Part } from '../parts/Part.tsx';

interface MembersProps {
  readonly committee: CommitteeView;
  readonly mayChange: boolean;
  readonly onOpen: (act: string, of?: string) => void;
}

/** Who sits in it today, which seats of the norm nobody fills, and whoever left. */
export function Members({ committee, mayChange, onOpen }: MembersProps) {
  const { members, vacant } = committee;
  const [withOld, setWithOld] = useState(false);
  const now = members.filter(({ current }) => current);
  const old = members.filter(({ current }) => !current);
  return (
    <Part
      title={`Integrantes (${now.length})`}
      acts={
        mayChange ? (
          <Button variant="light" size="compact-sm" onClick={() => onOpen('integrante')}>
            Agregar integrante
          </Button>
        ) : null
      }
    >
      {now.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nadie todavía. Agregue a quienes fueron designados, con su documento.
        </Text>
      ) : (
        <ul className={classes['lines']} aria-label="Integrantes">
          {now.map((member) => (
            <Line key={member.id} member={member} mayChange={mayChange} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {vacant.length === 0 ? null : (
        <>
          <Text size="sm" fw={600} mt="sm">
            Por designar (Reglamento de la Ley 30364, art. 107)
          </Text>
          <ul className={classes['lines']} aria-label="Por designar">
            {vacant.map(({ seat, label, missing }) => (
              <li key={seat}>
                <span>
                  {label}
                  {missing === 1 ? '' : `: faltan ${missing}`}
                </span>
                {mayChange ? (
                  <span className={classes['acts']}>
                    <RowButton
                      label={`Designar: ${label}`}
                      onClick={() => onOpen('integrante', seat)}
                    >
                      Designar
                    </RowButton>
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      {old.length === 0 ? null : (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            mt="xs"
            aria-expanded={withOld}
            onClick={() => setWithOld(!withOld)}
          >
            {withOld ? 'Ocultar a quienes no lo integran hoy' : 'Ver a quienes no lo integran hoy'}
          </Button>
          {withOld ? (
            <ul className={classes['lines']} aria-label="Quienes no lo integran hoy">
              {old.map((member) => (
                <Line key={member.id} member={member} mayChange={false} onOpen={onOpen} />
              ))}
            </ul>
          ) : null}
        </>
      )}
    </Part>
  );
}

interface LineProps extends Omit<MembersProps, 'committee'> {
  readonly member: MemberView;
}

function Line({ member, mayChange, onOpen }: LineProps) {
  const { id, name, from, post, standing, document, fromDay, untilDay, endReason } = member;
  const facts = [
    post,
    standing === 'titular' ? 'titular' : 'alterno/a',
    document,
    untilDay === null
      ? `desde el ${shortDate(fromDay)}`
      : `del ${shortDate(fromDay)} al ${shortDate(untilDay)}: ${endReason}`,
  ].filter((part) => part !== '');
  return (
    <li>
      <span>
        <strong>{from}</strong>: {name}
        <div className={text['dimmed']}>{facts.join(' · ')}</div>
      </span>
      {mayChange ? (
        <span className={classes['acts']}>
          <RowButton label={`Corregir a ${name}`} onClick={() => onOpen('corregir', id)}>
            Corregir
          </RowButton>
          <RowButton label={`Salida de ${name}`} onClick={() => onOpen('salida', id)}>
            Salida
          </RowButton>
        </span>
      ) : null}
    </li>
  );
}
