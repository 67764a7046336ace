import type { ReactElement } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { FormPage, runningTitle } from '../parts/FormPage.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Signatures } from '../parts/Signatures.tsx';
import { signed } from '../parts/signing.ts';
import type { OfficeTextData } from './data.ts';

/** A document of the office in its own words, under its own headings. It is never blank. */
export function OfficeText(form: OfficeTextData): ReactElement {
  const { body } = form;
  const title = body?.title ?? '';
  return (
    <FormPage form={form} title={title} record={null}>
      {body?.parts.map(({ kind, text }, at) =>
        kind === 'heading' ? (
          <Section key={at} number={null} title={text} keep={60} />
        ) : (
          <Paragraph key={at}>{text}</Paragraph>
        ),
      )}
      {body !== null && (
        <Signatures
          closing={`${body.closing} ${body.place}, ${longDate(body.date)}.`}
          document={runningTitle(form, title)}
          of={[signed(body.signer)]}
        />
      )}
    </FormPage>
  );
}
