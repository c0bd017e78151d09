import { describe, expect, it } from 'vitest';
import { expandFiles } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { startOf } from '../../support/resources.js';

const CREATE = 'az ml online-endpoint create -f e.yml -w w -g g\n';
const WRITE = (yaml: string, start = "cat > e.yml <<'EOF'") => `${start}\n${yaml}EOF\n`;
const KEYS = 'name: e\nauth_mode: key\n';

function madeBy(script: string, files: Readonly<Record<string, string>> = {}) {
  const { expansions } = expandFiles({ 'a.sh': script, ...files });
  return expansions.filter(({ entryPoint }) => entryPoint === 'a.sh').flatMap(({ resources }) => resources);
}

describe('a file that the script writes', () => {
  it('says what the command makes, where it stands', () => {
    const [resource, ...more] = madeBy(`set -e\n${WRITE(KEYS)}${CREATE}`);
    expect(more).toEqual([]);
    expect(resource?.names.map(plain)).toEqual(['w', 'e']);
    const properties = resource?.body.members.get('properties')?.value;
    const mode = properties?.kind === 'object' ? properties.members.get('authmode') : undefined;
    expect(mode?.span.source.path).toBe('a.sh');
    expect(mode && startOf(mode.span)).toBe('4:1');
  });

  it.each<[string, string, Readonly<Record<string, string>>, unknown]>([
    ['without quotes', WRITE(KEYS, 'cat <<EOF > e.yml'), {}, { authMode: 'Key' }],
    [
      'in place of one of the repository',
      WRITE(KEYS),
      { 'e.yml': 'name: e\nauth_mode: aad_token\n' },
      { authMode: 'Key' },
    ],
    ['twice', WRITE('name: e\nauth_mode: aml_token\n') + WRITE(KEYS), {}, { authMode: 'Key' }],
    ['in another folder', `cd x\n${WRITE(KEYS)}`, {}, { authMode: 'Key' }],
  ])('counts %s', (_, before, files, properties) => {
    expect(madeBy(before + CREATE, files).map(({ body }) => plain(body))).toEqual([{ properties }]);
  });

  it.each<[string, string]>([
    ['a variable stands in it', WRITE('name: e\nauth_mode: $MODE\n', 'cat > e.yml <<EOF')],
    ['more is written to it', `${WRITE(KEYS)}echo "public_network_access: $X" >> e.yml\n`],
    ['it may not be written', `if x; then\n${WRITE(KEYS)}fi\n`],
    ['another program writes it', 'sed s/x/y/ f.yml > e.yml\n'],
  ])('is not known if %s', (_, before) => {
    expect(madeBy(before + CREATE, { 'e.yml': KEYS })).toEqual([]);
  });
});
