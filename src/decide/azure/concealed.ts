/** Findings of Azure as a public repository may show them: that something is wrong and where, never what Azure has. */
import { SourceFile } from '../../inputs/source-file.js';
import type { Finding } from '../../rules/finding.js';
import type { JudgedFinding } from '../decide.js';

const WHY =
  'What Azure has is not shown, as the repository is public; the command line shows it to whoever may read it.';

/** The finding without names, addresses and values that only Azure tells. What stands in the files is public already. */
export function concealedAzure(one: JudgedFinding): JudgedFinding {
  const { finding } = one;
  const { azure } = finding;
  if (azure === undefined || azure.state === 'same' || azure.state === 'weakened')
    return { ...one, finding: withoutId(finding) };
  const told = {
    ...withoutId(finding),
    message: `${finding.rule.title}. ${WHY}`,
    actual: undefined,
    expected: undefined,
  };
  return { ...one, finding: finding.span.source.isOfAzure ? elsewhere(told) : told };
}

function withoutId({ azure, ...finding }: Finding): Finding {
  return azure === undefined ? finding : { ...finding, azure: { ...azure, id: '', portal: '' } };
}

/** Without a declaration there is no name that the files tell. */
function elsewhere(finding: Finding): Finding {
  const source = new SourceFile('Azure', '', 'azure');
  const span = { source, start: 0, end: 0 };
  const { type, form } = finding.resource;
  return {
    ...finding,
    resource: { type, form, name: 'a resource that is not shown', address: 'live:' },
    span,
    declaration: { whole: span, header: span },
    related: [],
  };
}
