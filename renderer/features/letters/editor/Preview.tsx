import { Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { failureOf } from '../../../api/failure.ts';
import { EmptyState, Waiting } from '../../../components/feedback/States.tsx';
import { PdfView } from '../../../components/pdf/PdfView.tsx';
import classes from './editor.module.css';
import type { usePreview } from './usePreview.ts';

/** The letter as paper, marked BORRADOR; the last page that could be formed stays in sight. */
export function Preview({ page }: { readonly page: ReturnType<typeof usePreview>['page'] }) {
  if (page.data === undefined) {
    if (page.isError) return <Failed error={page.error} />;
    if (page.isFetching) return <Waiting label="Formando el oficio…" />;
    return (
      <EmptyState title="Aquí se verá el oficio" icon={<IconFileText size={32} aria-hidden />}>
        Elija la institución y la causa; el texto se prepara solo y la página aparece a su lado.
      </EmptyState>
    );
  }
  return (
    <div className={classes['paper']}>
      {page.isError ? <Failed error={page.error} /> : null}
      <PdfView
        url={page.data.url}
        label="Vista previa del oficio"
        height="100%"
        actions={
          <Text size="xs" ml="auto" role="status">
            {page.isFetching ? 'Actualizando…' : 'Borrador, sin número'}
          </Text>
        }
      />
    </div>
  );
}

/** The page could not be formed: which text it is, when that is known. */
function Failed({ error }: { readonly error: unknown }) {
  const { message, fields } = failureOf(error);
  const said = [...new Set(Object.values(fields))];
  return (
    <Text size="sm" role="alert" c="var(--mantine-color-error)" p="xs">
      {said.length === 0 ? message : said.join(' ')}
    </Text>
  );
}
