import { Button, Group, Text } from '@mantine/core';
import type { RegistryView } from '../../../../backend/agreements/types.ts';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { REGISTRY_STEPS } from '../../../../domain/catalogues/conciliation.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface RegistryPartProps {
  readonly id: string;
  readonly title: string;
  readonly registry: RegistryView;
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The gestión before RENIEC or the registro civil: pending until the new acta de nacimiento. */
export function RegistryPart({ id, title, registry, file, onOpen }: RegistryPartProps) {
  const sealed = useSealed();
  const goesOn = file.state !== 'concluido';
  const mayNote = useMayHere('agreements.follow') && goesOn && registry.state !== 'stopped';
  const mayStop = useMayHere('agreements.stop_registry') && goesOn && registry.state === 'open';
  return (
    <div>
      <Text size="sm" fw={600}>
        {stateWords(registry)}
      </Text>
      {registry.state === 'stopped' ? (
        <Text size="sm">Motivo: {sealed(registry.result, 'sensible')}</Text>
      ) : null}
      <Group gap="xs" my={4}>
        {mayNote ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Anotar paso: ${title}`}
            onClick={() => onOpen('inscripcion-paso', id)}
          >
            Anotar paso
          </Button>
        ) : null}
        {mayStop ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Detener la gestión: ${title}`}
            onClick={() => onOpen('inscripcion-fin', id)}
          >
            Detener la gestión
          </Button>
        ) : null}
      </Group>
      {registry.steps.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Pasos de la inscripción: ${title}`}>
          {registry.steps.map((step) => (
            <li key={step.id} className={classes['line']}>
              <div className={classes['lineHead']}>
                <Text size="sm" fw={600} span>
                  {labelOf(REGISTRY_STEPS, step.kind)}
                  {step.number === '' ? '' : ` ${step.number}`}
                </Text>
                <span>{shortDate(step.happenedOn)}</span>
                <Text size="xs" c="dimmed" span>
                  {step.by}
                </Text>
              </div>
              <p className={classes['text']}>{sealed(step.text, 'sensible')}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function stateWords({ state, startedOn, finishedOn }: RegistryView): string {
  const end = finishedOn === null ? '' : ` el ${shortDate(finishedOn)}`;
  switch (state) {
    case 'open':
      return `Gestión de inscripción pendiente desde el ${shortDate(startedOn)}: falta la nueva acta de nacimiento.`;
    case 'done':
      return `Inscrito${end}: hay nueva acta de nacimiento.`;
    case 'stopped':
      return `La inscripción se detuvo${end}.`;
  }
}
