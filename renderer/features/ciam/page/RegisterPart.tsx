import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ETHNICITIES, LANGUAGES, SEXES } from '../../../../domain/catalogues/person.ts';
import { districtLabel } from '../../../../domain/catalogues/ubigeo.ts';
import { INTERESTS, LITERACIES } from '../../../../domain/ciam/catalogues.ts';
import {
  REGISTRATION_CHANNEL_LABELS,
  REGISTRATION_END_LABELS,
} from '../../../../domain/records/registration.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { Facts, said, saidAll } from './Facts.tsx';
import type { PartProps } from './PageActs.tsx';

/** Who she is and how she came to the register. */
export function RegisterPart({ older }: PartProps) {
  const { ficha, endedOn, endCause } = older;
  const { fields } = ficha;
  return (
    <>
      {endedOn === null || endCause === null ? null : (
        <Text size="sm" fw={600} mb="xs">
          Salió del registro el {shortDate(endedOn)}: {endWords(endCause)}.
        </Text>
      )}
      {ficha.stale ? (
        <Text size="sm" fw={600} mb="xs">
          Nadie revisó esta ficha en los últimos 12 meses (Reglamento de la Ley 30490, art. 20).
        </Text>
      ) : null}
      <Facts
        rows={[
          [
            'Persona',
            <Anchor key="person" component={Link} to={address.person(older.personId)} size="sm">
              Ver sus datos y cómo ubicarla/o
            </Anchor>,
          ],
          ['Documento', older.document],
          ['Fecha de nacimiento', older.birthDate === null ? null : shortDate(older.birthDate)],
          ['Sexo', said(SEXES, older.sex)],
          ['Distrito', older.district === null ? null : districtLabel(older.district)],
          ['Lengua materna', said(LANGUAGES, older.motherTongue)],
          ['Autoidentificación étnica', said(ETHNICITIES, fields.ethnicity)],
          ['Lee y escribe', said(LITERACIES, fields.literacy)],
          ['Intereses', saidAll(INTERESTS, fields.interests)],
          [
            'Registrada/o',
            `${shortDate(older.registeredOn)}, ${REGISTRATION_CHANNEL_LABELS[older.channel].toLowerCase()}`,
          ],
          ['Ficha actualizada', shortDate(ficha.reviewedOn)],
          ...(older.omapedId === null
            ? []
            : [['OMAPED', 'También está en el registro de la OMAPED.'] as const]),
        ]}
      />
    </>
  );
}

const endWords = (cause: string): string =>
  Object.entries(REGISTRATION_END_LABELS).find(([code]) => code === cause)?.[1] ?? cause;
