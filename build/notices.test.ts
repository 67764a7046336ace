import { describe, expect, it } from 'vitest';
import { shippedPackages } from './licences.ts';
import { noticesOf } from './notices.ts';

describe('the notices', () => {
  const text = noticesOf(shippedPackages());

  it('carry the licence text of what is bundled and of what is packed', () => {
    for (const name of ['react ', 'typeorm ', '@mantine/core ', '@fontsource/noto-sans '])
      expect(text).toContain(`\n${name}`);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  it('name the data under a licence of its own', () => {
    expect(text).toContain('CC-BY-3.0');
    expect(text).toContain('Copyright (c) 2019 Lord Dicus');
  });
});
