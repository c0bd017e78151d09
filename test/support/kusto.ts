/** What the language service of Kusto says of a query, with the tables of Azure Resource Graph as its database. */
import { createRequire } from 'node:module';

/** The part of the package's global that is used: its own types are those of the whole .NET assembly. */
interface Language {
  readonly KustoCode: { ParseAndAnalyze(text: string, globals: unknown): Code };
  readonly GlobalState: { readonly Default: { WithDatabase(database: unknown): unknown } };
  readonly Symbols: {
    readonly TableSymbol: { readonly $ctor7: new (name: string, schema: string, description: null) => object };
    readonly DatabaseSymbol: { readonly ctor: new (name: string, members: readonly object[]) => object };
  };
}

interface Code {
  GetDiagnostics(): {
    readonly Count: number;
    getItem(at: number): { readonly Message: string; readonly Severity: string };
  };
  readonly ResultType?: {
    readonly Columns: { readonly Count: number; getItem(at: number): { readonly Name: string } };
  };
}

/** Columns that every table has. Source: learn.microsoft.com/azure/governance/resource-graph/concepts/query-language */
const COLUMNS =
  "(id:string, name:string, type:string, tenantId:string, ['kind']:string, location:string, resourceGroup:string, subscriptionId:string, managedBy:string, sku:dynamic, plan:dynamic, properties:dynamic, tags:dynamic, identity:dynamic, zones:dynamic, extendedLocation:dynamic, apiVersion:string)";

const TABLES = [
  'resources',
  'resourcecontainers',
  'dnsresources',
  'authorizationresources',
  'policyresources',
  'securityresources',
  'resourcechanges',
];

const language = load();
const globals = language.GlobalState.Default.WithDatabase(
  new language.Symbols.DatabaseSymbol.ctor(
    'arg',
    TABLES.map((name) => new language.Symbols.TableSymbol.$ctor7(name, COLUMNS, null)),
  ),
);

function load(): Language {
  const require = createRequire(import.meta.url);
  require('@kusto/language-service-next/bridge.min.js');
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
  return (globalThis as unknown as { readonly Kusto: { readonly Language: Language } }).Kusto.Language;
}

/** What is wrong with the query, and the columns that it gives. */
export function analyse(text: string): { readonly errors: readonly string[]; readonly columns: readonly string[] } {
  const code = language.KustoCode.ParseAndAnalyze(text, globals);
  const found = code.GetDiagnostics();
  const columns = code.ResultType?.Columns;
  return {
    errors: countTo(found.Count).map((at) => `${found.getItem(at).Severity}: ${found.getItem(at).Message}`),
    columns: countTo(columns?.Count ?? 0).map((at) => columns?.getItem(at).Name ?? ''),
  };
}

function countTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
