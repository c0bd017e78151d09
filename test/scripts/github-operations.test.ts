import { describe, expect, test } from 'vitest';
import { cutOperations } from '../../scripts/github-operations/cut.js';

const ERRORS = { 'basic-error': { type: 'object' }, 'validation-error': { type: 'object' } };

/** A description with one operation. */
function description(operation: object, schemas: object = {}): object {
  return {
    info: { version: '1.2.3' },
    paths: { '/x/{id}': { post: operation } },
    components: {
      schemas: { ...ERRORS, ...schemas },
      parameters: { id: { name: 'id', in: 'path', required: true, description: 'prose', schema: { type: 'integer' } } },
      responses: {
        gone: {
          description: 'Gone',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/basic-error' } } },
        },
      },
    },
  };
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

describe('cutting operations', () => {
  test('keeps what is valid, with what it refers to, and drops the prose', () => {
    const operation = {
      summary: 'prose',
      parameters: [{ $ref: '#/components/parameters/id' }],
      requestBody: json({
        type: 'object',
        description: 'prose',
        properties: { description: { type: 'string', description: 'prose', example: 'x', maxLength: 3 } },
        required: ['description'],
        'x-more': 1,
      }),
      responses: {
        200: json({ type: 'array', items: { $ref: '#/components/schemas/thing' } }),
        204: { description: 'Nothing' },
        410: { $ref: '#/components/responses/gone' },
      },
    };
    const schemas = {
      thing: { oneOf: [{ $ref: '#/components/schemas/thing' }, { type: 'string', nullable: true }] },
      unused: { type: 'string' },
    };
    expect(cutOperations(description(operation, schemas), ['POST /x/{id}'])).toEqual({
      version: '1.2.3',
      operations: {
        'POST /x/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          body: {
            type: 'object',
            properties: { description: { type: 'string', maxLength: 3 } },
            required: ['description'],
          },
          responses: {
            200: { type: 'array', items: { $ref: '#/schemas/thing' } },
            204: null,
            410: { $ref: '#/schemas/basic-error' },
          },
        },
      },
      schemas: { ...ERRORS, thing: { oneOf: [{ $ref: '#/schemas/thing' }, { type: 'string', nullable: true }] } },
    });
  });

  test.each<[string, object, string]>([
    ['an operation that is not there', { paths: {} }, 'the description has no operation POST /x/{id}'],
    [
      'a keyword nobody decided about',
      description({ responses: { 200: json({ type: 'string', contains: {} }) } }),
      "the keyword 'contains' is not known",
    ],
    [
      'a schema that is not there',
      description({ responses: { 200: json({ $ref: '#/components/schemas/none' }) } }),
      'the description has no schema none',
    ],
  ])('refuses %s', (_, given, message) => {
    expect(() => cutOperations(given, ['POST /x/{id}'])).toThrow(message);
  });
});
