import type { ReactElement } from 'react';
import type { FormHead } from './form-data.ts';
import { QrCode } from './QrCode.tsx';

export const MARK_SIDE = 60;

/**
 * Which office issued it, what it is, its number and the beginning of its hash, for a camera: who
 * receives the paper can ask the office whether it is the one it issued. Nothing about a person.
 */
export function IssueMark(props: {
  readonly head: Pick<FormHead, 'letterhead'>;
  readonly kind: string;
  readonly issue: NonNullable<FormHead['issue']>;
}): ReactElement {
  return <QrCode text={markText(props)} side={MARK_SIDE} />;
}

/** `DNA 23010 | ACTA DE CONCILIACIÓN | N.° 012-2026-23010 | a1b2c3d4`. */
export function markText({ head, kind, issue }: Parameters<typeof IssueMark>[0]): string {
  const { unit, dnaCode } = head.letterhead;
  const office = dnaCode === null ? unit : `DNA ${dnaCode}`;
  return [office, kind, issue.number, issue.hash].join(' | ');
}
