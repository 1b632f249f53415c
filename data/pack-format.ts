/** The pack format as JSON Schema, for other people's editors and programs; made from the schema in `data/model.ts`. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as model from './model';

/**
 * What JSON Schema can say of the checks that the model makes in code, by their message. Without flags, hence both
 * cases. What is missing here (a day of the calendar, an end before its start, ids that refer to nothing) only the
 * reader of packs finds.
 */
const CHECKS: Record<string, JsonSchema> = {
  'must not be empty': { pattern: '\\S' },
  'must be plain text, not HTML': {
    not: { pattern: '<[A-Za-z!/?][^<>]*>|&(#\\d+|#[xX][\\dA-Fa-f]+|[A-Za-z][A-Za-z\\d]{1,31});' },
  },
  'must not contain control characters': {
    allOf: [{ not: { pattern: '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]' } }],
  },
  'must be an http or https URL': { format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' },
  'must be a language tag such as "en" or "pt-BR"': { pattern: '^[A-Za-z]{2,8}(-[A-Za-z\\d]{1,8})*$' },
  'must be a colour such as "#5b7c99"': { pattern: '^#[\\dA-Fa-f]{6}$' },
};

/** The JSON Schema (draft 7) of a pack file, with one definition for each kind of thing in it. */
export function packJsonSchema(): JsonSchema {
  const schema = toJsonSchema(model.PackSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: {
      Topic: model.TopicSchema,
      Source: model.SourceSchema,
      Entity: model.EntitySchema,
      Event: model.EventSchema,
      Fact: model.FactSchema,
      Alias: model.AliasSchema,
      Quote: model.QuoteSchema,
      PartialDate: model.PartialDateSchema,
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const message = 'message' in valibotAction ? String(valibotAction.message) : '';
      const keywords = CHECKS[message];
      return keywords === undefined ? undefined : { ...jsonSchema, ...keywords };
    },
  });
  const { $schema, ...rest } = schema;
  return {
    ...($schema !== undefined && { $schema }),
    title: 'Backstory pack, version 1',
    description: 'A topic as a file: its sources, entities, events and facts.',
    ...rest,
  };
}
