import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import type { MeasureView } from '../../../../backend/violence/types.ts';
import { entryOf, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  MEASURE_CHANGES,
  VIOLENCE_MEASURES,
  VISIT_OUTCOMES,
} from '../../../../domain/catalogues/violence.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import classes from '../page/CasePage.module.css';
import own from '../risk/Risk.module.css';
import type { RoutePartProps } from './ViolencePanel.tsx';

/** A breach that the juzgado was not told of stays red until it is. */
export function Breaches({ route, onOpen, mayRecord }: RoutePartProps) {
  return route.breaches.map(({ id, knownAt, text, toldAt, toldDocument }) => {
    const term = route.terms.find(
      ({ id: rule, start, level }) => rule === 'VIF_INCUMPL' && start === knownAt && level !== null,
    );
    return toldAt === null ? (
      <Alert
        key={id}
        color="red"
        mt="sm"
        icon={<IconAlertOctagon aria-hidden />}
        role="region"
        aria-label="Incumplimiento sin comunicar"
      >
        <Group justify="space-between" gap="xs">
          <div>
            <Group gap="xs">
              <Text size="sm" fw={600} span>
                Incumplimiento: comunicar al juzgado
              </Text>
              {term === undefined ? null : (
                <DueBadge due={term.due} start={term.start} why={{ of: 'known', reason: term }} />
              )}
            </Group>
            <Text size="sm">
              Se supo el {dateTime(knownAt)}. {text}
            </Text>
          </div>
          {mayRecord ? (
            <Button color="red" size="compact-md" onClick={() => onOpen('violencia-avisar', id)}>
              Anotar que se comunicó
            </Button>
          ) : null}
        </Group>
      </Alert>
    ) : (
      <Text key={id} size="sm" mt="xs">
        Incumplimiento del {dateTime(knownAt)}, comunicado al juzgado el {dateTime(toldAt)} (
        {toldDocument}).
      </Text>
    );
  });
}

/** Every measure with its history; what ended stays in sight. */
export function Measures(props: RoutePartProps) {
  const { measures } = props.route;
  if (measures.length === 0) return null;
  return (
    <section aria-label="Medidas">
      <Title order={2} size="h6" className={own['title'] ?? ''}>
        Medidas
      </Title>
      <ul className={classes['list']}>
        {measures.map((one) => (
          <MeasureLine key={one.id} measure={one} {...props} />
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({
  measure,
  onOpen,
  mayRecord,
  route,
}: RoutePartProps & { readonly measure: MeasureView }) {
  const { id, inForce, endedAt, history, compliance } = measure;
  const label = labelOf(VIOLENCE_MEASURES, measure.measure);
  const cautelar = entryOf(VIOLENCE_MEASURES, measure.measure)?.kind === 'cautelar';
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {label}
          {cautelar ? ' (cautelar)' : ''}
        </Text>
        <Text size="sm" span>
          {inForce ? 'Vigente' : `Extinguida el ${dateTime(endedAt ?? measure.givenAt)}`}
          {compliance === null ? '' : ` · ${labelOf(VISIT_OUTCOMES, compliance)}`}
        </Text>
      </div>
      <Text size="sm">{measure.text}</Text>
      <Text size="xs" c="dimmed">
        {measure.court}, {measure.resolution}, {dateTime(measure.givenAt)}.
        {measure.notifiedAt === null
          ? ' Sin notificar a la municipalidad.'
          : ` Notificada el ${dateTime(measure.notifiedAt)}.`}
        {measure.entrusted ? ' Encargada a esta oficina.' : ''}
      </Text>
      {history.length === 1 ? null : (
        <details className={own['closed']}>
          <summary>Historia ({history.length})</summary>
          <ul>
            {history.map(({ kind, at, resolution, text }) => (
              <li key={`${kind} ${at}`}>
                {dateTime(at)}, {resolution}:{' '}
                {kind === 'dictada' ? 'la dictó' : labelOf(MEASURE_CHANGES, kind).toLowerCase()}.{' '}
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayRecord && inForce && route.closedAt === null ? (
        <Group gap="xs" mt={4}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`El juzgado la varió o la extinguió: ${label}`}
            onClick={() => onOpen('violencia-medida-cambio', id)}
          >
            El juzgado la varió o extinguió
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`No se cumple: ${label}`}
            onClick={() => onOpen('violencia-incumplimiento', id)}
          >
            No se cumple
          </Button>
        </Group>
      ) : null}
    </li>
  );
}
