import { Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { RouteView } from '../../../../backend/violence/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  destinationName,
  NOTICE_MEDIA,
  VISIT_OUTCOMES,
} from '../../../../domain/catalogues/violence.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { minimumViewAddress } from '../../../api/addresses.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import own from '../risk/Risk.module.css';

interface PartProps {
  readonly route: RouteView;
}

/** Denuncias and referrals, the last first. */
export function Notices({ route: { notices } }: PartProps) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="Denuncias y derivaciones">
      <Title order={2} size="h6" className={own['title'] ?? ''}>
        Denuncias y derivaciones
      </Title>
      <ul className={classes['list']}>
        {notices.map((one) => (
          <li key={one.id} className={classes['line']}>
            <Text size="sm">
              <strong>
                {one.isReport ? (one.byOthers ? 'Denuncia de otros' : 'Denuncia') : 'Derivación'}
              </strong>
              : {destinationName(one.destination)}
              {one.institution === null ? '' : ` (${one.institution})`}, {dateTime(one.at)},{' '}
              {labelOf(NOTICE_MEDIA, one.medium).toLowerCase()}.
            </Text>
            <Text size="xs" c="dimmed">
              {[
                one.number === '' ? '' : `N.º ${one.number}`,
                one.takenBy === '' ? '' : `Recibió: ${one.takenBy}`,
                one.place,
                one.notes,
                `Registró: ${one.by}`,
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Visits and reports of what the juzgado entrusted. */
export function Supervisions({ route: { supervisions } }: PartProps) {
  if (supervisions.length === 0) return null;
  return (
    <section aria-label="Supervisión">
      <Title order={2} size="h6" className={own['title'] ?? ''}>
        Supervisión
      </Title>
      <ul className={classes['list']}>
        {supervisions.map(({ id, kind, at, outcome, document, text, by }) => (
          <li key={id} className={classes['line']}>
            <Text size="sm">
              <strong>{kind === 'visita' ? 'Visita' : 'Informe al juzgado'}</strong>, {dateTime(at)}
              : {outcome === null ? document : labelOf(VISIT_OUTCOMES, outcome).toLowerCase()}.{' '}
              {text}
            </Text>
            <Text size="xs" c="dimmed">
              Registró: {by}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To whom of Serenazgo address and telephone may be shown, and until when. */
export function Views({ route: { views } }: PartProps) {
  const mayShow = useMayHere('violence.minimum_view');
  if (views.length === 0 || !mayShow) return null;
  return (
    <section aria-label="Vistas mínimas">
      <Title order={2} size="h6" className={own['title'] ?? ''}>
        Vistas mínimas para Serenazgo
      </Title>
      <ul className={classes['list']}>
        {views.map(({ id, officer, officerPost, expiresAt, over }) => (
          <li key={id} className={classes['line']}>
            <Text size="sm">
              {officer}, {officerPost}. {over ? 'Venció' : 'Hasta'} el {dateTime(expiresAt)}.{' '}
              {over ? null : <Link to={minimumViewAddress(id)}>Mostrar</Link>}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
