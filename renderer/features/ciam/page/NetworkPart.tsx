import { Button, Text, Title } from '@mantine/core';
import { COMPANIES, HOUSINGS, SUPPORT_NETWORKS } from '../../../../domain/ciam/catalogues.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import classes from '../ciam.module.css';
import { Facts, said } from './Facts.tsx';
import type { PartProps } from './PageActs.tsx';

/** Where and with whom she lives, whom to call, and the organisations she belongs to. */
export function NetworkPart({ older, onOpen, mayRecord }: PartProps) {
  const { fields } = older.ficha;
  const contact = [fields.contactName, fields.contactTie, fields.contactPhone]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <>
      <Facts
        rows={[
          ['Vivienda', said(HOUSINGS, fields.housing)],
          ['Con quién vive', said(COMPANIES, fields.company)],
          ['Red de soporte', said(SUPPORT_NETWORKS, fields.support)],
          ['La o lo cuida', fields.carer],
          ['Contacto de emergencia', contact],
        ]}
      />
      <Title order={2} size="h5" mt="md" id="organizaciones">
        Organizaciones
      </Title>
      {older.memberships.length === 0 ? (
        <Text size="sm" c="dimmed">
          No integra ninguna organización registrada.
        </Text>
      ) : (
        <ul className={classes['list']} aria-labelledby="organizaciones">
          {older.memberships.map(({ id, name, post, joinedOn, leftOn }) => (
            <li key={id}>
              <strong>{name}</strong>
              {post === '' ? '' : ` · ${post}`} · desde el {shortDate(joinedOn)}
              {leftOn === null ? '' : ` hasta el ${shortDate(leftOn)}`}{' '}
              {mayRecord && leftOn === null ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Anotar que salió de ${name}`}
                  onClick={() => onOpen('organizacion-salida', id)}
                >
                  Salió
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayRecord ? (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => onOpen('organizacion')}>
          Agregar a una organización
        </Button>
      ) : null}
    </>
  );
}
