import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { districtLabel } from '../../../../domain/catalogues/ubigeo.ts';
import { reminderLevel } from '../../../../domain/omaped/lapses.ts';
import {
  REGISTRATION_CHANNEL_LABELS,
  REGISTRATION_END_LABELS,
} from '../../../../domain/records/registration.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import { LapseMark } from '../../../components/omaped/LapseMark.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { ComeBack } from '../../../components/registrations/ComeBack.tsx';
import { useActInAddress } from '../../../components/useActInAddress.ts';
import { View } from '../../../components/View.tsx';
import classes from '../omaped.module.css';
import { ActSheets } from './ActSheets.tsx';
import { ACTS } from './acts.ts';
import { Parts } from './Parts.tsx';

const BACK = { to: address.omaped, label: 'OMAPED' };

/** A registered person: who she is, what lapses, and each part of her record. */
export function OmapedPage() {
  const { registrationId = '' } = useParams();
  const found = useQuery(api.omaped.view.queryOptions({ registrationId }));
  if (found.data === undefined)
    return (
      <View title="Persona registrada" back={BACK}>
        <Answer of={found}>{() => null}</Answer>
      </View>
    );
  return <Opened key={registrationId} record={found.data} />;
}

function Opened({ record }: { readonly record: OmapedView }) {
  const act = useActInAddress(ACTS);
  const mayRecord = useMay('omaped.record');
  const may = mayRecord && record.endedOn === null;
  const { person, number } = record;
  return (
    <View
      title="Persona registrada"
      back={BACK}
      heading={
        <Group gap="sm">
          <PersonName name={person.name} />
          <Text span size="md" c="dimmed">
            {number}
          </Text>
        </Group>
      }
      actions={
        <>
          {may ? (
            <Button variant="subtle" onClick={() => act.open('salida')}>
              Deja el registro
            </Button>
          ) : null}
          {mayRecord && record.endedOn !== null ? (
            <ComeBack registrationId={record.registrationId} version={record.version} />
          ) : null}
          <Button component={Link} to={address.person(person.id)} variant="default">
            Ver su ficha y contacto
          </Button>
        </>
      }
    >
      <Marks record={record} />
      <Parts record={record} may={may} act={act} />
      {may ? <ActSheets record={record} act={act} /> : null}
    </View>
  );
}

function Marks({ record }: { readonly record: OmapedView }) {
  const { person, registeredOn, channel, endedOn, endCause, lapses } = record;
  const who = [
    person.ageText,
    person.sex === null ? null : labelOf(SEXES, person.sex),
    person.document,
    person.district === null ? null : districtLabel(person.district),
  ].filter((part) => part !== null && part !== '');
  return (
    <>
      <Text size="sm" c="dimmed">
        {who.join(' · ')}
      </Text>
      <Text size="sm" c="dimmed" mb={4}>
        Registro del {shortDate(registeredOn)}, {wordsOf(REGISTRATION_CHANNEL_LABELS, channel)}
        {endedOn === null
          ? ''
          : `. Dejó el registro el ${shortDate(endedOn)}: ${wordsOf(REGISTRATION_END_LABELS, endCause ?? '')}`}
      </Text>
      <div className={classes['marks']}>
        {lapses
          .filter(({ daysLeft }) => reminderLevel(daysLeft) !== null)
          .map((lapse) => (
            <LapseMark key={lapse.what} lapse={lapse} />
          ))}
      </div>
    </>
  );
}

const wordsOf = (labels: Readonly<Record<string, string>>, code: string): string =>
  (labels[code] ?? code).toLowerCase();
