import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { address } from '../../api/addresses.ts';
import { queryClient } from '../../api/query-client.ts';
import { client } from '../../api/trpc.ts';
import { ConfirmSheetsForm } from '../../components/office/ConfirmSheetsForm.tsx';
import { SheetsPrint } from '../../components/office/SheetsPrint.tsx';
import { RestoreFlow } from '../../components/recovery/RestoreFlow.tsx';
import { today } from '../../components/time/useNow.ts';
import { type Answers, asSetUp, type Counters, firstAnswers } from './answers.ts';
import { CasesStep } from './CasesStep.tsx';
import { NumbersStep } from './NumbersStep.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import { ResponsableStep } from './ResponsableStep.tsx';
import type { StepId } from './steps.ts';
import { WelcomeStep } from './WelcomeStep.tsx';
import { WizardFrame } from './WizardFrame.tsx';

interface SetupWizardProps {
  readonly interrupted: boolean;
  /** The program was opened in a way that makes and opens practice offices alone. */
  readonly practiceOnly: boolean;
  readonly onPractice: (practice: boolean) => void;
}

/**
 * The first run. Answers stay in this page's memory until the store exists; from the sheets on the
 * store is open, and leaving early loses nothing but the sheets, which Ajustes can make anew.
 *
 * It calls the backend outside the cache: had the cache seen the store open, the desk would take the
 * window before the sheets are printed.
 */
export function SetupWizard({ interrupted, practiceOnly, onPractice }: SetupWizardProps) {
  const [step, setStep] = useState<StepId>('welcome');
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...firstAnswers(today()),
    purpose: practiceOnly ? 'practice' : null,
  }));
  const [sheets, setSheets] = useState<{ grant: string; url: string } | null>(null);
  const [restoring, setRestoring] = useState(false);
  const navigate = useNavigate();
  const keep =
    <K extends keyof Answers>(part: K) =>
    (value: Answers[K]) =>
      setAnswers((before) => ({ ...before, [part]: value }));

  const create = async (numbers: Counters): Promise<void> => {
    const made = await client.setup.office.mutate(asSetUp({ ...answers, numbers }));
    // The password has done its work; nothing here remembers it.
    setAnswers(firstAnswers(today()));
    setSheets(made.sheets);
    setStep('sheets');
  };
  const enter = async (now: boolean): Promise<void> => {
    await navigate(now ? address.migrate : address.tray, { replace: true });
    await queryClient.invalidateQueries();
  };

  if (restoring)
    return (
      <WizardFrame step="welcome">
        <RestoreFlow onBack={() => setRestoring(false)} />
      </WizardFrame>
    );

  const steps: Readonly<Record<StepId, () => ReactNode>> = {
    welcome: () => (
      <WelcomeStep
        interrupted={interrupted}
        understood={answers.understood}
        onUnderstood={keep('understood')}
        purpose={answers.purpose}
        practiceOnly={practiceOnly}
        onPurpose={(purpose) => {
          keep('purpose')(purpose);
          onPractice(purpose === 'practice');
        }}
        onNext={() => setStep('office')}
        onRestore={() => setRestoring(true)}
      />
    ),
    office: () => (
      <OfficeStep
        initial={answers.office}
        onChange={keep('office')}
        onBack={() => setStep('welcome')}
        onNext={() => setStep('responsable')}
      />
    ),
    responsable: () => (
      <ResponsableStep
        initial={answers.responsable}
        onChange={keep('responsable')}
        onBack={() => setStep('office')}
        onNext={() => setStep('numbers')}
      />
    ),
    numbers: () => (
      <NumbersStep
        initial={answers.numbers}
        onChange={keep('numbers')}
        onBack={() => setStep('responsable')}
        onFinish={create}
      />
    ),
    sheets: () =>
      sheets === null ? null : (
        <>
          <SheetsPrint sheets={sheets} />
          <Button mt="md" onClick={() => setStep('confirm')}>
            Ya las imprimí
          </Button>
        </>
      ),
    confirm: () => (
      <ConfirmSheetsForm
        onConfirmed={() => setStep('cases')}
        actions={
          <>
            <Button variant="default" onClick={() => setStep('sheets')}>
              Ver las hojas otra vez
            </Button>
            <Button variant="subtle" onClick={() => setStep('cases')}>
              Comprobarlas más tarde
            </Button>
          </>
        }
      />
    ),
    cases: () => <CasesStep onDone={(now) => void enter(now)} />,
  };
  return <WizardFrame step={step}>{steps[step]()}</WizardFrame>;
}
