import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MergePreview } from '../../../../backend/people/merge/types.ts';
import type { MergeGroup } from '../../../../domain/people/merge.ts';
import { mergeAddress } from '../../../api/addresses.ts';
import { SafeContactRules } from '../../../components/people/SafeContactRules.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { Choices } from './Choices.tsx';
import { countWords } from './merge-facts.ts';
import { Obstacles } from './Obstacles.tsx';
import { UniteDialog } from './UniteDialog.tsx';

/** Both rows; nothing is written until the reason is. */
export function SideBySide({ preview }: { readonly preview: MergePreview }) {
  const { kept, gone, obstacles, contact } = preview;
  const [taken, setTaken] = useState<readonly MergeGroup[]>(preview.suggested);
  const dialog = useInAddress('acto');
  const take = (group: MergeGroup, fromGone: boolean): void =>
    setTaken((now) => [...now.filter((other) => other !== group), ...(fromGone ? [group] : [])]);
  return (
    <Stack gap="md">
      <Warnings preview={preview} />
      <Choices preview={preview} taken={taken} onTake={take} />
      <Group gap="sm">
        <Button
          component={Link}
          to={mergeAddress.compare(gone.id, kept.id)}
          replace
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowsExchange size={14} aria-hidden />}
        >
          Que quede la otra
        </Button>
      </Group>
      {contact === null ? null : (
        <section aria-label="Contacto seguro">
          <Text size="sm">
            Se suman las reglas de contacto seguro de las dos; lo que una cierra queda cerrado.
          </Text>
          <SafeContactRules rules={contact} />
        </section>
      )}
      <Text size="sm">
        {gone.counts.length === 0
          ? 'Nada apunta a la ficha que se une: solo quedan sus datos.'
          : `Pasa a la ficha que queda: ${gone.counts.map(countWords).join(', ')}.`}{' '}
        La otra se conserva con lo que dice, y su dirección lleva a la que queda. Se puede deshacer
        desde la ficha.
      </Text>
      {obstacles.length > 0 ? (
        <Obstacles preview={preview} />
      ) : (
        <Group>
          <Button onClick={() => dialog.open(UNITE)}>Unir las dos fichas…</Button>
        </Group>
      )}
      <UniteDialog
        preview={preview}
        take={taken}
        opened={dialog.value === UNITE && obstacles.length === 0}
        onClose={dialog.close}
      />
    </Stack>
  );
}

const UNITE = 'unir';

function Warnings({ preview: { twoDocuments, linked } }: { readonly preview: MergePreview }) {
  const warnings = [
    ...(twoDocuments
      ? [
          'Tienen dos números distintos de un mismo documento: casi siempre son dos personas, homónimas o gemelas. Vea los documentos antes de unir.',
        ]
      : []),
    ...(linked
      ? [
          'Una está anotada como familiar o conocida de la otra. Si son la misma, ese vínculo deja de mostrarse.',
        ]
      : []),
  ];
  return warnings.map((text) => (
    <Alert key={text} color="orange" icon={<IconAlertTriangle aria-hidden />} title={text} />
  ));
}
