import { Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { STEPS, type StepId } from './steps.ts';
import classes from './WizardFrame.module.css';

interface WizardFrameProps {
  readonly step: StepId;
  readonly children: ReactNode;
}

/** Where one is of how many, and the step itself. */
export function WizardFrame({ step, children }: WizardFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const at = STEPS.findIndex(({ id }) => id === step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its heading
  useEffect(() => {
    document.title = 'Yanapa – Configuración';
    heading.current?.focus();
  }, [step]);
  return (
    <div className={classes['frame']}>
      <nav className={classes['steps']} aria-label="Pasos de la configuración">
        <div className={classes['place']}>
          <Text fw={600} size="lg">
            Yanapa
          </Text>
          <ol>
            {STEPS.map(({ id, title }, index) => (
              <li
                key={id}
                className={classes['step']}
                {...(id === step ? { 'aria-current': 'step' } : {})}
              >
                {index < at ? (
                  <IconCheck size={16} aria-label="Hecho:" />
                ) : (
                  <span>{index + 1}.</span>
                )}
                {title}
              </li>
            ))}
          </ol>
        </div>
      </nav>
      <main className={classes['content']}>
        <Text size="sm" c="dimmed">
          Paso {at + 1} de {STEPS.length}
        </Text>
        <Title
          order={1}
          size="h2"
          mb="md"
          ref={heading}
          tabIndex={-1}
          className={classes['heading'] ?? ''}
        >
          {STEPS[at]?.title}
        </Title>
        {children}
      </main>
    </div>
  );
}
