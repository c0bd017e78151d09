/** The package's parser, stopped after so many errors: it makes one out of nearly every token of what is no YAML at all. */
import { Composer, type CST, type Document, Parser, type YAMLParseError } from 'yaml';

export interface BoundedDocuments {
  /** At most the first two. */
  readonly documents: readonly Document.Parsed[];
  /** Where reading stopped, if it did. */
  readonly stoppedAt: number | undefined;
}

/** The first two documents of the text; what follows its `most`-th error is left out. */
export function boundedDocuments(text: string, most: number): BoundedDocuments {
  try {
    return { documents: documentsIn(text, most), stoppedAt: undefined };
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    return { documents: documentsBefore(text, error.offset, most), stoppedAt: error.offset };
  }
}

/** Cut off anywhere, a text has a few errors more, and hardly ever as many again. */
function documentsBefore(text: string, end: number, most: number): readonly Document.Parsed[] {
  try {
    return documentsIn(text.slice(0, end), 2 * most);
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    return [];
  }
}

class TooManyErrors extends Error {
  constructor(readonly offset: number) {
    super('too many errors');
  }
}

function documentsIn(text: string, most: number): readonly Document.Parsed[] {
  let errors = 0;
  let end: TooManyErrors | undefined;
  const count = (offset: number) => {
    errors++;
    if (errors <= most) return;
    // The composer makes an error of what is thrown inside of it, which is counted too.
    end ??= new TooManyErrors(offset);
    throw end;
  };
  // The package's own search for repeated keys takes quadratic time.
  const composer = new Composer({ version: '1.1', merge: false, uniqueKeys: false, prettyErrors: false });
  countErrorsOf(composer, count);
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(counted(new Parser().parse(text), count))) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

function* counted(tokens: Iterable<CST.Token>, count: (offset: number) => void): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === 'error') count(token.offset);
    yield token;
  }
}

/** The composer tells nobody of its errors before the end of a document, which may be the whole file. */
function countErrorsOf(composer: Composer, count: (offset: number) => void): void {
  const stream = composer.streamInfo.bind(composer);
  const report: unknown = Reflect.get(composer, 'onError');
  if (typeof report !== 'function') return;
  Reflect.set(composer, 'onError', (...told: readonly unknown[]) => {
    Reflect.apply(report, composer, told);
    // A warning; and asking takes time for each of a thousand directives.
    if (told[3] === true) return;
    const last: YAMLParseError | undefined = stream().errors.at(-1);
    if (last !== undefined) count(last.pos[0]);
  });
}
