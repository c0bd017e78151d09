/** Patterns of paths, from the workflow and the configuration file only: never from the files under test. */

export type PathTest = (repositoryPath: string) => boolean;

/**
 * Tests whether a repository path or a folder above it matches one of the patterns: `infra/legacy`, `test/*.json`.
 * Patterns are relative to the repository root; two asterisks cross folders.
 */
export async function matcherOf(patterns: readonly string[]): Promise<PathTest> {
  if (patterns.length === 0) return () => false;
  // Loaded only when there is a pattern: most runs have none, and start-up time counts.
  const { Minimatch } = await import('minimatch');
  const options = { dot: true, nonegate: true, nocomment: true, platform: 'linux' } as const;
  const matchers = patterns.map((pattern) => new Minimatch(withoutDecoration(pattern), options));
  return (path) => matchers.some((matcher) => matchesSelfOrParent(matcher, path));
}

function matchesSelfOrParent(matcher: { match(path: string): boolean }, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (matcher.match(path.slice(0, end))) return true;
  }
  return false;
}

/** `./infra/` means `infra`. */
function withoutDecoration(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/+$/, '');
}
