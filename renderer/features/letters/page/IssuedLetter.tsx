import { Alert, Button, Group, Title } from '@mantine/core';
import { IconAlertTriangle, IconDeviceFloppy, IconMail, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { useMay } from '../../../api/session.ts';
import { AttachmentsPanel } from '../../../components/attachments/AttachmentsPanel.tsx';
import { Later } from '../../../components/feedback/Later.tsx';
import { ExportDialog } from '../../../components/paper/ExportDialog.tsx';
import { LetterExports } from '../../../components/paper/ExportList.tsx';
import classes from '../../../components/paper/issued.module.css';
import { SignedPdfs } from '../../../components/paper/SignedPdfs.tsx';
import { Answers } from './Answers.tsx';
import { Editions } from './Editions.tsx';
import { askFile } from './files.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { LetterFacts } from './LetterFacts.tsx';
import { LetterPath } from './LetterPath.tsx';
import type { OpenLetterAct } from './useLetterAct.ts';

interface IssuedLetterProps {
  readonly letter: LetterView;
  readonly opened: OpenLetterAct;
}

/** A letter that has its number: what it is, what comes next, and the page as it was issued. */
export function IssuedLetter({ letter, opened }: IssuedLetterProps) {
  const [edition, setEdition] = useState<number | null>(null);
  /** Which edition leaves; undefined: none. */
  const [leaving, setLeaving] = useState<number | null | undefined>(undefined);
  const maySeeExports = useMay('exports.view');
  if (letter.number === null) return <LetterFacts letter={letter} />;
  return (
    <div className={classes['columns']}>
      <div className={classes['side']}>
        <LetterPath letter={letter} />
        {letter.correctionPending ? <PendingCorrection opened={opened} /> : null}
        <NextAct letter={letter} opened={opened} />
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => opened.open('imprimir')}
          >
            Imprimir
          </Button>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            onClick={() => setLeaving(null)}
          >
            Guardar archivo…
          </Button>
          {letter.state === 'annulled' ? null : (
            <Button
              variant="default"
              leftSection={<IconMail size={16} aria-hidden />}
              onClick={() => opened.open('sobre')}
            >
              Sobre
            </Button>
          )}
        </Group>
        <LetterFacts letter={letter} />
        <Later>
          <Answers letter={letter} />
          {letter.state === 'signed' ? (
            <>
              <Title order={2} size="h5" mt="sm">
                Cargo escaneado y otros documentos
              </Title>
              <AttachmentsPanel subject={{ kind: 'letter', id: letter.id }} kind="cargo" />
            </>
          ) : null}
          <Title order={2} size="h5" mt="sm">
            Versiones
          </Title>
          <Editions letter={letter} shown={edition} onShow={setEdition} onSave={setLeaving} />
          <SignedPdfs letterId={letter.id} paperId={null} annulled={letter.state === 'annulled'} />
          {maySeeExports ? (
            <>
              <Title order={2} size="h5" mt="sm">
                Archivos que salieron
              </Title>
              <LetterExports letterId={letter.id} />
            </>
          ) : null}
        </Later>
      </div>
      <IssuedPage letter={letter} edition={edition} />
      {leaving === undefined ? null : (
        <ExportDialog
          what={leaving === null ? 'el oficio' : `la versión ${leaving}`}
          caseId={letter.caseId}
          institutionId={letter.institution.id}
          mayBeClear
          ask={() => askFile(letter, leaving, 'export')}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

function PendingCorrection({ opened }: { readonly opened: OpenLetterAct }) {
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title="Hay una corrección guardada sin emitir"
    >
      Emita la versión corregida antes de firmar.
      <Button
        variant="default"
        size="compact-sm"
        display="block"
        mt="xs"
        onClick={() => opened.open('corregir')}
      >
        Revisar la corrección
      </Button>
    </Alert>
  );
}

/** The one act that usually follows. */
function NextAct({ letter, opened }: IssuedLetterProps) {
  if (letter.state === 'issued')
    return letter.correctionPending ? (
      <Button onClick={() => opened.open('emitir')}>Emitir versión corregida…</Button>
    ) : (
      <Group gap="xs">
        <Button onClick={() => opened.open('firmar')}>Marcar como firmado</Button>
        <Button variant="outline" onClick={() => opened.open('corregir')}>
          Corregir
        </Button>
      </Group>
    );
  if (letter.state !== 'signed') return null;
  return letter.cargos.length === 0 ? (
    <Button onClick={() => opened.open('cargo')}>Registrar cargo</Button>
  ) : (
    <Group gap="xs">
      <Button onClick={() => opened.open('respuesta')}>
        {letter.answer === null ? 'Registrar respuesta' : 'Registrar otra respuesta'}
      </Button>
      <Button variant="outline" onClick={() => opened.open('cargo')}>
        Registrar otro cargo
      </Button>
    </Group>
  );
}
