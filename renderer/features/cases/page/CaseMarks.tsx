import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { CaseFlags } from '../../../../domain/case-states.ts';
import marks from '../../../components/case/marks.module.css';

/** Legal marks that close paths (no withdrawal, no extension), and where the case comes from. */
export function CaseMarks({ file }: { readonly file: CaseView }) {
  return (
    <>
      {FLAGS.filter(([flag]) => file.flags[flag] === 'si').map(([flag, words]) => (
        <span key={flag} className={`${marks['mark']} ${marks['grave']}`}>
          <IconAlertTriangle size={14} aria-hidden />
          {words}
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

const FLAGS: readonly (readonly [keyof CaseFlags, string])[] = [
  ['crime', 'Delito'],
  ['misdemeanor', 'Falta'],
  ['risk', 'Riesgo de desprotección'],
  ['lackOfProtection', 'Desprotección'],
];
