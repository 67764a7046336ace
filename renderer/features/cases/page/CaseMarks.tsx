import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { FLAG_LABELS, FLAGS } from '../../../../domain/case-states.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import marks from '../../../components/case/marks.module.css';
import { discardWords } from '../parts/legal-words.ts';

/** Legal marks that close paths (no withdrawal, no extension), and where the case comes from. */
export function CaseMarks({ file }: { readonly file: CaseView }) {
  const discarded = file.discards.filter(({ flag }) => file.flags[flag] === 'descartado');
  return (
    <>
      {FLAGS.filter((flag) => file.flags[flag] === 'si').map((flag) => (
        <span key={flag} className={`${marks['mark']} ${marks['grave']}`}>
          <IconAlertTriangle size={14} aria-hidden />
          {FLAG_LABELS[flag]}
        </span>
      ))}
      {discarded.map((discard) => (
        <span
          key={`${discard.flag} ${discard.at}`}
          className={`${marks['mark']} ${marks['plain']}`}
          title={discardWords(discard)}
        >
          {FLAG_LABELS[discard.flag]}: descartado el {shortDate(dateInLima(discard.at))} por{' '}
          {discard.by}
        </span>
      ))}
      {file.migrated ? (
        <span
          className={`${marks['mark']} ${marks['plain']}`}
          title="Empezó en papel y se cargó con su propio número y fechas"
        >
          <IconFileImport size={14} aria-hidden />
          Migrado
        </span>
      ) : null}
    </>
  );
}
