import type { ReactElement } from 'react';
import type { RecoverySheetsData } from './data.ts';
import { RecoverySheet } from './RecoverySheet.tsx';

/** Three pages that part ways: each must make sense alone, years later, to who finds it. */
export function RecoverySheets(data: RecoverySheetsData): ReactElement {
  return (
    <>
      {data.sheets.map((sheet) => (
        <RecoverySheet key={sheet.index} kit={data} sheet={sheet} />
      ))}
    </>
  );
}
