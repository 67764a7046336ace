import { Text, Title } from '@mantine/core';
import type {
  RiskRecordView,
  RiskValuationView,
  RiskView,
} from '../../../../backend/risk/types.ts';
import { type CatalogueEntry, entryOf, labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  ASSESSMENTS,
  RISK_ACTS,
  RISK_GROUNDS,
  TEAM_PROFESSIONS,
  TYPOLOGIES,
  TYPOLOGY_VALUES,
} from '../../../../domain/catalogues/risk.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { useSealed } from '../../../api/session.ts';
import classes from '../page/CasePage.module.css';
import own from './Risk.module.css';

/** Valuations, then what was verified, heard and reported, the last first. */
export function RiskRecords({ risk: { valuations, records } }: { readonly risk: RiskView }) {
  return (
    <>
      {valuations.length === 0 ? null : (
        <section aria-label="Valoraciones de riesgo">
          <Title order={3} size="h6" className={own['title'] ?? ''}>
            Valoraciones (TVR)
          </Title>
          <ul className={classes['list']}>
            {valuations.map((one) => (
              <Valuation key={one.id} valuation={one} />
            ))}
          </ul>
        </section>
      )}
      {records.length === 0 ? null : (
        <section aria-label="Diligencias, opinión e informes">
          <Title order={3} size="h6" className={own['title'] ?? ''}>
            Diligencias, opinión e informes
          </Title>
          <ul className={classes['list']}>
            {records.map((one) => (
              <RecordLine key={one.id} record={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Valuation({ valuation }: { readonly valuation: RiskValuationView }) {
  const sealed = useSealed();
  const said = useSaid();
  const { valuedAt, conclusion, grounds, typologies, signs, needs, recommendations, signers } =
    valuation;
  const found = typologies.filter(({ value }) => value !== 'no');
  const seen = [signs.physical, signs.mental, signs.needs].filter((text) => text !== '').join(' ');
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {labelOf(ASSESSMENTS, conclusion)}
        </Text>
        <span>{dateTime(valuedAt)}</span>
        <Text size="xs" c="dimmed" span>
          {signers}
        </Text>
      </div>
      <ul className={own['notes']}>
        {grounds.map((code) => (
          // With its article: it is what the resolution rests on.
          <li key={code}>
            {said(RISK_GROUNDS, code, valuedAt)} (
            {entryOf<CatalogueEntry>(RISK_GROUNDS, code)?.source})
          </li>
        ))}
        {found.map(({ code, value, reason }) => (
          <li key={code}>
            {said(TYPOLOGIES, code, valuedAt)}, {labelOf(TYPOLOGY_VALUES, value).toLowerCase()}:{' '}
            {reason}
          </li>
        ))}
      </ul>
      <p className={classes['text']}>
        {[sealed(needs, 'sensible'), seen, recommendations].join('\n').trim()}
      </p>
    </li>
  );
}

function RecordLine({ record }: { readonly record: RiskRecordView }) {
  const sealed = useSealed();
  const { kind, happenedAt, doneBy, text, psychological, present, interpreter } = record;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {NAMES[kind] ?? labelOf(RISK_ACTS, kind)}
        </Text>
        <span>{dateTime(happenedAt)}</span>
        <Text size="xs" c="dimmed" span>
          {doneBy}
        </Text>
      </div>
      {record.conclusion === null ? null : (
        <Text size="sm">{labelOf(ASSESSMENTS, record.conclusion)}.</Text>
      )}
      {present.length === 0 ? null : (
        <Text size="sm">
          Estuvieron: {present.map((one) => labelOf(TEAM_PROFESSIONS, one)).join(', ')}
          {interpreter === '' ? '' : `; intérprete: ${interpreter}`}.
        </Text>
      )}
      <p className={classes['text']}>{sealed(text, psychological ? 'psicologico' : 'sensible')}</p>
    </li>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  opinion: 'Diligencia especial de opinión',
  informe: 'Informe interdisciplinario (INF03)',
};
