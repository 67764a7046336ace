import { describe, expect, it } from 'vitest';
import { TABLE_CLASSES } from '../../domain/fields/classes.ts';
import { feeNames } from '../../domain/law/fees.ts';
import { entities } from './index.ts';

const columnsOf = (table: string): string[] =>
  Object.keys(entities.find((e) => e.options.tableName === table)?.options.columns ?? {});

describe('field classes', () => {
  it('are declared for every table, and for no other', () => {
    expect(Object.keys(TABLE_CLASSES).sort()).toEqual(
      entities.map((e) => e.options.tableName).sort(),
    );
  });

  it('name only columns that exist', () => {
    const unknown = Object.entries(TABLE_CLASSES).flatMap(([table, classes]) =>
      Object.keys('columns' in classes ? classes.columns : {})
        .filter((column) => !columnsOf(table).includes(column))
        .map((column) => `${table}.${column}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('V25 no fee for being attended', () => {
  it('passes every column of every table', () => {
    const columns = entities.flatMap((e) => Object.keys(e.options.columns));
    expect(columns.length).toBeGreaterThan(200);
    expect(feeNames(columns)).toEqual([]);
  });
  it('refuses a column that would hold one, and no word that only looks like it', () => {
    expect(feeNames(['feeCents', 'attention_fee', 'tasa', 'cobroPorAtencion'])).toHaveLength(4);
    expect(feeNames(['amountCents', 'feedback', 'discharged', 'paidOn'])).toEqual([]);
  });
});
