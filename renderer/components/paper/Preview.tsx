import { Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { failureOf } from '../../api/failure.ts';
import { EmptyState, Waiting } from '../feedback/States.tsx';
import { PdfView } from '../pdf/PdfView.tsx';
import classes from './Panes.module.css';

interface PreviewProps {
  readonly page: {
    readonly data: { readonly url: string } | undefined;
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly error: unknown;
  };
  /** `el oficio`, `el documento`. */
  readonly what: string;
  /** What to do for a page to appear. */
  readonly empty: ReactNode;
}

/** The paper as it will be, marked BORRADOR; the last page that could be formed stays in sight. */
export function Preview({ page, what, empty }: PreviewProps) {
  if (page.data === undefined) {
    if (page.isError) return <Failed error={page.error} />;
    if (page.isFetching) return <Waiting label={`Formando ${what}…`} />;
    return (
      <EmptyState title={`Aquí se verá ${what}`} icon={<IconFileText size={32} aria-hidden />}>
        {empty}
      </EmptyState>
    );
  }
  return (
    <div className={classes['paper']}>
      {page.isError ? <Failed error={page.error} /> : null}
      <PdfView
        url={page.data.url}
        label={`Vista previa de ${what}`.replace('de el ', 'del ')}
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
