import { cases as casesOf } from './marked-cases';
import type { Entity } from './read-marked';
import { organisation, place } from './topic-things';

function cases(entity: Entity | Entity[], texts: readonly string[]): void {
  const entities = Array.isArray(entity) ? entity : [entity];
  casesOf(entities.map(({ id }) => id).join(', '), entities, texts);
}

cases(place('Reading'), [
  'Reading is fun, and so is writing.',
  'Reading the news, she sighed. Reading books helps.',
  'The train to [Reading] left. [Reading]’s council met.',
  'Best Summer Reading Lists for Children',
  '[Reading], in Berkshire, is a town.',
  'reading',
]);
cases(place('Nice'), [
  'Nice to meet you.',
  'Nice work, everyone.',
  'in [Nice], near [Nice]',
  'A Nice Day Out for the Family',
]);
cases({ id: 'Theresa May', aliases: ['May'] }, [
  'in May, last May, May 5, 5 May, mid-May, by May 2024, May Day, since May',
  'May I come in? May the best win.',
  '[Theresa May] resigned. [May] said so. Mrs [May] left in May.',
  'the May elections',
  'Prime Minister [May] spoke.',
]);
cases(organisation('Apple'), [
  'Apple pie with cinnamon',
  'An apple a day. Apple trees need sun.',
  '[Apple] unveiled a phone. Shares of [Apple] fell. [Apple]’s CEO',
  'Best Apple Desserts for Autumn Days',
]);
cases(place('Turkey', 'Turkish'), [
  'Roast turkey. Turkey with gravy. A Turkey sandwich',
  '[Turkey] said it would. [Turkey]’s president. from [Turkey] to Greece',
  'The [Turkish] president left [Turkey].',
  'Thanksgiving: How to Carve a Turkey',
]);
cases(place('Jordan'), [
  'in [Jordan], the [Jordan] border',
  'Michael Jordan and Jordan Peterson',
  '[Jordan] closed its border.',
]);
cases(place('Georgia'), [
  'Tbilisi, [Georgia], has [Georgia]’s parliament.',
  'Kemp won in Atlanta, Georgia.',
  'Voters in Georgia, Arizona and Nevada',
  'Georgia O’Keeffe painted; Georgia Tech won.',
]);
cases(place('Chad'), ['in [Chad] and Niger', 'Chad Smith drums.', '[Chad]’s army', 'a hanging chad']);
cases(place('Poland', 'Polish'), [
  'Polish your shoes.',
  'The [Polish] president',
  '[Polish] President Duda',
  'polish',
]);
cases(place('Mobile'), [
  'mobile phones',
  'Mobile phones are banned.',
  'in [Mobile], Alabama',
  'from [Mobile] to Texas',
]);
cases(place('Essen'), ['Das Essen war gut und nicht teuer.', 'Er wohnt in [Essen] und nicht in Köln.']);
cases({ id: 'Sebastian Kurz', aliases: ['Kurz'] }, [
  'Kurz vor Mitternacht kam der Zug und die Leute waren da.',
  'Kanzler [Kurz] sagte das nicht.',
]);
cases({ id: 'Michel Temer', aliases: ['Temer'] }, [
  'O presidente [Temer] disse que não.',
  'Temer o futuro não é bom.',
]);
cases(organisation('Podemos'), [
  'Podemos decir que no es así.',
  'El partido de [Podemos] votó. Los de [Podemos]',
]);
cases({ id: 'Will Smith', aliases: ['Will'] }, ['Will you come?', 'Will he stay? [Will Smith] stays.']);
cases(organisation('Amazon'), [
  'Fires in the Amazon rainforest',
  '[Amazon] said it would hire.',
  'the retailer [Amazon] grew',
]);
cases(place('China'), ['[China] hat gesagt.', '“[China]” and [China], [China]']);
